import { describe, expect, it } from 'vitest';
import { completeQuery, openOperator, signOf } from '@/lib/corpus/complete-query';
import { archiveOf } from './fresh-database';

/** `|` is the caret. */
const complete = async (typed: string, language: 'ar' | 'en' = 'ar') => {
  const caret = typed.indexOf('|');
  const query = typed.replace('|', '');
  const open = openOperator(query, caret);
  if (!open) return undefined;
  const found = await completeQuery(await archiveOf(), query, open, language);
  return found.map(completion => completion.query);
};

describe('completeQuery', () => {
  const cases: [typed: string, offered: string[] | undefined, gloss: string][] = [
    ['متحدث:تم|', ['متحدث:«علي تمي» '], 'a name by the beginning of a word, quoted since it has two'],
    ['متحدث: علي تم|', ['متحدث: «علي تمي» '], 'after a space'],
    ['عن:داع|', ['عن:داعش '], 'one word needs no marks'],
    ['متحدث:هول|', [], 'nothing is known of it'],
    ['متحدث:|', [], 'nothing typed yet'],
    ['متحدث:داعش |', [], 'a whole name and a space: done'],
    ['متحدث:«علي تمي» |', undefined, 'the marks are closed'],
    ['ألغام|', undefined, 'no operator'],
    ['«متحدث:تم|', undefined, 'an operator within exact words is words'],
    ['متحدث:تم| ألغام', ['متحدث:«علي تمي» ألغام'], 'what stands behind stays'],
    ['نوع:|', ['نوع:رسمي ', 'نوع:تعليق ', 'نوع:سرد '], 'all kinds'],
    ['نوع:تع|', ['نوع:تعليق '], 'a kind by its beginning'],
    ['نوع:رسمي|', [], 'a whole kind'],
    ['من:20|', [], 'dates are explained, not offered'],
  ];
  it.each(cases)('offers for %s: %j (%s)', async (typed, offered) => {
    expect(await complete(typed)).toEqual(offered);
  });

  it('writes what it offers in the language of the interface', async () => {
    expect(await complete('speaker:te|', 'en')).toEqual(['speaker:"Ali Temi" ']);
    expect(await complete('kind:o|', 'en')).toEqual(['kind:official ']);
    expect([signOf('to', 'ar'), signOf('to', 'en')]).toEqual(['إلى:', 'to:']);
  });
});
