/** A place in an article of the archive: UTF-16 offsets into its text, end exclusive. */
export type SourceAddress = { article: string; start: number; end: number };

/** The place that a shown statement or figure was cut from. */
export const sourceOf = (shown: {
  article: string;
  range: { start: number; end: number };
}): SourceAddress => ({
  article: shown.article,
  start: shown.range.start,
  end: shown.range.end,
});
