import { describe, expect, it } from 'vitest';
import { denialExamples } from '@/lib/statements/denials';
import { readMarks } from './marked-text';
import { saidBy, statementsOf } from './say';

const stancesOf = (text: string): string[] => statementsOf(text).map(({ stance }) => stance);

describe('words that deny', () => {
  it.each(denialExamples)('are no assertion: %s', example => {
    const { text, content } = readMarks(example);
    expect(statementsOf(text).map(({ words, stance }) => [words, stance])).toEqual([[content, 'denies']]);
  });

  it.each([
    ['in the speaker’s own words', 'قال سامر حداد: "ما يشاع عن هدنة سرية كذب محض ولا أساس له".'],
    ['of what أنه goes back to', 'وقال فارس كرم إنه "لا أساس لهذه الاتهامات".'],
    ['with their source behind them', 'الأنباء عن الانسحاب عارية عن الصحة، بحسب القائد سامر حداد.'],
    ['far behind what they deny', 'وأكد فارس كرم أن خبر مقتل 20 جنديا في هجوم على القاعدة عار عن الصحة.'],
  ])('are a denial %s', (_, text) => {
    expect(stancesOf(text)).toEqual(['denies']);
  });

  it.each([
    ['a law that is wrong', 'وقال سامر حداد إن القانون غير صحيح من الناحية الدستورية.'],
    ['rumours that are about', 'قال سامر حداد إن هناك معلومات غير صحيحة تنشر في المواقع.'],
    ['a lie among other things', 'قال سامر حداد إن القوات تقدمت، وإن الحرب قامت على أكاذيب.'],
  ])('are not found in %s', (_, text) => {
    expect(stancesOf(text)).toEqual(['asserts']);
  });

  it('hold no statement of whoever spread what they deny', () => {
    const text = 'أكد القائد فارس كرم أنه لا صحة للأنباء التي تحدثت عن انسحاب القوات.';
    expect(saidBy(text)).toEqual([['فارس كرم', 'لا صحة للأنباء التي تحدثت عن انسحاب القوات']]);
  });
});

describe('behind a denial', () => {
  it.each([
    ['قائلا', 'ونفى سامر حداد ذلك قائلا إن ‹القوات باقية في مواقعها›.'],
    ['another participle', 'ونفى سامر حداد ذلك، مؤكدا أن ‹القوات باقية في مواقعها›.'],
    ['another verb', 'ونفت ليلى حداد ذلك، وقالت إن ‹القوات باقية في مواقعها›.'],
    ['a participle after a refusal', 'ورفض سامر حداد هذه الدعوات، موضحا أن ‹القانون واضح›.'],
    ['a colon', 'ونفى سامر حداد ذلك: "‹لم ندخل المدينة أبدا حتى الآن›".'],
  ])('the speaker’s own words are no denied ones: %s', (_, marked) => {
    const { text, content } = readMarks(marked);
    expect(statementsOf(text).map(({ words, stance }) => [words, stance])).toEqual([[content, 'asserts']]);
  });
});

describe('a denial by another one', () => {
  it.each([
    ['لكن', 'وقال سامر حداد إن ‹القوات انسحبت›، لكن وزارة الدفاع نفت ذلك.'],
    ['وهو ما', 'وقالت ليلى حداد إن ‹القوات انسحبت›، وهو ما نفته وزارة الدفاع.'],
    ['الأمر الذي', 'وذكرت ليلى حداد أن ‹القوات انسحبت›، الأمر الذي نفاه فارس كرم.'],
  ])('is not in the words that it denies: %s', (_, marked) => {
    const { text, content } = readMarks(marked);
    expect(statementsOf(text)[0]?.words).toBe(content);
  });
});

describe('nothing is denied or said', () => {
  it.each([
    ['without a denial', 'ولم تنف وزارة الخارجية وجود اتصالات مع الحركة.'],
    ['without a denial, misspelled', 'ولم تنفي الوزارة أن الاتصالات مستمرة.'],
    ['by whoever neither confirmed nor denied', 'لم يؤكد المتحدث ولم ينف الأنباء عن الصفقة.'],
    ['by the second of two negated verbs', 'ولم تؤكد الوزارة أو تعلن مقتل القائد.'],
    ['by whoever refuses to admit', 'رفض سامر حداد الإقرار بأن القوات انسحبت.'],
    ['by whoever refuses to say', 'ورفضت ليلى حداد القول إن القوات انسحبت.'],
    ['by whoever refuses to comment', 'ورفض المتحدث التعليق على أنباء عن مقتل القائد.'],
    ['by whoever avoids saying', 'وتجنب فارس كرم القول إن القوات انسحبت.'],
  ])('%s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
