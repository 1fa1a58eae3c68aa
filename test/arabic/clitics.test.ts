import { describe, expect, it } from 'vitest';
import { proclitics, stripProclitics } from '@/lib/arabic/clitics';
import { foldKey } from '@/lib/arabic/fold';

describe('stripProclitics', () => {
  it.each(proclitics)('takes $letters off before a $before: $example', ({ letters, before, example }) => {
    const [word, rest] = example.split(' → ') as [string, string];
    expect(foldKey(word)).toBe(word);
    expect(stripProclitics(word, before)).toContainEqual({ proclitic: letters, rest });
  });

  it.each([
    { case: 'the whole word always comes first', key: 'وزير', rests: ['وزير', 'زير'] },
    { case: 'two letters must be left', key: 'بن', rests: ['بن'] },
    { case: 'the article stays with an Arabic name', key: 'الاسد', rests: ['الاسد'] },
    { case: 'لل before a name is read both ways', key: 'للبنان', rests: ['للبنان', 'لبنان', 'البنان'] },
  ])('$case', ({ key, rests }) => {
    expect(stripProclitics(key).map(reading => reading.rest)).toEqual(rests);
  });
});
