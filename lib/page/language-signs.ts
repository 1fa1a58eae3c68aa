/**
 * Signs that a text in Arabic script is Arabic: a word with its article (الدولي، والتحالف، للأمم), or a ta marbuta.
 * Arabic prose has one in every third word, Persian, Urdu and Kurdish have next to none.
 */
export const arabicSign = /(?<![ء-ۿ])(?:[وفبك]?ال|لل)[ء-ي]{3}|ة/g;

/**
 * Letters that Arabic prose does not use: پ چ ژ گ and the letters of Urdu, Kurdish, Pashto and Uyghur.
 * ی and ک are not among them: Arabic typed on a Persian keyboard has them for ي and ك.
 */
export const foreignSign = /[ٹ-ڠڥ-ڧڪ-ۋۍ-ەۺ-ۿ]/g;

/** How many signs of that kind a text has. */
export const countSigns = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
