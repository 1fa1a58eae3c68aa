/** How many words a text has, as a reader counts them. */
export const countWords = (text: string): number => text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu)?.length ?? 0;
