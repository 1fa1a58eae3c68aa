import type { Material } from './line';
import { runLine, patienceSeconds } from './run-line';
import { sampleNames, sampleText } from './sample';

const characters = 1_000_000;
const listSizes = [1_000, 10_000, 100_000];
const matchers = [
  { line: 'matcher', label: 'Siyaq: fold, trie, proclitics, offsets' },
  { line: 'regexp', label: 'one RegExp alternation, text folded before' },
  { line: 'aho-corasick', label: '@monyone/aho-corasick/fast, text folded before' },
  { line: 'classic-aho-corasick', label: 'ahocorasick, text folded before' },
  { line: 'naive', label: 'the naive oracle of the tests' },
];

/** Measures folding and matching, as rows of the printed table: each pass as a ratio to reading every character once. */
export async function* matching(): AsyncGenerator<string[]> {
  const text = sampleText(characters);
  const bare = (await runLine('char-code-at', { text, names: [] } satisfies Material))!.passMs;
  const ratio = (ms: number) => `${(ms / bare).toFixed(1)} ×`;
  yield [
    `${(text.length / 1e6).toFixed(2)} M characters`,
    'names',
    'pass',
    'ratio',
    'build',
    'memory',
    'found',
  ];
  yield ['charCodeAt, bare', '', ms(bare), ratio(bare), '', '', ''];
  const folded = (await runLine('fold', { text, names: [] } satisfies Material))!.passMs;
  yield ['fold with offsets, as a string', '', ms(folded), ratio(folded), '', '', ''];
  const gaveUp = new Set<string>();
  for (const size of listSizes) {
    const names = sampleNames(size, text);
    for (const { line, label } of matchers) {
      // What gave up on a shorter list would give up on a longer one.
      if (gaveUp.has(line)) continue;
      const measured = await runLine(line, { text, names } satisfies Material);
      if (!measured) gaveUp.add(line);
      yield measured === undefined
        ? [label, String(size), `gave up after ${patienceSeconds} s`, '', '', '', '']
        : [
            label,
            String(size),
            ms(measured.passMs),
            ratio(measured.passMs),
            ms(measured.buildMs ?? 0),
            measured.memoryMb === undefined ? '' : `${measured.memoryMb.toFixed(1)} MB`,
            String(measured.found),
          ];
    }
  }
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
