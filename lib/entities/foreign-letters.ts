import type { TextRange } from '@/lib/model/text-range';
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
const everyForeign = new RegExp(anyForeign, 'gu');
const mostReadings = Math.max(...foreignLetters.map(({ readings }) => readings.length));

/** The names in a text, foreign letters read in each of their ways; only the phrases that have any are searched again. */
export function findSpelledNames(trie: NameTrie, text: string): NameHit[] {
  const hits = findNames(trie, text);
  for (const { start, end } of foreignPhrases(text)) {
    const written = text.slice(start, end);
    const added = new Set<string>();
    for (let reading = 0; reading < mostReadings; reading++) {
      // One code unit for one, so that offsets stay.
      let read = written;
      for (const { letter, readings } of foreignLetters)
        read = read.replaceAll(letter, readings[Math.min(reading, readings.length - 1)]!);
      for (const hit of findNames(trie, read)) {
        // What rests on no foreign letter was found before.
        const key = `${hit.name} ${hit.start} ${hit.end}`;
        if (added.has(key) || !anyForeign.test(written.slice(hit.start, hit.end))) continue;
        added.add(key);
        hits.push({ ...hit, start: hit.start + start, end: hit.end + start });
      }
    }
  }
  return hits;
}

/** Characters to either side of a foreign letter that a name with it may take: longer than any name. */
const longestName = 120;

/** The stretches of text that hold foreign letters, whole words, apart and in order. */
function foreignPhrases(text: string): TextRange[] {
  const phrases: TextRange[] = [];
  for (const { index } of text.matchAll(everyForeign)) {
    const last = phrases.at(-1);
    if (last && index < last.end) continue;
    const start = wordEdge(text, index - longestName, -1);
    const end = wordEdge(text, index + longestName, 1);
    if (last && start <= last.end) last.end = end;
    else phrases.push({ start, end });
  }
  return phrases;
}

/** The first space at or beyond an offset, or the text's end. */
function wordEdge(text: string, from: number, step: -1 | 1): number {
  let at = Math.min(Math.max(from, 0), text.length);
  while (at > 0 && at < text.length && !/\s/u.test(text[at]!)) at += step;
  return at;
}
