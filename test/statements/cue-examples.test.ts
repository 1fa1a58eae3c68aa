import { describe, expect, it } from 'vitest';
import { actingCues } from '@/lib/statements/cue-acts';
import { assertingCues } from '@/lib/statements/cue-table';
import { findCues } from '@/lib/statements/find-cues';
import { readContent } from '@/lib/statements/content';
import { readText } from '@/lib/statements/reading';
import { readMarks } from './marked-text';

const nothing = { cues: new Map(), sources: new Map() };

describe('the cue lexicon', () => {
  it.each([...assertingCues, ...actingCues].map(row => [row.past, row] as const))(
    'finds the content of the example of %s',
    (_, row) => {
      const { text, content } = readMarks(row.example);
      const reading = readText(text);
      const found = findCues(reading).map(cue => {
        const range = readContent(reading, cue, nothing);
        return { words: range && text.slice(range.start, range.end), stance: cue.stance };
      });
      expect(found.map(({ words }) => words)).toContain(content);
    },
  );

  it.each(actingCues.map(row => [row.past, row] as const))(
    'gives the stance of %s to its own example',
    (past, row) => {
      const { text } = readMarks(row.example);
      const cue = findCues(readText(text)).find(({ form }) => form?.row.past === past);
      expect(cue?.stance).toBe(row.stance);
    },
  );

  it('lists every verb once', () => {
    const verbs = [...assertingCues, ...actingCues].map(({ past }) => past);
    expect(verbs.filter((verb, n) => verbs.indexOf(verb) !== n)).toEqual([]);
  });
});
