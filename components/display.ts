import { createContext } from 'preact';
import type { Display } from '@/lib/model/display';
import type { Language, Translate } from './translate';

/** As the articles write: Latin digits, Levantine months, the common calendar. */
export const plainDisplay: Display = { digits: 'latn', months: 'levant', hijri: false };

/** How the reader wants dates and numbers of the interface. */
export const DisplayContext = createContext<Display>(plainDisplay);

/** What writing a date or a number needs to know. */
export type Words = { translate: Translate; language: Language; display?: Display };

const digitsFor = ({ language, display = plainDisplay }: Omit<Words, 'translate'>): 'latn' | 'arab' =>
  display.digits === 'language' ? (language === 'ar' ? 'arab' : 'latn') : display.digits;

/** The locale of Intl that writes as the reader wants: of Syria for آذار, of Egypt for مارس. */
export const localeOf = (words: Omit<Words, 'translate'>): string => {
  const region = (words.display ?? plainDisplay).months === 'gulf' ? 'ar-EG' : 'ar-SY';
  return `${words.language === 'ar' ? region : 'en-GB'}-u-nu-${digitsFor(words)}`;
};

/** A text of the interface with its Latin digits as the reader wants them. */
export const writeDigits = (text: string, words: Omit<Words, 'translate'>): string =>
  digitsFor(words) === 'latn'
    ? text
    : text.replaceAll(/\d/g, digit => String.fromCharCode(0x0660 + Number(digit)));

/** The messages with the numbers that are filled into them written as the reader wants; texts filled in stay as they are. */
export const withDigits = (words: Words): Translate => {
  const { translate } = words;
  if (digitsFor(words) === 'latn') return translate;
  return (key, substitutions = []) =>
    typeof substitutions === 'number'
      ? writeDigits(translate(key, substitutions), words)
      : translate(
          key,
          substitutions.map(part => (typeof part === 'number' ? writeDigits(String(part), words) : part)),
        );
};
