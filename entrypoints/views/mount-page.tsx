import { render, type ComponentChildren } from 'preact';
import { translate } from '@/lib/extension/translate';
import { ReaderWords } from './ReaderWords';

/** Draws a page of the extension in the reader's language and direction. `titleKey`: the message for its title. */
export const mountPage = (
  page: ComponentChildren,
  titleKey: string,
  document = globalThis.document,
): void => {
  const language = translate('language');
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = translate(titleKey);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root to draw in');
  render(<ReaderWords>{page}</ReaderWords>, root);
};
