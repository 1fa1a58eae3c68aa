import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Looks up a message in the reader's language. `key` is flat ("card_why").
 * A number picks the plural form of `key` and stands in it as $1; a list fills $1, $2 ….
 */
export type Translate = (key: string, substitutions?: number | readonly (string | number)[]) => string;

/** The languages of the interface. */
export type Language = 'ar' | 'en';

export const TranslateContext = createContext<Translate>(key => key);

/** The messages, and the language that they are written in (which the browser's own language may not be). */
export const useTranslate = (): { translate: Translate; language: Language } => {
  const translate = useContext(TranslateContext);
  return { translate, language: translate('language') === 'en' ? 'en' : 'ar' };
};

/** The message key of one value of the model: ('kind', 'armed-group') → 'kind_armed_group'. */
export const messageKey = (group: string, value: string): string => `${group}_${value.replaceAll('-', '_')}`;
