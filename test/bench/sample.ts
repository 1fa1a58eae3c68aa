import { readdirSync, readFileSync } from 'node:fs';
import { splitWords } from '@/lib/arabic/words';
import { nameForms } from '@/lib/entities/name-forms';
import type { Entity } from '@/lib/model/entity';

/*
 * The material of the bench, made anew from seeds/ in every run and the same each time.
 * Text: words drawn by Zipf's law from a vocabulary as large as that of a million characters of news. Its most frequent words are those
 * of the two seed articles, in their order of frequency; then come the words of all entity names; the rest is coined by a chain of
 * letters (each letter follows the two before it as it does in those words), so that lengths, beginnings and proclitics are Arabic's.
 * Between words stand the separators of the seed articles. One time in forty an entity's whole name stands in place of a word.
 * Names: half realistic, half the worst case. Realistic ones are a first word of real names followed by one or two last words of
 * others; worst-case ones are any two words of the text's vocabulary, so that in a long list every frequent word begins some name. One name in
 * fifty is cut from the text, so that there is something to find.
 */

const seeds = new URL('../../seeds/', import.meta.url);

const articles = readdirSync(seeds)
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(new URL(file, seeds), 'utf8'));

/** The entities of seeds/. */
export const sampleEntities = JSON.parse(readFileSync(new URL('entities.json', seeds), 'utf8')) as Entity[];

const entityNames = nameForms(sampleEntities)
  .filter(({ by }) => by === 'name' || by === 'alias')
  .map(({ form }) => form);

/** A small linear congruential generator (Numerical Recipes): numbers below `limit`, the same in every run. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const vocabularySize = 30_000;

/** A text like news of about so many UTF-16 code units. */
export function sampleText(length: number): string {
  const pick = generator(24);
  const words = vocabulary(generator(42));
  const separators = articles.flatMap(article => article.match(/[^\p{L}\p{M}\p{N}]+/gu) ?? []);
  const upTo = cumulative(words.map((_, rank) => 1 / (rank + 2.7)));
  const pieces: string[] = [];
  for (let written = 0; written < length;) {
    const word =
      pick(40) === 0 ? entityNames[pick(entityNames.length)]! : words[rankOf(upTo, pick(2 ** 30) / 2 ** 30)]!;
    const separator = separators[pick(separators.length)]!;
    pieces.push(word, separator);
    written += word.length + separator.length;
  }
  return pieces.join('');
}

/** The sentences of the seed articles, each with the mark that ends it. */
export function sampleSentences(): string[] {
  return articles.flatMap(article =>
    article
      .split(/(?<=[.؟!])\s+|\n+/u)
      .map(sentence => sentence.trim())
      .filter(sentence => sentence !== ''),
  );
}

/** A source of numbers below a limit, and of words, each word of the vocabulary as likely as any other; the same in every run. */
export function sampleWords(): { pick: (limit: number) => number; word: () => string } {
  const pick = generator(11);
  const words = vocabulary(generator(42));
  return { pick, word: () => words[pick(words.length)]! };
}

function vocabulary(pick: (limit: number) => number): string[] {
  const counts = new Map<string, number>();
  const wordsOf = (text: string) => splitWords(text).map(({ start, end }) => text.slice(start, end));
  for (const word of articles.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byFrequency = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const words = new Set([...byFrequency, ...entityNames.flatMap(wordsOf)]);

  const followers = new Map<string, string[]>();
  for (const word of words) {
    for (let i = 0; i <= word.length; i++) {
      const before = word.slice(Math.max(0, i - 2), i);
      const letters = followers.get(before) ?? [];
      letters.push(word[i] ?? '');
      followers.set(before, letters);
    }
  }
  while (words.size < vocabularySize) {
    let word = '';
    for (let letter = ' '; letter !== '' && word.length < 12; word += letter) {
      const letters: string[] = followers.get(word.slice(-2)) ?? [''];
      letter = letters[pick(letters.length)]!;
    }
    words.add(word);
  }
  return [...words].filter(word => word !== '');
}

function cumulative(weights: readonly number[]): Float64Array {
  const sums = Float64Array.from(weights);
  for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!;
  return sums.map(sum => sum / sums.at(-1)!);
}

/** The rank whose share of the cumulative frequencies holds `at`, by halving. */
function rankOf(upTo: Float64Array, at: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many names, no two alike: half realistic, half the worst case. */
export function sampleNames(count: number, text: string): string[] {
  const pick = generator(7);
  const split = entityNames.map(name => name.split(' '));
  const firsts = split.map(words => words[0]!);
  const lasts = split.map(words => words.at(-1)!);
  const running = splitWords(text);
  const words = [...new Set(running.map(({ start, end }) => text.slice(start, end)))];
  const names = new Set<string>();
  const from = (list: readonly string[]) => list[pick(list.length)]!;
  while (names.size < count) {
    const realistic = [from(firsts), from(lasts), ...(pick(2) === 0 ? [from(lasts)] : [])];
    const at = pick(running.length - 1);
    if (pick(50) === 0) names.add(text.slice(running[at]!.start, running[at + 1]!.end));
    else names.add((names.size % 2 === 0 ? realistic : [from(words), from(words)]).join(' '));
  }
  return [...names];
}
