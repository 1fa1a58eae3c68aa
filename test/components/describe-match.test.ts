import { describe, expect, it } from 'vitest';
import { describeMatch } from '@/components/describe-match';
import type { How } from '@/lib/model/mention';
import { plain, wordsIn } from './draw';
import { camp } from './shown';

describe('describeMatch', () => {
  const cases: { words: string; how: How; ar: string }[] = [
    {
      words: 'مخيم الهول',
      how: { by: 'name', form: 'مخيم الهول' },
      ar: 'في الصفحة «مخيم الهول»، وهو الاسم المعتمد في الأرشيف.',
    },
    {
      words: 'مخيم الهول للنازحين',
      how: { by: 'alias', form: 'مخيم الهول للنازحين', letters: [] },
      ar: 'في الصفحة «مخيم الهول للنازحين»، وهو من أسماء «مخيم الهول».',
    },
    {
      words: 'مخيم الاول',
      how: { by: 'alias', form: 'مخيم الأول', letters: ['hamza'] },
      ar: 'في الصفحة «مخيم الاول»، وهو من أسماء «مخيم الهول»، ويكتب عندنا «مخيم الأول»، والفرق في الهمزة.',
    },
    {
      words: 'al-Hol',
      how: { by: 'latin', form: 'Al-Hol' },
      ar: 'في الصفحة «al-Hol»، وهو اسم «مخيم الهول» بحروف لاتينية.',
    },
    {
      words: 'المخيم',
      how: { by: 'short', form: 'المخيم', antecedent: 'مخيم الهول' },
      ar: 'في الصفحة «المخيم»، وهو اسم مختصر يراد به هنا «مخيم الهول»، لأن الصفحة ذكرت «مخيم الهول».',
    },
    {
      words: 'المخيم',
      how: { by: 'short', form: 'المخيم' },
      ar: 'في الصفحة «المخيم»، وهو اسم مختصر يراد به هنا «مخيم الهول».',
    },
    {
      words: 'ماكفارلين',
      how: { by: 'short', form: 'ماكفارلين', antecedent: 'الجنرال', because: 'title' },
      ar: 'في الصفحة «ماكفارلين»، وهو اسم مختصر يراد به هنا «مخيم الهول»، لأن قبله «الجنرال».',
    },
    {
      words: 'حماة',
      how: { by: 'short', form: 'حماة', antecedent: 'محافظات', because: 'list' },
      ar: 'في الصفحة «حماة»، ويراد به هنا «مخيم الهول»، لأنه في قائمة أولها كلمة «محافظات».',
    },
    {
      words: 'الداعشي',
      how: { by: 'adjective', form: 'الداعشي' },
      ar: 'في الصفحة «الداعشي»، وهي صفة منسوبة إلى «مخيم الهول»، ولذلك علامتها أخفت.',
    },
    {
      words: 'مخيّم الهول',
      how: { by: 'name', form: 'مخيم الهول', letters: ['marks', 'ta-marbuta', 'alef-maqsura', 'other'] },
      ar: 'في الصفحة «مخيّم الهول»، وهو الاسم المعتمد في الأرشيف، ويكتب عندنا «مخيم الهول»، والفرق في التشكيل والتاء المربوطة والألف المقصورة ورسم الحروف.',
    },
  ];
  const swallowed = [
    { words: 'لتحالف الدولي', form: 'التحالف الدولي', named: 'التحالف الدولي', gloss: 'to the coalition' },
    { words: 'لتحالف الدولى', form: 'التحالف الدولي', named: 'التحالف الدولى', gloss: 'spelt otherwise' },
    { words: 'لجنة الدستورية', form: 'اللجنة الدستورية', named: 'اللجنة الدستورية', gloss: 'two lams' },
    { words: 'التحالف الدولي', form: 'التحالف الدولي', named: 'التحالف الدولي', gloss: 'nothing swallowed' },
    { words: 'ليبيا', form: 'ليبيا', named: 'ليبيا', gloss: 'a name with a lam of its own' },
  ];
  it('decides nothing where the page does not', () => {
    const mention = { words: 'التنظيم', how: { by: 'short' as const, form: 'التنظيم' }, isUndecided: true };
    expect(plain(describeMatch(mention, camp, wordsIn('ar')))).toBe(
      'في الصفحة «التنظيم»، وقد يراد به «مخيم الهول» أو غيره، وليس في الصفحة ما يحسم.',
    );
  });

  it.each(swallowed)('gives back the article of $words ($gloss)', ({ words, form, named }) => {
    const sentence = describeMatch({ words, how: { by: 'name', form } }, camp, wordsIn('ar'));
    expect(plain(sentence)).toContain(`في الصفحة «${named}»`);
  });

  for (const { words, how, ar } of cases) {
    it(`${how.by}: ${words}`, () =>
      expect(plain(describeMatch({ words, how }, camp, wordsIn('ar')))).toBe(ar));
  }

  it('has a sentence for every way to match, in English too', () => {
    for (const by of ['name', 'alias', 'latin', 'short', 'adjective'] as const) {
      expect(
        plain(describeMatch({ words: 'المخيم', how: { by, form: 'المخيم' } }, camp, wordsIn('en'))),
      ).toMatch(/^The page has «المخيم», .*\.$/);
    }
  });
});
