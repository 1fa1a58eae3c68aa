import { expansions } from '@/lib/arabic/fold-table';
import { scanTable, unit } from '@/lib/arabic/scan-table';

/** Whether the text from `start` to `end` folds to `key` from its letter `at` on, separators of one kind standing for each other. */
export function haveSameLetters(text: string, start: number, end: number, key: string, at: number): boolean {
  let inGap = false;
  for (let i = start; i < end; i++) {
    const code = scanTable[text.charCodeAt(i)]!;
    if (code === unit.mark) continue;
    if (code === unit.softBreak || code === unit.dot) {
      if (!inGap && key.charCodeAt(at++) !== (code === unit.dot ? 0x2e : 0x20)) return false;
      inGap = true;
      continue;
    }
    inGap = false;
    if (code === unit.expanded) {
      for (const letter of expansions.get(text.charCodeAt(i))!)
        if (key.charCodeAt(at++) !== letter) return false;
    } else if (key.charCodeAt(at++) !== (code === unit.surrogate ? text.charCodeAt(i) : code)) return false;
  }
  return at === key.length;
}
