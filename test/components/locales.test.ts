import { describe, expect, it } from 'vitest';
import { bounds } from '@/lib/model/claim';
import { entityKinds } from '@/lib/model/entity';
import { stances } from '@/lib/model/statement';
import { messageKey } from '@/components/translate';
import { locales, translateIn } from './draw';

const placeholders = (message: string): string[] => (message.match(/\$\d/g) ?? []).toSorted();
const isPlural = (key: string): boolean => /_(zero|one|two|few|many|other)$/.test(key);

describe('locales', () => {
  it('have the same keys, all of a form that browsers accept', () => {
    expect(Object.keys(locales.en)).toEqual(Object.keys(locales.ar));
    for (const key of Object.keys(locales.ar)) expect(key).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
  });

  it('have the same places to fill', () => {
    const places = (messages: Record<string, string>) =>
      Object.entries(messages)
        .filter(([key]) => !isPlural(key))
        .map(([key, message]) => [key, placeholders(message)]);
    expect(places(locales.en)).toEqual(places(locales.ar));
  });

  it('have all six forms of each plural, in either language', () => {
    const stems = new Set(
      Object.keys(locales.ar)
        .filter(isPlural)
        .map(key => key.replace(/_[a-z]+$/, ''))
        // "other" alone is a word.
        .filter(stem => `${stem}_few` in locales.ar),
    );
    expect(stems.size).toBeGreaterThan(5);
    for (const stem of stems)
      for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
        for (const messages of Object.values(locales)) expect(messages).toHaveProperty(`${stem}_${form}`);
  });

  it('keep the description within the 132 characters that stores take', () => {
    for (const messages of Object.values(locales)) {
      expect(messages['extensionDescription']?.length).toBeLessThanOrEqual(132);
    }
  });

  it('have a word for every kind, stance and bound of the model', () => {
    const keys = [
      ...entityKinds.map(kind => messageKey('kind', kind)),
      ...stances.filter(stance => stance !== 'asserts').map(stance => messageKey('stance', stance)),
      ...bounds.map(bound => messageKey('figure', bound)),
    ];
    for (const key of keys) expect(locales.ar).toHaveProperty(key);
  });

  const counted = [
    { count: 0, statements: 'لا أقوال', names: 'لا أسماء', articles: 'لا مقالات', figures: 'لا أرقام' },
    { count: 1, statements: 'قول واحد', names: 'اسم واحد', articles: 'مقال واحد', figures: 'رقم واحد' },
    { count: 2, statements: 'قولان', names: 'اسمان', articles: 'مقالان', figures: 'رقمان' },
    { count: 3, statements: '3 أقوال', names: '3 أسماء', articles: '3 مقالات', figures: '3 أرقام' },
    { count: 11, statements: '11 قولا', names: '11 اسما', articles: '11 مقالا', figures: '11 رقما' },
    { count: 100, statements: '100 قول', names: '100 اسم', articles: '100 مقال', figures: '100 رقم' },
    { count: 103, statements: '103 أقوال', names: '103 أسماء', articles: '103 مقالات', figures: '103 أرقام' },
  ];
  for (const { count, ...expected } of counted) {
    it(`count ${count} as Arabic does`, () => {
      const translate = translateIn('ar');
      expect(Object.fromEntries(Object.keys(expected).map(key => [key, translate(key, count)]))).toEqual(
        expected,
      );
    });
  }
});
