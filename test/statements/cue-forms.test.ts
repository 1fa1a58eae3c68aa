import { describe, expect, it } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { cueForms } from '@/lib/statements/cue-forms';

const formsOf = (word: string): string[] =>
  (cueForms.get(foldKey(word)) ?? []).map(({ row, tense, gender }) =>
    [row.past, tense, gender].filter(Boolean).join(' '),
  );

describe('cueForms', () => {
  it.each([
    ['she said', 'قالت', 'قال past f'],
    ['they said', 'قالوا', 'قال past m'],
    ['he says', 'يقول', 'قال present m'],
    ['she says', 'تقول', 'قال present f'],
    ['they say', 'يقولون', 'قال present m'],
    ['she denied (the weak letter goes)', 'نفت', 'نفى past f'],
    ['they deny', 'ينفون', 'نفى present m'],
    ['pointing out, feminine', 'مشيرة', 'أشار participle f'],
    ['calling for, feminine of a weak verb', 'داعية', 'دعا participle f'],
    ['he described her', 'وصفها', 'وصف past m'],
    ['typed without hamza', 'اكد', 'أكد past m'],
  ])('knows "%s" (%s)', (_, word, form) => {
    expect(formsOf(word)).toContain(form);
  });

  it('does not take the city مدينة for a participle of أدان', () => {
    expect(formsOf('مدينة')).toEqual([]);
  });
});
