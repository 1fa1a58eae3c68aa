import type { ComponentChildren } from 'preact';
import { DisplayContext, plainDisplay } from '@/components/display';
import { TranslateContext } from '@/components/translate';
import { translate } from '@/lib/extension/translate';
import { useSettings } from './use-settings';

/** The messages in the reader's language, dates and numbers as the settings say; drawn anew when these change. */
export const ReaderWords = ({ children }: { children: ComponentChildren }) => {
  const { settings } = useSettings();
  return (
    <TranslateContext.Provider value={translate}>
      <DisplayContext.Provider value={settings ?? plainDisplay}>{children}</DisplayContext.Provider>
    </TranslateContext.Provider>
  );
};
