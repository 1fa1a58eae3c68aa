import { findNames, type NameHit } from './find-names';
import type { NameTrie } from './name-trie';

/**
 * Letters of Persian, Kurdish and Iraqi spelling that Arabic writes in one of several ways; the fold keeps them apart, since no one
 * letter is right for all words. `readings`: what lists of Arabic names have for them, the commonest first.
 */
export const foreignLetters: readonly { letter: string; readings: string; example: string }[] = [
  { letter: 'گ', readings: 'كغقج', example: 'الگرمة → الكرمة' },
  { letter: 'چ', readings: 'جك', example: 'چرابلس → جرابلس' },
  { letter: 'پ', readings: 'ب', example: 'پومپيو → بومبيو' },
  { letter: 'ڤ', readings: 'ف', example: 'ڤوتيل → فوتيل' },
  { letter: 'ژ', readings: 'زج', example: 'ژنيف → جنيف' },
];

const anyForeign = new RegExp(`[${foreignLetters.map(({ letter }) => letter).join('')}]`, 'u');
const mostReadings = Math.max(...foreignLetters.map(({ readings }) => readings.length));

/** The names in a text, foreign letters read in each of their ways; a text without them is searched once. */
export function findSpelledNames(trie: NameTrie, text: string): NameHit[] {
  const hits = findNames(trie, text);
  if (!anyForeign.test(text)) return hits;
  for (let reading = 0; reading < mostReadings; reading++) {
    // One code unit for one, so that offsets stay.
    let read = text;
    for (const { letter, readings } of foreignLetters)
      read = read.replaceAll(letter, readings[Math.min(reading, readings.length - 1)]!);
    hits.push(...findNames(trie, read).filter(hit => isNew(hit, text, hits)));
  }
  return hits;
}

/** Whether a hit rests on a foreign letter and was not found before. */
function isNew({ name, start, end }: NameHit, text: string, before: readonly NameHit[]): boolean {
  return (
    anyForeign.test(text.slice(start, end)) &&
    !before.some(hit => hit.name === name && hit.start === start && hit.end === end)
  );
}
