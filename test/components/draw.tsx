import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { TranslateContext, type Language, type Translate } from '@/components/translate';
import { pluralForm } from '@/lib/extension/translate';
import arabic from '@/lib/extension/locales/ar.json';
import english from '@/lib/extension/locales/en.json';

type Messages = { [key: string]: string | Messages };

/** Messages by their flat keys ("card_why"), as the build writes them into _locales. */
export const flatMessages = (messages: Messages, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatMessages(value, `${prefix}${key}_`)),
    ),
  );

export const locales: Record<Language, Record<string, string>> = {
  ar: flatMessages(arabic),
  en: flatMessages(english),
};

/** Translates as the extension does, from the locale files; an unknown key is an error here. */
export const translateIn =
  (language: Language): Translate =>
  (key, substitutions = []) => {
    const isCount = typeof substitutions === 'number';
    const found = locales[language][isCount ? `${key}_${pluralForm(substitutions, language)}` : key];
    if (found === undefined) throw new Error(`no message "${key}" in ${language}`);
    const values = isCount ? [substitutions] : substitutions;
    return found.replaceAll(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  };

/** Without the marks that keep a name's own direction to itself. */
export const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

export const wordsIn = (language: Language) => ({ translate: translateIn(language), language });

/** The component as markup, in Arabic unless told otherwise. */
export const draw = (component: ComponentChild, language: Language = 'ar'): string =>
  renderToString(
    <TranslateContext.Provider value={translateIn(language)}>{component}</TranslateContext.Provider>,
  );

/** What a reader reads of markup: its text without tags, blanks made one. */
export const textOf = (markup: string): string =>
  plain(markup)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
