import { foldKey } from '@/lib/arabic/fold';
import type { TextRange } from '@/lib/model/text-range';
import { cueForms } from './cue-forms';
import { sourceConjunctions, sourcePhrases, whatWords } from './cue-phrases';
import { formsAt } from './find-cues';
import type { MentionIndex } from './mention-index';
import { gap, keyAt, unjoined, type Reading } from './reading';
import { bodyHeads, documents, givenNames, personAnaphors, roleHeads, titles } from './speaker-words';
import { wordSet } from './word-set';

/**
 * A source named beside its clause: … بحسب المرصد، / وبحسب المرصد، ….
 * `subject`: the words that name it. `content`: the clause it is the source of, in words. `closesSentence`: nothing follows.
 */
export type FoundSource = {
  word: number;
  cue: TextRange;
  subjectFrom: number;
  subjectTo: number;
  contentFrom: number;
  contentTo: number;
  closesSentence: boolean;
  alleges: boolean;
  /** The source's first word carries ل (وفقا للمرصد). */
  withLi: boolean;
};

const nounsInTa = wordSet('بيروت تويت انترنت وقت بيت صوت كويت سبت بنت');
const demonstratives = wordSet('هذا هذه تلك ذلك لهذا لهذه لتلك');
const longestSource = 18;
const sourceNouns = wordSet(
  'مصادر مصدر شهود ناشطين ناشطون نشطاء تقارير تصريحات مسؤولين مسؤول محللين خبراء صحف وسائل إعلام سكان دراسة إحصاءات وزير رئيس ضابط أحد المصدر المصادر الضابط التقرير البيان الوكالة الصحيفة المسؤول رواية',
);

/** Finds the sources named beside their clauses, in text order; `cues`: words that are cues with a content of their own; `surnames`: of persons that the text introduces. */
export function findSources(
  reading: Reading,
  mentions: MentionIndex,
  cues: ReadonlySet<number> = new Set(),
  surnames: ReadonlySet<string> = new Set(),
): FoundSource[] {
  const found: FoundSource[] = [];
  const inQuotation = coveredBySpeech(reading);
  for (let i = 0; i < reading.words.length; i++) {
    // كما أبلغت … عن: a verb with a content of its own is a cue, no source.
    if (inQuotation[i] || (sourceConjunctions.has(keyAt(reading, i)) && cues.has(i + 1))) continue;
    const source = readSource(reading, i, { mentions, surnames });
    if (!source) continue;
    found.push(source);
    i = source.subjectTo - 1;
  }
  return found;
}

function coveredBySpeech(reading: Reading): Uint8Array {
  const covered = new Uint8Array(reading.words.length + 1);
  let reached = 0;
  for (const quote of reading.quotes) {
    if (!quote.closed || quote.to - quote.from <= 3 || quote.to <= reached) continue;
    covered.fill(1, Math.max(reached, quote.from), quote.to);
    reached = quote.to;
  }
  return covered;
}

/** What tells a speaker from other nouns behind وفق. */
type Names = { mentions: MentionIndex; surnames: ReadonlySet<string> };

function readSource(reading: Reading, i: number, names: Names): FoundSource | undefined {
  const key = keyAt(reading, i);
  const bare = unjoined(key) ?? key;
  let subject = -1;
  let alleges = false;
  let withLi = false;
  if (sourceConjunctions.has(key)) {
    if (key === 'كما' && !(reading.gaps[i]! & gap.comma)) return undefined;
    subject = afterVerb(reading, i + 1, key === 'كما');
    if (key === 'كما' && subject >= 0 && !tellsSource(reading, i + 1, subject, names)) return undefined;
  } else {
    const phrase = sourcePhrases.find(
      ({ words }) =>
        (words[0] === key || words[0] === bare) &&
        words.every((word, n) => n === 0 || keyAt(reading, i + n) === word),
    );
    if (!phrase) return undefined;
    const next = i + phrase.words.length;
    alleges = phrase.words.at(-1) === 'زعم';
    if (phrase.orVerb && whatWords.has(keyAt(reading, next))) subject = afterVerb(reading, next + 1, false);
    else if (isSource(reading, next, phrase.needsLi === true, names)) {
      subject = next;
      withLi = phrase.needsLi === true;
    }
  }
  if (subject < 0 || subject >= reading.words.length) return undefined;
  const source = placed(reading, i, subject, alleges);
  return source && { ...source, withLi };
}

/** كما ذكرت الوكالة, but not كما جددت القوات قصفها: only verbs that need no object of their own. */
function tellsSource(reading: Reading, verb: number, subject: number, names: Names): boolean {
  const tells = formsAt(reading, verb).some(({ form: { row } }) => tellers.has(foldKey(row.past)));
  return tells && isSource(reading, subject, false, names);
}

const tellers = wordSet('قال ذكر أعلن أفاد أكد أشار أوضح نقل أورد صرح كشف بين لفت كتب روى أضاف');

function afterVerb(reading: Reading, at: number, pastOnly: boolean): number {
  const found = formsAt(reading, at).map(({ form }) => form);
  const forms = found.length > 0 ? found : cueFormsWithPronoun(reading, at);
  if (!forms || reading.gaps[at]! & (gap.stop | gap.line)) return -1;
  if (pastOnly && !forms.some(({ tense }) => tense === 'past')) return -1;
  if (!forms.some(({ tense }) => tense !== 'participle')) return -1;
  if (/^نقلت?ه?$/.test(keyAt(reading, at))) return behindRelay(reading, at + 1);
  return carriers.has(keyAt(reading, at + 1)) ? at + 2 : at + 1;
}

/** ما أفادت به الوكالة: the preposition that takes up "what". */
const carriers = wordSet('به بها عنه عنها إليه فيه');

/** وفقا لما نقلته الوكالة عن طبيب: the one behind عن is the source, the agency relays. */
function behindRelay(reading: Reading, from: number): number {
  const limit = Math.min(reading.sentences[from] ?? from, from + longestSource);
  for (let i = from; i < limit && !(reading.gaps[i]! & gap.comma); i++)
    if (keyAt(reading, i) === 'عن') return i + 1;
  return from;
}

/** ما ذكره، ما أوردته: the verb with a pronoun for the clause. */
function cueFormsWithPronoun(reading: Reading, at: number): readonly { tense: string }[] | undefined {
  const key = keyAt(reading, at);
  if (/^(?:جاء|ورد)$/.test(key)) return [{ tense: 'past' }];
  const rest = key.endsWith('ه') ? key.slice(0, -1) : undefined;
  return rest ? cueForms.get(rest) : undefined;
}

/** وفق may be "in accordance with": only a speaker after it makes it a source. */
function isSource(reading: Reading, at: number, needsLi: boolean, names: Names): boolean {
  const { mentions, surnames } = names;
  const key = keyAt(reading, at);
  if (!key || reading.gaps[at]! & (gap.stop | gap.line | gap.comma)) return false;
  if (demonstratives.has(key)) return isSource(reading, at + 1, false, names);
  if (needsLi && !key.startsWith('ل')) return false;
  const mention = mentions.covering(at);
  if (
    mention &&
    !['place', 'event', 'operation', 'document', 'facility'].includes(
      mentions.kindOf(mention.entity) ?? 'place',
    )
  )
    return true;
  const bare = needsLi ? [key.slice(1), `ا${key.slice(1)}`, `ال${key.slice(2)}`] : [key];
  return bare.some(
    word =>
      roleHeads.has(word) ||
      bodyHeads.has(word) ||
      documents.has(word) ||
      personAnaphors.has(word) ||
      sourceNouns.has(word) ||
      titles.has(word) ||
      givenNames.has(word) ||
      surnames.has(word),
  );
}

function placed(
  reading: Reading,
  word: number,
  subjectFrom: number,
  alleges: boolean,
): Omit<FoundSource, 'withLi'> | undefined {
  const sentenceEnd = reading.sentences[word]!;
  let to = subjectFrom + 1;
  while (to < sentenceEnd && to - subjectFrom < longestSource) {
    if (reading.gaps[to]! & (gap.comma | gap.dash | gap.colon)) break;
    const key = keyAt(reading, to);
    if (
      to > subjectFrom + 1 &&
      /[^اه]ت$/.test(key) &&
      key.length > 3 &&
      !key.startsWith('ال') &&
      !nounsInTa.has(key)
    )
      break;
    if (key === 'فان' || key === 'فانه' || key === 'فانها' || key === 'ان') break;
    to++;
  }
  const start = sentenceStart(reading, word);
  const { start: cueStart } = reading.words[word]!;
  const cue = { start: cueStart, end: reading.words[subjectFrom - 1]!.end };
  const base = { word, cue, subjectFrom, subjectTo: to, alleges };
  if (word > start + 2)
    return { ...base, contentFrom: start, contentTo: word, closesSentence: to >= sentenceEnd };
  const clause = /^ف?ان/.test(keyAt(reading, to)) && keyAt(reading, to).length <= 5 ? to + 1 : to;
  if (word > start || clause >= sentenceEnd) return undefined;
  return { ...base, contentFrom: clause, contentTo: sentenceEnd, closesSentence: false };
}

/** The sentence's first word, after a dateline: دبي، الإمارات العربية المتحدة (CNN)-- . */
export function sentenceStart(reading: Reading, word: number): number {
  let start = word;
  while (start > 0 && word - start < 120 && !(reading.gaps[start]! & (gap.stop | gap.line))) start--;
  const limit = Math.min(word, start + 8);
  for (let i = start + 1; i <= limit; i++) {
    if (reading.gaps[i]! & gap.dash && reading.gaps[i]! & gap.closing) return i;
  }
  return start;
}
