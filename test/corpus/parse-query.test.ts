import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/corpus/parse-query';

const today = '2024-05-20';
const names = new Set(['علي تمي', 'قائد الفيلق', 'التحالف الدولي']);
const nameLength = (words: readonly string[]) =>
  words.findLastIndex((_, place) => names.has(words.slice(0, place + 1).join(' '))) + 1;

const read = (text: string) => {
  const { words, phrases, speakers, about, issues, ...rest } = parseQuery(text, { today, nameLength });
  return {
    ...rest,
    words: words.map(({ key }) => key).join(' '),
    phrases: phrases.map(({ text }) => text),
    speakers: speakers.map(({ text }) => text),
    about: about.map(({ text }) => text),
    issues: issues.map(({ operator, issue, value }) => [operator, issue, value].join(' ').trim()),
  };
};
const nothing = { words: '', phrases: [], speakers: [], about: [], kinds: [], issues: [] };

describe('parseQuery', () => {
  const queries: [query: string, read: Partial<ReturnType<typeof read>>, gloss: string][] = [
    ['ألغام المدينة', { words: 'الغام المدينه' }, 'words alone'],
    ['متحدث:تمي ألغام', { speakers: ['تمي'], words: 'الغام' }, 'one word is the value'],
    ['متحدث: علي تمي ألغام', { speakers: ['علي تمي'], words: 'الغام' }, 'a known name of two words, a space'],
    ['speaker:علي تمي', { speakers: ['علي تمي'] }, 'the English operator'],
    ['Speaker : تمي', { speakers: ['تمي'] }, 'a capital, a space before the colon'],
    ['متحدث:"حاكم البلدة" سلاح', { speakers: ['حاكم البلدة'], words: 'سلاح' }, 'a quoted value'],
    ['متحدث:«حاكم البلدة»', { speakers: ['حاكم البلدة'] }, 'quoted in another way'],
    ['عن:ألغام عن: سجن', { about: ['ألغام', 'سجن'] }, 'about two things'],
    ['عن:التحالف الدولي نفط', { about: ['التحالف الدولي'], words: 'نفط' }, 'about a name of two words'],
    ['من:2021', { from: '2021-01-01' }, 'a year'],
    ['إلى:٢٠٢١', { to: '2021-12-31' }, 'a year in Arabic digits'],
    ['الى:2021-03', { to: '2021-03-31' }, 'a month, without hamza'],
    ['من:3/2021 إلى:12/3/2021', { from: '2021-03-01', to: '2021-03-12' }, 'a month and a day'],
    ['من:آذار 2021 ألغام', { from: '2021-03-01', words: 'الغام' }, 'a Levantine month'],
    ['من:آذار/مارس 2021', { from: '2021-03-01' }, 'both names of a month'],
    ['حتى:12 أغسطس 2023', { to: '2023-08-12' }, 'an Egyptian month'],
    ['from:March 2021 to:5 Aug 2023', { from: '2021-03-01', to: '2023-08-05' }, 'English months'],
    ['من:مارس', { from: '2024-03-01' }, 'the last March'],
    ['من:1442', { from: '2020-08-20' }, 'a year of the Hijra'],
    ['إلى:رمضان 1442', { to: '2021-05-12' }, 'a month of the Hijra'],
    ['نوع:رسمي kind:commentary', { kinds: ['official', 'commentary'] }, 'both languages at once'],
    ['"مواد متفجرة"', { phrases: ['مواد متفجرة'] }, 'straight marks'],
    ['“مواد متفجرة” نفط', { phrases: ['مواد متفجرة'], words: 'نفط' }, 'curly marks'],
    ['«مواد متفجرة»', { phrases: ['مواد متفجرة'] }, 'guillemets'],
    ['„مواد متفجرة"', { phrases: ['مواد متفجرة'] }, 'mixed marks of a family'],
    ['‘مواد متفجرة’', { phrases: ['مواد متفجرة'] }, 'single marks'],
    ['"مواد متف', { phrases: ['مواد متف'] }, 'not closed yet'],
    ["Qa'im", { words: 'qa im' }, 'an apostrophe in a word opens nothing'],
    ['"متحدث: قال"', { phrases: ['متحدث: قال'] }, 'an operator in quotation marks is words'],
    ['الساعة 10:30', { words: 'الساعه 10 30' }, 'a colon without an operator'],
    ['عاجل: انفجار', { words: 'عاجل انفجار' }, 'a word with a colon that is no operator'],
    ['من:', { issues: ['from no-value'] }, 'no date'],
    ['من: ألغام', { issues: ['from no-value'], words: 'الغام' }, 'a word apart is searched'],
    ['من:ألغام سجن', { issues: ['from no-date ألغام'], words: 'سجن' }, 'a word that is no date'],
    ['من:2021-13', { issues: ['from no-date 2021-13'] }, 'no such month'],
    ['إلى:31/2/2021', { issues: ['to no-date 31/2/2021'] }, 'no such day'],
    ['نوع:شعر نفط', { issues: ['kind no-kind شعر'], words: 'نفط' }, 'no such kind'],
    ['متحدث:""', { issues: ['speaker no-value'] }, 'an empty value'],
    [
      'من:2023 إلى:2021 نفط',
      { from: '2023-01-01', issues: ['to ends-first'], words: 'نفط' },
      'a period that ends first',
    ],
    ['متحدث: عن:نفط', { issues: ['speaker no-value'], about: ['نفط'] }, 'the next operator is no value'],
  ];
  it.each(queries)('reads %s', (query, expected) => {
    expect(read(query)).toEqual({ ...nothing, ...expected });
  });

  it('gives the place of what is wrong', () => {
    const query = 'نفط من:قريبا ألغام';
    const [issue] = parseQuery(query, { today }).issues;
    expect(query.slice(issue?.start, issue?.end)).toBe('من:قريبا');
  });

  it('takes the last word for a beginning, also behind an operator', () => {
    const beginning = (query: string) => {
      const { words, speakers, phrases } = parseQuery(query, { today });
      return [words, ...speakers.map(({ words }) => words), ...phrases.map(({ words }) => words)]
        .flat()
        .filter(({ isBeginning }) => isBeginning)
        .map(({ key }) => key);
    };
    expect(beginning('نفط متحدث:تم')).toEqual(['تم']);
    expect(beginning('متحدث:تم نف')).toEqual(['نف']);
    expect(beginning('متحدث:تمي ')).toEqual([]);
    expect(beginning('"نفط غا')).toEqual(['غا']);
    expect(beginning('"نفط غاز"')).toEqual([]);
  });

  it('never fails, and issues lie within the query', () => {
    const part = fc.constantFrom(
      'من:',
      'متحدث: ',
      '"',
      '«',
      '»',
      '2021',
      'ألغام',
      ' ',
      'kind:',
      'رسمي',
      '’',
      ':',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        const query = parts.join('');
        for (const { start, end } of parseQuery(query, { today }).issues) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(query.length);
        }
      }),
    );
  });
});
