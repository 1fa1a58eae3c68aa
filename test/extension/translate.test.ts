import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pluralForm, translate } from '@/lib/extension/translate';

type Messages = { [key: string]: string | Messages };

/** The messages as they are in the extension: nested keys joined by "_". */
const flatten = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}_`),
  );

const useLanguage = (language: string): void => {
  const file = join(import.meta.dirname, '..', '..', 'lib', 'extension', 'locales', `${language}.json`);
  const messages = new Map(flatten(JSON.parse(readFileSync(file, 'utf8')) as Messages));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string, substitutions: string[] = []) =>
    (messages.get(key) ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    )) as never);
};

describe('translate', () => {
  beforeEach(() => useLanguage('ar'));

  it.each([
    [0, 'لا أقوال'],
    [1, 'قول واحد'],
    [2, 'قولان'],
    [3, '3 أقوال'],
    [10, '10 أقوال'],
    [11, '11 قولا'],
    [99, '99 قولا'],
    [100, '100 قول'],
    [103, '103 أقوال'],
    [1_000, '1000 قول'],
  ])('counts %i statements in Arabic: %s', (count, words) => {
    expect(translate('statements', count)).toBe(words);
  });

  it.each([
    [0, 'no statements'],
    [1, '1 statement'],
    [2, '2 statements'],
    [11, '11 statements'],
  ])('counts %i statements in English: %s', (count, words) => {
    useLanguage('en');
    expect(translate('statements', count)).toBe(words);
  });

  it('fills several places', () => {
    expect(translate('date_span', ['آذار', 2023])).toBe('آذار – 2023');
  });

  it('lets a gap show', () => {
    expect(translate('no_such_message')).toBe('no_such_message');
  });
});

describe('pluralForm', () => {
  it.each([
    { count: 3, language: 'ar', form: 'few' },
    { count: 111, language: 'ar', form: 'many' },
    { count: 102, language: 'ar', form: 'other' },
    { count: 3, language: 'en', form: 'other' },
  ])('is $form for $count in $language', ({ count, language, form }) => {
    expect(pluralForm(count, language)).toBe(form);
  });
});
