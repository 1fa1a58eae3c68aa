import { nounForms, type NounForm, type NounKind } from '@/lib/arabic/counted-nouns';
import { foldKey } from '@/lib/arabic/fold';
import { follows, gapBefore } from '@/lib/arabic/gaps';
import { lookUpWord } from '@/lib/arabic/look-up-word';
import { numberWords } from '@/lib/arabic/number-words';
import type { FoundNumber } from '@/lib/arabic/numbers';
import type { Word } from '@/lib/arabic/words';
import type { Mention } from '@/lib/model/mention';
import { ages, notCounted } from './claim-labels';

/**
 * The thing counted, behind a number. `unit`: singular without its article, '' when only the context says (منها).
 * `end`: source offset, `next`: the first word after it.
 */
export type Counted = {
  unit: string;
  kind: NounKind | undefined;
  end: number;
  next: number;
  resumed?: boolean;
};

type Source = { text: string; words: readonly Word[]; mentionAt: (word: number) => Mention | undefined };

const from = foldKey('من');
/** من with a pronoun: the thing counted was named before. */
const fromIt = new Set(['منها', 'منهم', 'منهن', 'منهما'].map(foldKey));
const other = new Set(['آخر', 'أخرى', 'آخرين', 'آخرون', 'آخران', 'أخريات'].map(foldKey));

/** Reads what a number counts. */
export function readCounted(source: Source, number: FoundNumber): Counted | undefined {
  const { words } = source;
  const { next } = number;
  if (number.noun)
    return withAdjective(source, next - 1, number.noun, counted(source, number.noun, next - 1));
  if (number.form === 'multiple') return { unit: 'ضعف', kind: 'abstract', end: number.end, next };
  if (number.percent) return percentOf(source, number);
  if (next >= words.length || !isNear(source, next)) return undefined;
  const { key } = words[next]!;
  if (key === from) return partOf(source, number);
  if (fromIt.has(key)) {
    if (number.value === 1) return undefined;
    const kind = key === foldKey('منهم') ? 'person' : undefined;
    return { unit: '', kind, end: words[next]!.end, next: next + 1, resumed: true };
  }
  const found = lookUpWord(nounForms, key);
  if (found && found.clitics.cut === 0)
    return withAdjective(source, next, found.row, counted(source, found.row, next));
  const takesArticle = number.form === 'vague' || number.form === 'fraction';
  if (found?.clitics.definite && !found.clitics.preposition && !found.clitics.and && takesArticle) {
    return counted(source, found.row, next);
  }
  if (key.startsWith('ال')) {
    if (!takesArticle || notCounted.has(key)) return undefined;
    return {
      unit: singularOf(written(source, next).slice(2)),
      kind: undefined,
      end: words[next]!.end,
      next: next + 1,
    };
  }
  if (!isPlausibleNoun(key, number)) return undefined;
  const noun = { singular: singularOf(written(source, next)), kind: undefined, number: 'singular' } as const;
  return withAdjective(source, next, undefined, {
    unit: noun.singular,
    kind: undefined,
    end: words[next]!.end,
    next: next + 1,
  });
}

/** A word may stand behind the number with spaces or an opening quotation mark or bracket between. */
function isNear({ text, words }: Source, i: number): boolean {
  const gap = gapBefore(text, words, i);
  if (gap !== 'soft') return gap === 'space';
  return /^[\s]*["“«'(]\s*$/u.test(text.slice(words[i - 1]!.end, words[i]!.start));
}

function counted({ words }: Source, noun: NounForm, at: number): Counted {
  return { unit: noun.singular, kind: noun.kind, end: words[at]!.end, next: at + 1 };
}

function written({ text, words }: Source, at: number): string {
  return text.slice(words[at]!.start, words[at]!.end).replace(/[\p{M}\u0640\p{Cf}]/gu, '');
}

/** 90 في المئة من الجزائريين */
function percentOf(source: Source, number: FoundNumber): Counted {
  const { text, words } = source;
  const at = number.next;
  const whole = { unit: 'في المئة', kind: undefined, end: number.end, next: at };
  if (
    words[at]?.key !== from ||
    text.slice(number.end, words[at]?.start).trim() !== '' ||
    at + 1 >= words.length
  )
    return whole;
  if (!follows(text, words, at + 1) || words[at + 1]!.key === 'ما') return whole;
  const thing = text.slice(words[at].start, words[at + 1]!.end);
  return { ...whole, unit: `في المئة ${thing}`, end: words[at + 1]!.end, next: at + 2 };
}

/** ثمانية من عناصر تنظيم داعش، 3042 من تنظيم داعش، مئات الآلاف من الدولارات */
function partOf(source: Source, number: FoundNumber): Counted | undefined {
  const { text, words, mentionAt } = source;
  const head = number.next + 1;
  if (head >= words.length || !isNear(source, head)) return undefined;
  const { key } = words[head]!;
  if (/\d/.test(key) || notCounted.has(key) || ages.has(key) || ages.has(key.slice(2))) return undefined;
  if (lookUpWord(numberWords, key) || number.value === 1) return undefined;
  const found = lookUpWord(nounForms, key);
  const isDefinite = key.startsWith('ال');
  let last = head;
  const name =
    mentionAt(head) ??
    (isDefinite || head + 1 >= words.length || !follows(text, words, head + 1)
      ? undefined
      : mentionAt(head + 1));
  if (name) while (last + 1 < words.length && words[last + 1]!.start < name.end) last++;
  else if (
    !isDefinite &&
    !key.endsWith('ات') &&
    last + 1 < words.length &&
    follows(text, words, last + 1) &&
    isPossessed(key, words[last + 1]!.key)
  )
    last++;
  const end = words[last]!.end;
  if (found) return { unit: found.row.singular, kind: found.row.kind, end, next: last + 1 };
  const group = text.slice(words[number.next]!.start, end);
  return {
    unit: isDefinite ? singularOf(written(source, head).slice(2)) : group,
    kind: undefined,
    end,
    next: last + 1,
  };
}

/** Words that a group's name begins with. */
const groupHeads = new Set(
  ['تنظيم', 'حزب', 'حركة', 'جماعة', 'جبهة', 'ميليشيا', 'ميليشيات', 'قوات', 'جيش', 'لواء', 'فصيل'].map(
    foldKey,
  ),
);

/** An idafa behind من: its second word is definite or a plain noun. */
function isPossessed(head: string, second: string): boolean {
  return (
    !notCounted.has(second) &&
    (second.startsWith('ال') || nounForms.get(head)?.number === 'plural' || groupHeads.has(head)) &&
    !/^[وفب]/u.test(second)
  );
}

function isPlausibleNoun(key: string, { value, form, definite }: FoundNumber): boolean {
  if (definite || key.endsWith('ها')) return false;
  if (key.length < 3 || notCounted.has(key) || /[\da-z]/u.test(key) || key.endsWith('وا')) return false;
  const accusative = key.endsWith('ا') || key.endsWith('ه');
  if (/^[وفكلب]/u.test(key) && !accusative && !/(?:ات|ين|ون)$/u.test(key)) return false;
  if (key.startsWith('و')) return false;
  if (/^[يت]/u.test(key) && !accusative && !/(?:ات|ين|ون|ي)$/u.test(key)) return false;
  if (value === null) return false;
  const most = typeof value === 'number' ? value : value[1];
  const rest = most % 100;
  if (form === 'words' || form === 'digits') {
    if (rest > 10) return accusative;
    if (most <= 2) return false;
    // A broken plural has a long vowel; a verb of three letters has none.
    return most > 10 || (key.length > 3 && /[اوي]/u.test(key));
  }
  return false;
}

/** The adjective behind the counted noun, when it agrees: مادة متفجرة، جنديين تركيين. */
function withAdjective(source: Source, at: number, noun: NounForm | undefined, base: Counted): Counted {
  const { text, words } = source;
  const i = base.next;
  if (i >= words.length || !follows(text, words, i)) return base;
  const { key } = words[i]!;
  if (
    key.length < 4 ||
    key.startsWith('و') ||
    other.has(key) ||
    notCounted.has(key) ||
    !agrees(words[at]!.key, key, noun)
  )
    return base;
  const kept = { ...base, end: words[i]!.end, next: i + 1 };
  // A nationality does not make another unit of persons: 300 مواطن سوري are citizens.
  if (base.kind === 'person' || noun?.number !== 'singular') return kept;
  return { ...kept, unit: `${base.unit} ${written(source, i).replace(/ا$/u, '')}` };
}

function agrees(noun: string, adjective: string, form: NounForm | undefined): boolean {
  const isNisba = (ending: string) => adjective.endsWith(ending) && adjective.length > ending.length + 2;
  const isParticiple = adjective.startsWith('م');
  if (form?.number === 'dual') return noun.slice(-2) === adjective.slice(-2) && isNisba(adjective.slice(-2));
  if (form?.number === 'plural' && form.kind === 'person')
    return /(?:ين|ون)$/u.test(adjective) && !/^[يت]/u.test(adjective);
  if (form?.number === 'plural' || noun.endsWith('ات'))
    return isNisba('يه') || (isParticiple && isNisba('ه'));
  if (noun.endsWith('ه')) return isNisba('يه') || (isParticiple && isNisba('ه')) || adjective.endsWith('فه');
  if (noun.endsWith('ا')) return isNisba('يا') || (isParticiple && isNisba('ا'));
  return isNisba('ي') && adjective.length > 3;
}

/** A noun of no table in the singular: its article and the endings of accusative, dual and sound plural come off. */
export function singularOf(word: string): string {
  const known = nounForms.get(foldKey(word));
  if (known) return known.singular;
  const bare = word.replace(/[\p{M}\u0640]/gu, '');
  if (bare.length > 5 && bare.endsWith('تين')) return `${bare.slice(0, -3)}ة`;
  if (bare.length > 4 && /(?:ين|ون|ان)$/u.test(bare)) return bare.slice(0, -2);
  if (bare.length > 4 && bare.endsWith('ات')) return `${bare.slice(0, -2)}ة`;
  return bare.length > 3 && bare.endsWith('ا') ? bare.slice(0, -1) : bare;
}
