import { pageBrowser } from './page-browser';

type Substitutions = number | readonly (string | number)[];

/** The forms that every language here has a text for, whatever its own grammar: nothing, one, two. */
const exactForms = ['zero', 'one', 'two'] as const;

/** WXT types the keys of messages; these are put together at run time. */
const getMessage = (key: string, substitutions?: string[]): string =>
  (pageBrowser().i18n.getMessage as (key: string, substitutions?: string[]) => string)(key, substitutions);

/** The plural form of a count in a language: Arabic has six (few: 3–10, 103–110 …; many: 11–99 …). */
export function pluralForm(count: number, language: string): Intl.LDMLPluralRule {
  return exactForms[count] ?? new Intl.PluralRules(language).select(count);
}

/**
 * The message of that flat key ("card_why") in the language of the browser, or in Arabic.
 * A number picks the plural form of the key (`statements_few`) and stands in it as $1; a list fills $1, $2 ….
 * A key without a message comes back as it is, so that a gap shows.
 */
export function translate(key: string, substitutions: Substitutions = []): string {
  if (typeof substitutions !== 'number') return getMessage(key, substitutions.map(String)) || key;
  const form = pluralForm(substitutions, getMessage('language'));
  return getMessage(`${key}_${form}`, [`${substitutions}`]) || key;
}
