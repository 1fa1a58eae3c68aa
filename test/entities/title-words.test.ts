import { describe, expect, it } from 'vitest';
import { buildMatcher } from '@/lib/entities/matcher';
import { findMentions } from '@/lib/entities/find-mentions';
import { titleExamples } from '@/lib/entities/title-words';
import { mentionsIn, seedMatcher } from './seed-entities';

describe('titleBefore', () => {
  it.each(titleExamples)('lets $title stand for the full name: $example', ({ title, example }) => {
    const [mention, ...more] = findMentions(seedMatcher, [`قال ${example} اليوم`])[0]!;
    expect(more).toEqual([]);
    expect(mention?.how.by).toBe('short');
    expect(mention?.how.antecedent).toMatch(new RegExp(`^${title}`, 'u'));
  });

  it('licenses what follows on the page', () => {
    const text = 'قال الجنرال ماكفارلين إن ذلك تم. وأضاف ماكفارلين';
    expect(
      findMentions(seedMatcher, [text])[0]!.map(({ start, end, how }) => [start, end, how.antecedent]),
    ).toEqual([
      [12, 21, 'الجنرال'],
      [39, 48, 'الجنرال ماكفارلين'],
    ]);
  });

  it.each([
    { gloss: 'a word between', text: 'الجنرال المتقاعد ومعه ماكفارلين' },
    { gloss: 'a comma between', text: 'قال الجنرال، ماكفارلين' },
    { gloss: 'a surname that rivals share', text: 'قال الرئيس كارتر' },
    { gloss: 'a surname with the article is a nisba', text: 'الرئيس السوداني' },
    { gloss: 'or a word', text: 'الجنرال الأسد' },
    { gloss: 'a short surname', text: 'الوزير كيري' },
    { gloss: 'no title', text: 'قال ماكفارلين' },
  ])('licenses nothing: $gloss', ({ text }) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('chooses neither where two persons share the surname', () => {
    const person = (id: string, ar: string) =>
      ({
        id,
        kind: 'person',
        core: false,
        name: { ar },
        aliases: [],
        short: ['ماكنزي'],
        topic: 'context',
      }) as const;
    const both = [person('frank', 'فرانك ماكنزي'), person('john', 'جون ماكنزي')].map(one => ({
      ...one,
      aliases: [],
      short: [...one.short],
    }));
    const found = (entities: typeof both) => findMentions(buildMatcher(entities), ['الجنرال ماكنزي'])[0];
    expect(found(both.slice(0, 1))).toHaveLength(1);
    expect(found(both)![0]!.others).toHaveLength(1);
  });
});

describe('findMentions in headlines', () => {
  const body = 'قال وزير الدفاع آشتون كارتر اليوم إن الحرب مستمرة.';
  it('takes a surname in a headline by the full name below it', () => {
    expect(mentionsIn(`كارتر في بغداد\n${body}`)).toEqual([
      'كارتر → ashton-carter',
      'آشتون كارتر → ashton-carter',
    ]);
    expect(mentionsIn('كارتر في بغداد', body)).toEqual([
      'كارتر → ashton-carter',
      'آشتون كارتر → ashton-carter',
    ]);
  });

  it.each([
    { gloss: 'in a sentence of the text', text: `وصل كارتر إلى البلاد.\n${body}` },
    { gloss: 'with another of the name on the page', text: `كارتر في بغداد\n${body}\nوزارها جيمي كارتر.` },
  ])('leaves it: $gloss', ({ text }) => {
    expect(mentionsIn(text)).toEqual(['آشتون كارتر → ashton-carter']);
  });
});
