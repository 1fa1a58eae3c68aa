import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Display } from '@/lib/model/display';
import { DisplayContext, withDigits } from './display';

/**
 * Looks up a message in the reader's language. `key` is flat ("card_why").
 * A number picks the plural form of `key` and stands in it as $1; a list fills $1, $2 ….
 */
export type Translate = (key: string, substitutions?: number | readonly (string | number)[]) => string;

/** The languages of the interface. */
export type Language = 'ar' | 'en';

export const TranslateContext = createContext<Translate>(key => key);

/** The messages, the language that they are written in (which the browser's own may not be), and how dates and numbers are written. */
export const useTranslate = (): { translate: Translate; language: Language; display: Display } => {
  const translate = useContext(TranslateContext);
  const display = useContext(DisplayContext);
  const language = translate('language') === 'en' ? 'en' : 'ar';
  return { translate: withDigits({ translate, language, display }), language, display };
};

/** The message key of one value of the model: ('kind', 'armed-group') → 'kind_armed_group'. */
export const messageKey = (group: string, value: string): string => `${group}_${value.replaceAll('-', '_')}`;
