import { foldKey } from '@/lib/arabic/fold';
import { isFunctionWord } from '@/lib/arabic/function-words';
import { stem, stemReadings } from '@/lib/arabic/stem';
import { fieldOfWord } from '@/lib/arabic/word-fields';
import { splitWords } from '@/lib/arabic/words';
import { isWornWord } from '@/lib/arabic/worn-words';
import type { TextRange } from '@/lib/model/text-range';
import { extractClaims } from '@/lib/statements/extract-claims';
import type { Figure } from './agreeing-figures';

/**
 * A word of a text: where it stands and how it is written first; all stems that it may have; whether it is part of a name
 * (سجن of سجن غويران); the field that it belongs to (mines).
 */
export type SignWord = TextRange & {
  written: string;
  readings: readonly string[];
  isOfName: boolean;
  field: string | undefined;
};

/** A figure of a text with the thing that it counts: in words, and by its stems. */
export type SignFigure = TextRange & Figure & { unit: string; stems: readonly string[] };

/** What a stretch of text is about, as far as its words tell. */
export type Signs = {
  /** The words that tell, by their stems: neither digits nor words of every text. */
  words: ReadonlyMap<string, SignWord>;
  /** How many times the text says no: of two that share their words, one may deny the other. */
  denials: number;
  /** Read when they are first asked for: that takes ten times as long as the rest. */
  figures(): readonly SignFigure[];
};

/** Words that turn what they stand by into its opposite. */
const denyingWords: ReadonlySet<string> = new Set(
  ['لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'لا', 'دون', 'عدم', 'نفى', 'تنفي', 'ينفي', 'غير'].map(foldKey),
);

/** A letter alone (a list's ب، أ) says nothing. */
const shortestWord = 2;

/** Reads what a text is about. `names`: where it names entities; those that `isKnown` says are left out of the words. */
export function readSigns(
  text: string,
  names: readonly (TextRange & { entity: string })[] = [],
  isKnown: (entity: string) => boolean = () => true,
): Signs {
  const words = new Map<string, SignWord>();
  let denials = 0;
  let next = 0;
  const inOrder = names.toSorted((a, b) => a.start - b.start);
  for (const { start, end, key } of splitWords(text)) {
    if (denyingWords.has(key) || (/^[وف]/u.test(key) && denyingWords.has(key.slice(1)))) denials++;
    while (next < inOrder.length && inOrder[next]!.end <= start) next++;
    const name = next < inOrder.length && inOrder[next]!.start < end ? inOrder[next] : undefined;
    const written = text.slice(start, end);
    if (
      (name && isKnown(name.entity)) ||
      key.length < shortestWord ||
      isNumber.test(key) ||
      isFunctionWord(written)
    )
      continue;
    const { main, readings, isWorn, field } = stemsOf(key);
    if (!isWorn && !words.has(main))
      words.set(main, { start, end, written, readings, isOfName: name !== undefined, field });
  }
  let figures: SignFigure[] | undefined;
  return { words, denials, figures: () => (figures ??= readFigures(text)) };
}

/** The digits of a figure are compared as a figure. */
const isNumber = /^\d+$/;

function readFigures(text: string): SignFigure[] {
  return extractClaims(text, { mentions: [], statements: [], dates: [] }).map(
    ({ start, end, value, bound, unit }) => ({
      start,
      end,
      value,
      bound,
      unit,
      stems: splitWords(unit).map(({ key }) => stem(key)),
    }),
  );
}

type Stems = Pick<SignWord, 'readings' | 'field'> & { main: string; isWorn: boolean };

/** News has few words that come again and again: nine of ten stems are found here, ten times as fast. */
const known = new Map<string, Stems>();
const mostKnown = 20_000;

function stemsOf(key: string): Stems {
  let found = known.get(key);
  if (!found) {
    const readings = stemReadings(key);
    found = { main: stem(key), readings, isWorn: isWornWord(key), field: fieldOfWord(readings) };
    if (known.size >= mostKnown) known.clear();
    known.set(key, found);
  }
  return found;
}
