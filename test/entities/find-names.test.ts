import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, type NameHit } from '@/lib/entities/find-names';
import { buildNameTrie } from '@/lib/entities/name-trie';
import { findNamesNaively } from './naive-names';
import { seedMatcher } from './seed-entities';

const found = (names: string[], text: string) =>
  findNames(buildNameTrie(names), text).map(({ name, start, end }) => [names[name], text.slice(start, end)]);
const sorted = (hits: NameHit[]) =>
  hits.map(hit => JSON.stringify([hit.start, hit.end, hit.name, hit.proclitic, hit.swallowedAlef])).sort();

describe('findNames', () => {
  it.each([
    {
      case: 'quotation marks between the words',
      name: 'تنظيم داعش',
      text: 'فلول تنظيم “داعش”،',
      match: 'تنظيم “داعش',
    },
    { case: 'brackets between the words', name: 'تنظيم داعش', text: 'تنظيم (داعش)', match: 'تنظيم (داعش' },
    { case: 'an underscore, as in a hashtag', name: 'تنظيم داعش', text: '#تنظيم_داعش', match: 'تنظيم_داعش' },
    {
      case: 'a chain of proclitics',
      name: 'التحالف الدولي',
      text: 'وبالتحالف الدولي',
      match: 'التحالف الدولي',
    },
    {
      case: 'لل swallows the alef of the article',
      name: 'التحالف الدولي',
      text: 'وللتحالف الدولي',
      match: 'لتحالف الدولي',
    },
    { case: 'ل before a name that begins with lam', name: 'لبنان', text: 'للبنان', match: 'لبنان' },
    { case: 'the article before Latin letters', name: 'SDF', text: 'قوات الـSDF', match: 'SDF' },
    { case: 'a preposition before Latin letters', name: 'SY24', text: 'لـsy24', match: 'sy24' },
    { case: 'tatweel and marks', name: 'داعش', text: 'لـدَاعِش\u200f', match: 'دَاعِش' },
    {
      case: 'diacritics within',
      name: 'الولايات المتحدة',
      text: 'الوَلايات المتّحدةِ',
      match: 'الوَلايات المتّحدةِ',
    },
    { case: 'presentation forms', name: 'التحالف الدولي', text: 'ﻟﻠﺘﺤﺎﻟﻒ ﺍﻟﺪﻭﻟﻲ', match: 'ﻠﺘﺤﺎﻟﻒ ﺍﻟﺪﻭﻟﻲ' },
    { case: 'a ligature', name: 'سلام', text: 'سﻼم', match: 'سﻼم' },
    { case: 'لل before an alef, in presentation forms', name: 'الاتحاد', text: 'ﻟﻼﺗﺤﺎﺩ', match: 'ﻼﺗﺤﺎﺩ' },
    { case: 'Persian letters', name: 'تركيا', text: 'ترکیا', match: 'ترکیا' },
    { case: 'a masked spelling', name: 'داع.ش', text: 'من داعـ.ـش', match: 'داعـ.ـش' },
    { case: 'an emoji at the name', name: 'داعش', text: '👍داعش👍', match: 'داعش' },
  ])('finds a name across $case', ({ name, text, match }) => {
    expect(found([name], text)).toEqual([[name, match]]);
  });

  it.each([
    { case: 'a full stop ends a phrase', name: 'تنظيم داعش', text: 'تنظيم. داعش' },
    { case: 'so does a question mark', name: 'تنظيم داعش', text: 'تنظيم؟ داعش' },
    { case: 'so does a new line', name: 'تنظيم داعش', text: 'تنظيم\nداعش' },
    { case: 'a full stop without a space is no separator', name: 'تنظيم داعش', text: 'تنظيم.داعش' },
    { case: 'and a space is not a masking dot', name: 'داع.ش', text: 'داع ش' },
    { case: 'a name within a longer word is another word', name: 'داعش', text: 'الداعشي وداعشية' },
    { case: 'the article is part of a name', name: 'أسد', text: 'الأسد' },
    { case: 'proclitics come off the first word only', name: 'تنظيم داعش', text: 'تنظيم وداعش' },
  ])('finds nothing: $case', ({ name, text }) => {
    expect(found([name], text)).toEqual([]);
  });

  it('reports shorter names inside longer ones', () => {
    const names = found(['داعش', 'تنظيم داعش', 'تنظيم'], 'تنظيم داعش').map(([name]) => name);
    expect(new Set(names)).toEqual(new Set(['تنظيم', 'تنظيم داعش', 'داعش']));
  });

  it('reports every name that folds alike', () => {
    expect(found(['مدينه', 'مدينة'], 'مدينة')).toHaveLength(2);
  });

  // Few letters and few words, so that names, proclitics and their overlaps occur all the time.
  const letter = fc.constantFrom('ا', 'ل', 'و', 'ب', 'ا', 'ل', 'و', 'ب', 'ة', 'أ', 'S', 'ﻻ', 'ﻟ', '𞸀');
  const word = fc.array(letter, { minLength: 1, maxLength: 3 }).map(letters => letters.join(''));
  const separator = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '_',
    ' “',
    '، ',
    '.',
    '. ',
    'ـ.',
    '\n',
    '\u200f ',
    ' \u00ad',
    '👍',
    'َ ',
  );
  const mark = fc.constantFrom('', '', '', 'ّ', 'ـ', '\u200d', '\u200f');
  const phrase = (most: number) =>
    fc
      .array(fc.tuple(word, mark, separator), { minLength: 1, maxLength: most })
      .map(parts => parts.map(part => part.join('')).join(''));

  it('agrees with the naive search on random names and texts, offsets included', () => {
    let hits = 0;
    fc.assert(
      fc.property(fc.array(phrase(3), { minLength: 1, maxLength: 12 }), phrase(40), (names, text) => {
        const fast = findNames(buildNameTrie(names), text);
        hits += fast.length;
        expect(sorted(fast)).toEqual(sorted(findNamesNaively(names, text)));
      }),
      { numRuns: 6000 },
    );
    expect(hits).toBeGreaterThan(1000);
  });

  it('agrees with the naive search when the names are cut from the text', () => {
    let hits = 0;
    fc.assert(
      fc.property(
        phrase(30),
        fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { minLength: 1, maxLength: 8 }),
        (text, cuts) => {
          const names = cuts.map(([from, width]) => text.slice(from, from + width + 1));
          const fast = findNames(buildNameTrie(names), text);
          hits += fast.length;
          expect(sorted(fast)).toEqual(sorted(findNamesNaively(names, text)));
        },
      ),
      { numRuns: 6000 },
    );
    expect(hits).toBeGreaterThan(3000);
  });

  // Names of the entity list, written as pages write them: marks, masks, presentation forms, proclitics, soft and hard separators.
  const realForms = seedMatcher.forms.map(({ form, masked }) => masked ?? form);
  const realForm = fc.constantFrom(...realForms);
  const proclitic = fc.constantFrom('', '', '', 'و', 'ل', 'بـ', 'ولل', 'ك', 'ال');
  const noise = fc.constantFrom('', 'ـ', 'َ', '\u200c', '\u200f', '\ufeff');
  const shaped = fc.constantFrom(
    (written: string) => written,
    (written: string) => written.replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
    (written: string) => written.replaceAll('لا', 'ﻻ').replaceAll('د', 'ﺩ'),
    (written: string) => written.replaceAll(' ', ' “').replaceAll('ة', 'ه'),
  );
  const occurrence = fc
    .tuple(proclitic, realForm, fc.nat(20), noise, shaped, separator)
    .map(([before, form, at, mark, shape, after]) => {
      const written = shape(form);
      return before + written.slice(0, at) + mark + written.slice(at) + after;
    });

  it('agrees with the naive search on the names of the entity list, however they are written', () => {
    let hits = 0;
    fc.assert(
      fc.property(
        fc.array(occurrence, { minLength: 1, maxLength: 8 }),
        fc.array(realForm, { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(7), { maxLength: 4 }),
        (parts, others, picked) => {
          const text = parts.join('');
          // The names that the text was made from are among those sought, else random lists would seldom meet it.
          const names = [
            ...others,
            ...picked.flatMap(i => realForms.filter(form => parts[i]?.includes(form)).slice(0, 3)),
          ];
          const fast = findNames(buildNameTrie(names), text);
          hits += fast.length;
          expect(sorted(fast)).toEqual(sorted(findNamesNaively(names, text)));
        },
      ),
      { numRuns: 6000 },
    );
    expect(hits).toBeGreaterThan(2500);
  });
});
