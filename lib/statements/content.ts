import type { Form } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import { answersBefore } from './answered';
import { complementisers } from './cue-phrases';
import { cueForms } from './cue-forms';
import type { FoundCue } from './find-cues';
import type { FoundSource } from './find-sources';
import { nameWords, type Quote } from './quotes';
import { gap, keyAt, unjoined, type Reading } from './reading';
import { occasionNouns, relatives } from './speaker-words';
import { wordSet } from './word-set';

/** The words of a statement: offsets, its form, and its words (end exclusive). */
export type Content = TextRange & { form: Form; from: number; to: number };

/** What may end a content, by the word that it starts with. */
export type Boundaries = { cues: ReadonlyMap<number, FoundCue>; sources: ReadonlyMap<number, FoundSource> };

/** Words looked at for the end of one content; longer indirect speech than this is not news. */
const longest = 400;

/** The exact range of what a cue introduces. `gender`: the speaker's, as far as the cue shows it. */
export function readContent(reading: Reading, cue: FoundCue, boundaries: Boundaries): Content | undefined {
  const { quote } = cue;
  if (quote && fillsClause(reading, cue, quote, boundaries)) return quoted(reading, cue, quote, boundaries);
  const to = endOfClause(reading, cue, cue.content, boundaries);
  if (to <= cue.content) return undefined;
  const form: Form =
    cue.kind === 'narration'
      ? 'narration'
      : cue.style === 'noun'
        ? 'paraphrase'
        : cue.style === 'clause'
          ? 'indirect'
          : 'direct';
  return rangeOf(reading, cue.content, to, form);
}

/** Whether a quotation is the whole content: the clause ends with it, or it is never closed. */
function fillsClause(reading: Reading, cue: FoundCue, quote: Quote, boundaries: Boundaries): boolean {
  if (quote.from !== cue.content) return false;
  if (cue.style === 'quote') return true;
  if (!quote.closed) return quote.to - quote.from > nameWords;
  if (quote.to >= reading.words.length) return true;
  if (quote.to - quote.from > 12) return true;
  const after = reading.gaps[quote.to]!;
  if (after & (gap.stop | gap.line | gap.semicolon)) return true;
  const ends =
    boundaries.cues.has(quote.to) ||
    boundaries.sources.has(quote.to) ||
    relatives.has(keyAt(reading, quote.to));
  if (ends) return true;
  return (
    (after & gap.comma) !== 0 &&
    quote.to - quote.from > 1 &&
    !(keyAt(reading, quote.to).startsWith('و') && reading.opens.has(quote.to))
  );
}

function quoted(reading: Reading, cue: FoundCue, quote: Quote, boundaries: Boundaries): Content {
  if (!quote.closed) {
    const to = endOfClause(reading, cue, cue.content, boundaries);
    const range = rangeOf(reading, cue.content, Math.max(to, cue.content + 1), 'direct');
    return { ...range, start: Math.max(quote.start, reading.words[cue.content]!.start) };
  }
  const from = insideThat(reading, cue, quote);
  let last = quote;
  // A quotation may go on over paragraphs, each opened anew without a cue.
  for (let more = nextParagraph(reading, last); more; more = nextParagraph(reading, last)) last = more;
  const start =
    from > quote.from ? reading.words[from]!.start : trimmed(reading.text, quote.start, quote.end).start;
  const { end } = trimmed(reading.text, last.start, last.end);
  return { start, end, form: 'direct', from, to: last.to };
}

/** شدد على "أن …", أشار «إلى أنه …»: أن inside the marks is still the complementiser, إن is the speaker's own. */
function insideThat(reading: Reading, cue: FoundCue, quote: Quote): number {
  const by = (word: number): boolean =>
    cue.form?.row.by !== undefined && ownPrepositions.has(keyAt(reading, word));
  const at = by(quote.from) ? quote.from + 1 : by(quote.from - 1) ? quote.from : -1;
  return at >= 0 && complementisers.has(keyAt(reading, at)) && at + 1 < quote.to ? at + 1 : quote.from;
}

const ownPrepositions = wordSet('إلى على عن من');

function nextParagraph(reading: Reading, quote: Quote): Quote | undefined {
  if (!quote.closed || !(reading.gaps[quote.to]! & gap.line)) return undefined;
  const next = reading.opens.get(quote.to);
  if (!next?.closed || next.to - next.from <= nameWords) return undefined;
  return /^[\s.،]*$/.test(reading.text.slice(quote.close, next.open)) ? next : undefined;
}

function trimmed(text: string, start: number, end: number): TextRange {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /[\s.،,؛]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Words start..to as offsets, with the quotation mark or bracket that closes right behind the last word. */
export function rangeOf(reading: Reading, from: number, to: number, form: Form): Content {
  let start = reading.words[from]!.start;
  let end = reading.words[to - 1]!.end;
  const opening = reading.opens.get(from);
  if (opening?.closed && opening.to <= to) start = opening.open;
  for (let at = end; at < end + 3 && at < reading.text.length; at++) {
    const mark = reading.text[at]!;
    if (!'”»")'.includes(mark)) break;
    const inner = reading.text.slice(start, at);
    const open = mark === ')' ? '(' : mark === '”' ? '“' : mark === '»' ? '«' : '"';
    if (
      mark === '"' ? inner.split('"').length % 2 === 1 : inner.split(open).length <= inner.split(mark).length
    )
      break;
    end = at + 1;
  }
  return { start, end, form, from, to };
}

/** The first word after a clause or noun phrase that starts at a word. */
export function endOfClause(reading: Reading, cue: FoundCue, from: number, boundaries: Boundaries): number {
  const limit = Math.min(reading.words.length, from + longest);
  const paraphrase = cue.style === 'noun';
  let inFront = fronts.has(keyAt(reading, from));
  for (let i = from; i < limit; i++) {
    const quote = reading.opens.get(i);
    if (i > from) {
      const gaps = reading.gaps[i]!;
      if (gaps & (gap.stop | gap.line)) return i;
      if (paraphrase && gaps & gap.semicolon) return i;
      const next = boundaries.cues.get(i);
      // … أنه خلال التحقيق، اعترفوا: behind a phrase in front the clause only begins.
      const opensMain = inFront && gaps & gap.comma && next?.opener === i && !next.joined;
      if (gaps & gap.comma) inFront = false;
      if (next && !opensMain && endsContent(reading, cue, next, gaps)) return i;
      if (boundaries.sources.has(i) && (gaps !== 0 || boundaries.sources.get(i)!.closesSentence)) return i;
      if (gaps & gap.comma && (startsNarration(reading, i, paraphrase) || answersBefore(reading, i)))
        return i;
      if (paraphrase && endsNounPhrase(reading, i)) return i;
    }
    if (quote?.closed && quote.to <= limit && quote.to > i + 1) i = quote.to - 1;
  }
  return limit;
}

const fronts = wordSet('خلال أثناء بعد قبل منذ في عند لدى عقب إثر بمجرد');
const strongOpeners = wordSet('فيما بينما وفيما وبينما');

/** Whether a later cue ends the content of an earlier one, or stands inside it as speech within speech. */
function endsContent(reading: Reading, outer: FoundCue, next: FoundCue, gaps: number): boolean {
  if (next.kind === 'narration') return true;
  if (next.form?.tense === 'participle') return true;
  if (next.kind === 'noun') return next.opener === next.word && next.joined;
  const comma = (gaps & gap.comma) !== 0;
  const opener = keyAt(reading, next.opener);
  if (next.opener < next.word) return strongOpeners.has(opener) || comma;
  // قال: أكد: …: behind a colon a verb with a colon of its own is the next turn.
  if (gaps & gap.colon && reading.gaps[next.word + 1]! & gap.colon) return true;
  if (!next.joined) return comma && next.style !== 'noun' && next.form?.tense === 'past';
  if (comma || next.style !== 'noun') return true;
  return next.form?.gender === 'f' && outer.form?.gender === 'f';
}

const narrators = wordSet('وذلك علما إذ حيث ما مما');

/** After a comma: the narrator's own words, not the speaker's. */
function startsNarration(reading: Reading, i: number, paraphrase: boolean): boolean {
  const key = keyAt(reading, i);
  const next = keyAt(reading, i + 1);
  if (key === 'وذلك')
    return (
      paraphrase ||
      (next === 'في' || next === 'خلال' ? occasionNouns.has(keyAt(reading, i + 2)) || next === 'خلال' : false)
    );
  if (key === 'علما') return true;
  // … ، كما هدد المستشار: what the outlet reports next, whoever says it.
  if (key === 'كما' && cueForms.get(next)?.some(({ row, tense }) => tense === 'past' && !row.homograph))
    return true;
  if (
    key === 'في' &&
    (next === 'اشاره' ||
      (occasionNouns.has(next) &&
        !/^(?:اطار|السياق|سياق|هذا|حين|وقت|الوقت|ختام|نفس|ذات|موقع|زياره|اعقاب|اول|الفيديو)$/.test(next)))
  )
    return true;
  if (!paraphrase) return false;
  if (narrators.has(key) || relatives.has(key)) return true;
  return key === 'وهو' || key === 'وهي' || key === 'الامر' || looksLikeVerb(key);
}

const commonVerbs = wordSet(
  'وكان وكانت ويأتي وتأتي وجاء وجاءت ووصل وبدأ وقام وقامت وأدى وأدت وأسفر وأسفرت وأودى وأودت وخلف وخلفت ولا ولم ولن وقد ولكن لكن ويتضمن',
);

/** و with a finite verb: a new clause of the narrator. */
function looksLikeVerb(key: string): boolean {
  if (commonVerbs.has(key)) return true;
  const rest = unjoined(key);
  if (!rest || !key.startsWith('و') || rest.startsWith('ال')) return false;
  if (cueForms.get(rest)?.some(({ row, tense }) => !row.homograph && tense !== 'participle')) return true;
  return (
    /[^اه]تا?$/.test(rest) && rest.length > 3 && !/^(?:وقت|بيت|صوت|موت|توقيت|تثبيت|تفتيت|سكوت)$/.test(rest)
  );
}

/** Without a comma a noun phrase still ends at a new verb joined with و (… التركية وقدمتا), لكنه or كما. */
function endsNounPhrase(reading: Reading, i: number): boolean {
  const key = keyAt(reading, i);
  if (contrasting.has(key)) return true;
  // أعلن التنظيم مسؤوليته عنه كما وقعت هجمات
  if (key === 'كما' && /[^اه]ت$/.test(keyAt(reading, i + 1))) return true;
  return key.startsWith('و') && key.length > 4 && /[^اه]تا?$/.test(key) && looksLikeVerb(key);
}

const contrasting = wordSet('لكنه لكنها لكنهم ولكنه ولكنها ولكنهم');
