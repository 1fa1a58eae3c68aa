import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/entities/find-mentions';
import { readingsOf } from '@/lib/model/readings';
import { seedEntities, seedMatcher } from './seed-entities';

/** Masked spellings (د ا ع ش) have their own tests. */
const isArabic = (form: string): boolean =>
  /^[\p{Script=Arabic}\s]+$/u.test(form) && !/(?<!\p{L})\p{L}(?!\p{L})/u.test(form);

/** Every Arabic name and alias of the entity list, with its entity. */
const forms = seedEntities.flatMap(({ id, name, aliases }) =>
  [name.ar, ...aliases].filter(isArabic).map(form => ({ id, form })),
);

/** How pages write a name otherwise. `applies`: where the writing is that name's and no other word's. */
const writings: {
  gloss: string;
  write: (form: string) => string;
  applies?: (form: string) => boolean;
}[] = [
  { gloss: 'as the list has it', write: form => form },
  { gloss: 'with tatweel', write: form => form.replaceAll(/(?<=[بتجحسصعفقكلمنهي])(?=\p{L})/gu, 'ـ') },
  { gloss: 'with vowels', write: form => form.replaceAll(/(?<=\p{L})(?=\p{L})/gu, 'َ') },
  { gloss: 'with zero-width non-joiners', write: form => form.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u200c') },
  { gloss: 'between bidi marks', write: form => `\u200f${form}\u200f` },
  { gloss: 'with Persian letters', write: form => form.replaceAll('ي', 'ی').replaceAll('ك', 'ک') },
  { gloss: 'with two spaces', write: form => form.replaceAll(' ', ' \u00a0') },
  { gloss: 'as a hashtag', write: form => `#${form.replaceAll(' ', '_')}` },
  { gloss: 'its last word in guillemets', write: form => form.replace(/(?<= )(\S+)$/u, '«$1»') },
  { gloss: 'its last word in brackets', write: form => form.replace(/(?<= )(\S+)$/u, '($1)') },
  {
    gloss: 'without hamza',
    write: form => form.replaceAll(/[أإآ]/g, 'ا'),
    applies: form => form.includes(' '),
  },
  {
    gloss: 'with ه for ة and ى for ي',
    write: form => form.replaceAll(/ة(?!\p{L})/gu, 'ه').replaceAll(/ي(?!\p{L})/gu, 'ى'),
    applies: form => form.includes(' '),
  },
  { gloss: 'after و', write: form => `و${form}` },
  { gloss: 'after ل', write: form => (form.startsWith('ال') ? `لل${form.slice(2)}` : `ل${form}`) },
];

describe('every name of the entity list', () => {
  it.each(writings)('is found $gloss', ({ write, applies = () => true }) => {
    const missed = forms
      .filter(({ form }) => applies(form))
      .filter(({ id, form }) => {
        const text = `هذا خبر عن ${write(form)}، ثم انتهى.`;
        return !findMentions(seedMatcher, [text])[0]!.some(mention =>
          readingsOf(mention).some(({ entity }) => entity === id),
        );
      });
    expect(missed.map(({ id, form }) => `${form} → ${id}`)).toEqual([]);
  });
});
