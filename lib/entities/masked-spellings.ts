import { foldKey } from '@/lib/arabic/fold';
import type { Entity } from '@/lib/model/entity';

/** How writers keep a group's name from filters. A split by a space alone is left out: دا and عش are words. */
export const maskings: readonly {
  name: string;
  /** Name → one of its masked spellings. */
  example: string;
  mask: (letters: readonly string[]) => readonly string[];
}[] = [
  {
    name: 'a full stop between two letters',
    example: 'داعش → داع.ش',
    mask: letters =>
      letters.slice(1).map((_, i) => `${letters.slice(0, i + 1).join('')}.${letters.slice(i + 1).join('')}`),
  },
  { name: 'a full stop after each letter', example: 'داعش → د.ا.ع.ش', mask: letters => [letters.join('.')] },
  {
    name: 'each letter apart, by spaces, dashes or underscores',
    example: 'داعش → د ا ع ش',
    mask: letters => (letters.length >= leastLettersApart ? [letters.join(' ')] : []),
  },
];

/** Three letters apart also stand in lists of options (أ، ب، ج). */
const leastLettersApart = 4;

const maskedKinds: readonly Entity['kind'][] = ['armed-group'];

/** The masked spellings of a name of one word of a group; none for other names. */
export function maskedSpellings(kind: Entity['kind'], name: string): string[] {
  const letters = [...name];
  const isOneWord = /^\p{L}+$/u.test(name) && !foldKey(name).startsWith('ال');
  return maskedKinds.includes(kind) && isOneWord ? maskings.flatMap(({ mask }) => mask(letters)) : [];
}
