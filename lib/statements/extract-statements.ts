import type { DatedRange } from '@/lib/model/dated-range';
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import type { Speaker, Statement } from '@/lib/model/statement';
import { withoutLi } from './body-name';
import { readContent, rangeOf, type Boundaries, type Content } from './content';
import { findCues, formsAt, type FoundCue } from './find-cues';
import { findIntroductions } from './find-introductions';
import { findSources, sentenceStart, type FoundSource } from './find-sources';
import { findSubject } from './find-subject';
import { nobody } from './named';
import { sentenceSubject, subjectWithin } from './sentence-subject';
import { knowSpeakers, type KnownSpeaker, type KnownSpeakers } from './known-speakers';
import { fullestNames } from './fullest-names';
import { indexMentions, type MentionIndex } from './mention-index';
import { nameWords } from './quotes';
import { inferOutlet } from './infer-outlet';
import { readFrames } from './frames';
import { readSubject } from './read-subject';
import { gap, keyAt, readText, unjoined, type Reading } from './reading';
import { kindOfSpeaker } from './statement-kinds';
import { relatives, timeWords, turnWords } from './speaker-words';
import { wordSet } from './word-set';
import { whatWords } from './cue-phrases';

/** What the rules need to know of a text beside its words. */
export type StatementContext = {
  /** In text order, as `findMentions` gives them for the text. */
  mentions: readonly Mention[];
  /** In text order; only those resolved. */
  dates: readonly DatedRange[];
  kindOf: (entity: string) => EntityKind | undefined;
  /** Who speaks in the article's own voice (يشار إلى أن). */
  outlet?: { name: string; entity?: string } | undefined;
};

/** Finds what a text reports others to have said: ranges in UTF-16 code units, in text order. */
export function extractStatements(text: string, context: StatementContext): Statement[] {
  const reading = readText(text);
  const mentions = indexMentions(reading, context.mentions, context.kindOf);
  const cues = findCues(reading);
  const sources = findSources(reading, mentions, new Set(cues.map(({ word }) => word)));
  const boundaries: Boundaries = {
    cues: new Map(cues.map(cue => [cue.opener, cue])),
    sources: new Map(sources.map(source => [source.word, source])),
  };
  const names = fullestNames(reading, mentions);
  const known = knowSpeakers(names.of);
  const introductions = findIntroductions(reading, mentions);
  const found: Found[] = [];
  const state: State = { reading, mentions, boundaries, known, outer: undefined, starts: new Set() };

  let nextIntroduction = 0;
  const events = [
    ...cues.map(cue => ({ at: cue.word, cue })),
    ...sources.map(source => ({ at: source.word, source })),
  ].sort((a, b) => a.at - b.at);
  for (const event of events) {
    while (nextIntroduction < introductions.length && introductions[nextIntroduction]!.from < event.at)
      known.introduce(introductions[nextIntroduction++]!);
    names.readUpTo(event.at);
    const statement = 'cue' in event ? fromCue(state, event.cue) : fromSource(state, event.source, found);
    if (!statement) continue;
    if (!statement.nested) {
      if (statement.speaker) known.spoke(statement.speaker);
      if (statement.content.to > (state.outer?.content.to ?? 0)) state.outer = statement;
    }
    found.push(statement);
    state.starts.add(statement.content.from);
  }
  return finish(found, reading, mentions, context).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A statement on its way: what introduces it, its words and its speaker; `nested` inside the speech of another. */
export type Found = {
  cue?: FoundCue;
  source?: FoundSource;
  content: Content;
  speaker: KnownSpeaker | undefined;
  nested: boolean;
};
type State = {
  reading: Reading;
  mentions: MentionIndex;
  boundaries: Boundaries;
  known: KnownSpeakers;
  outer: Found | undefined;
  starts: Set<number>;
};

function fromCue(state: State, cue: FoundCue): Found | undefined {
  const { reading, mentions, known } = state;
  const nested =
    state.outer !== undefined && cue.word < state.outer.content.to && cue.word >= state.outer.content.from;
  const own = cue.kind === 'narration' ? undefined : findSubject(reading, cue, mentions);
  if (own === nobody) return undefined;
  // What somebody denies that another one said was not said, as far as the text knows.
  if (nested && state.outer?.cue?.stance === 'denies') return undefined;
  // لا يكفي القول إن: the bare noun reports only where somebody is said to say so.
  if (cue.kind === 'noun' && !own && !reports(reading, cue.word)) return undefined;
  const first = !nested && cue.form?.tense === 'participle' && !spokeInSentence(state, cue);
  const named =
    own ??
    (first ? sentenceSubject(reading, cue.word, mentions) : undefined) ??
    (nested && cue.form?.tense !== 'participle'
      ? subjectWithin(reading, state.outer!.content.from, cue, mentions)
      : undefined);
  // Speech within speech needs a speaker of its own; the outer one goes on speaking otherwise.
  if (nested && (!named || (cue.kind === 'verb' && cue.form?.tense === 'participle'))) return undefined;
  if (!nested && insideOwnQuotation(state, cue)) return undefined;
  if (cue.form?.dual && insideOwnQuotation(state, cue)) return undefined;
  let content = readContent(reading, cue, state.boundaries);
  if (!content || state.starts.has(content.from)) return undefined;
  if (nested && content.to > state.outer!.content.to)
    content = rangeOf(reading, content.from, state.outer!.content.to, content.form);
  if (!named && !mayDropSubject(state, cue)) return undefined;
  const agreement = {
    ...(cue.form?.gender ? { gender: cue.form.gender } : {}),
    ...(cue.form?.plural ? { plural: true as const } : {}),
  };
  // شكا فلان من الخطة وتساءل عن: a verb joined within a sentence goes on with the sentence's subject.
  if (!named && cue.kind === 'verb' && joinsSilent(state, cue)) return undefined;
  const manyOnly = cue.form?.plural ? { plural: true as const } : {};
  const speaker =
    cue.kind === 'narration'
      ? undefined
      : named
        ? known.resolve(named, agreement)
        : known.last(cue.form?.tense === 'participle' ? manyOnly : agreement);
  if (cue.kind !== 'narration' && !speaker) return undefined;
  return { cue, content, speaker, nested };
}

const reportedBy = wordSet(
  'تابع أضاف اختتم ختم اكتفى واصل مضى استطرد أردف علق رد أجاب عقب جدد كرر عبر زاد بدأ استهل خلص انتهى ذهب دعا',
);

/** بقوله, or القول behind a verb that hands over to it within its clause (اختتم كلمته بالقول). */
function reports(reading: Reading, word: number): boolean {
  if (!bareSaying.has(keyAt(reading, word))) return true;
  for (let i = word - 1; i >= 0 && i >= word - 8; i--) {
    const key = keyAt(reading, i);
    const stem = (unjoined(key) ?? key).replace(/(?<=.{2})ت$/, '');
    if ([key, unjoined(key) ?? '', stem].some(form => reportedBy.has(form))) return true;
    if (reading.gaps[i]! & (gap.stop | gap.line)) return false;
  }
  return false;
}

const bareSaying = wordSet('القول التأكيد بالتأكيد');

/** Whether somebody has spoken in the sentence that a participle stands in; otherwise it belongs to the sentence's subject. */
function spokeInSentence({ reading, outer }: State, cue: FoundCue): boolean {
  return outer !== undefined && outer.content.to > sentenceStart(reading, cue.word);
}

/** Whether a verb of speech is joined to a clause in which nobody has spoken. */
function joinsSilent(state: State, cue: FoundCue): boolean {
  const within = cue.joined && cue.form?.tense !== 'participle' && cue.opener === cue.word;
  return within && sentenceStart(state.reading, cue.word) < cue.word && !spokeInSentence(state, cue);
}

/** A verb behind a noun that is no speaker (المؤشرات تؤكد أن) reports nothing; one that opens its clause goes on speaking. */
function mayDropSubject({ reading }: State, { word, opener, form, kind, joined }: FoundCue): boolean {
  if (kind !== 'verb' || form?.tense === 'participle' || joined || opener < word) return true;
  if (word === 0 || reading.gaps[word] !== 0) return true;
  const before = keyAt(reading, word - 1);
  return (
    before === 'ان' ||
    turnWords.has(before) ||
    relatives.has(before) ||
    whatWords.has(before) ||
    timeWords.has(before) ||
    form?.object === true
  );
}

/** A cue in a quotation of speech that nobody was found to speak: left alone. */
function insideOwnQuotation(state: State, cue: FoundCue): boolean {
  const { quotes } = state.reading;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.from <= cue.word) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) {
    const quote = quotes[i]!;
    if (quote.closed && quote.to > cue.word && quote.to - quote.from > nameWords) return true;
  }
  return false;
}

function fromSource(state: State, source: FoundSource, found: readonly Found[]): Found | undefined {
  const { reading, mentions, known } = state;
  const written = readSubject(reading, source.subjectFrom, source.subjectTo, mentions);
  const named = written && source.withLi ? { ...written, text: withoutLi(written.text) } : written;
  if (!named || source.contentTo <= source.contentFrom) return undefined;
  // وتتضمن المطالب، بحسب المرصد، تسليم …: the source stands within its clause, the beginning alone says nothing.
  if (
    source.contentTo === source.word &&
    !source.closesSentence &&
    source.word - source.contentFrom <= fragment
  )
    return undefined;
  // وذكرت الوكالة استنادا إلى …: what stands before the source is no clause but who relays it.
  if (source.contentTo === source.word && opensRelay(reading, source.contentFrom)) {
    known.spoke(known.resolve(named, {}));
    return undefined;
  }
  const last = found.at(-1);
  // The clause already has a speaker; who relays it is not another one.
  if (last && last.content.to > source.contentFrom && last.content.to <= source.word) return undefined;
  if (last && last.content.from <= source.word && last.content.to > source.word) return undefined;
  let from = source.contentFrom;
  if (turnWords.has(keyAt(reading, from + 1))) from += 2;
  const opening = reading.opens.get(from);
  const direct =
    opening?.closed === true && opening.to === source.contentTo && opening.to - opening.from > nameWords;
  const content = direct
    ? { start: opening.start, end: opening.end, form: 'direct' as const, from: opening.from, to: opening.to }
    : rangeOf(reading, from, source.contentTo, 'indirect');
  return { source, content, speaker: known.resolve(named, {}), nested: false };
}

/** Words before a source inside its sentence that are no clause yet. */
const fragment = 4;

/** A verb of saying, or جاء ذلك, at the beginning of what a source would be the source of. */
function opensRelay(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  if (keyAt(reading, at + 1) === 'ذلك' && (key === 'جاء' || key === 'ياتي')) return true;
  return formsAt(reading, at).some(
    ({ form: { row, tense } }) =>
      tense !== 'participle' && (!row.homograph || row.past === 'أفاد' || row.past === 'ذكر'),
  );
}

/** The statements in the model's form, with kind, date and occasion. */
function finish(
  found: readonly Found[],
  reading: Reading,
  mentions: MentionIndex,
  context: StatementContext,
): Statement[] {
  const outlet = context.outlet ?? inferOutlet(reading, mentions);
  const narrator: Speaker = {
    text: outlet?.name ?? '',
    ...(outlet?.entity ? { entity: outlet.entity } : {}),
  };
  const frames = readFrames(reading, found, context.dates);
  return found.flatMap(({ cue, source, content, speaker }, n): Statement[] => {
    const { start, end, form } = content;
    const range = { start, end, form };
    if (cue?.kind === 'narration')
      return [
        {
          ...range,
          kind: 'narration',
          stance: 'asserts',
          cue: cue.cue,
          ...complementiserOf(cue),
          speaker: narrator,
        },
      ];
    if (!speaker || end <= start) return [];
    return [
      {
        ...range,
        kind: kindOfSpeaker(speaker, speaker.entity ? context.kindOf(speaker.entity) : undefined),
        stance: source?.alleges ? 'alleges' : (cue?.stance ?? 'asserts'),
        cue: (cue ?? source)!.cue,
        ...(cue ? complementiserOf(cue) : {}),
        speaker: speakerAsWritten(speaker),
        ...frames[n],
      },
    ];
  });
}

const speakerAsWritten = ({ text, entity, role }: KnownSpeaker): Speaker => ({
  text,
  ...(entity ? { entity } : {}),
  ...(role ? { role } : {}),
});

const complementiserOf = (cue: FoundCue): Pick<Statement, 'complementiser'> =>
  cue.complementiser ? { complementiser: cue.complementiser } : {};
