import * as fc from 'fast-check';

/** Any UTF-16 at all, mostly Arabic letters with the marks, forms and separators that real pages mix in. */
export const arabicText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'ابتدرعشفقلمنهويكأإآٱىةئؤءی') },
      { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '“', '”', '،', '.', '\n', '_', '(', ')', '-') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('ـ', 'َ', 'ّ', 'ٰ', '\u200f', '\u200c', '\ufeff', '\ufe0f', '\u00ad'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('ﻻ', 'ﷲ', 'ﻟ', 'ﷺ', '٣', '۳', '3', 'S', 'y', '👍', '\ud83d', '\udc4d'),
      },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)) },
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));
