import arabic from './locales/ar.json';
import english from './locales/en.json';
import { pluralForm } from './translate';

type Messages = { [key: string]: string | Messages };

const flat = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}_`),
  );

const all = { ar: new Map(flat(arabic)), en: new Map(flat(english)) };

/** The messages of one language, whatever the browser's own is: a citation may be wanted in the other. */
export const translateIn =
  (language: 'ar' | 'en') =>
  (key: string, substitutions: number | readonly (string | number)[] = []): string => {
    const isCount = typeof substitutions === 'number';
    const found = all[language].get(isCount ? `${key}_${pluralForm(substitutions, language)}` : key) ?? key;
    const values = isCount ? [substitutions] : substitutions;
    return found.replaceAll(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  };
