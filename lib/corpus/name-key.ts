import { splitWords } from '@/lib/arabic/words';

/** A name folded, so that two spellings of it compare equal. */
export const nameKey = (name: string): string =>
  splitWords(name)
    .map(word => word.key)
    .join(' ');
