/** The longest text of one reading, in UTF-16 code units: some twenty times the longest page of news. */
export const longestReading = 2_000_000;

/** The longest paragraph that a context is ranked for, in UTF-16 code units: a long one has 1 500. */
export const longestParagraph = 4_000;
