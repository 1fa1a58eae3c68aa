import { readContent, rangeOf } from './content';
import { complementisers, whatWords } from './cue-phrases';
import { canSpeak } from './can-speak';
import { isPlainVerb } from './cue-senses';
import { formsAt, type FoundCue } from './find-cues';
import { relayOfCue } from './find-relay';
import { sentenceStart } from './find-sources';
import { stanceOf } from './denials';
import { findSubject } from './find-subject';
import type { Found, State } from './found';
import { nobody, type Named } from './named';
import { nameWords } from './quotes';
import { readSubject } from './read-subject';
import { gap, keyAt, unjoined, type Reading } from './reading';
import { sentenceSubject, subjectWithin } from './sentence-subject';
import { isToldOf, tellerOf } from './told-by-another';
import { relatives, timeWords, turnWords } from './speaker-words';
import { wordSet } from './word-set';

/** The statement that a cue introduces, or undefined where it reports nothing or nobody can be named. */
export function fromCue(state: State, cue: FoundCue): Found | undefined {
  const { reading, mentions, known } = state;
  const nested =
    state.outer !== undefined && cue.word < state.outer.content.to && cue.word >= state.outer.content.from;
  const found = cue.kind === 'narration' ? undefined : findSubject(reading, cue, mentions);
  if (found === nobody) return undefined;
  const own = found && !nested && isSpokenOf(state, cue, found) ? undefined : found;
  // What somebody denies that another one said was not said, as far as the text knows.
  if (nested && state.outer?.stance === 'denies') return undefined;
  // لا يكفي القول إن: the bare noun reports only where somebody is said to say so.
  if (cue.kind === 'noun' && !own && !reports(reading, cue.word)) return undefined;
  const first = !nested && cue.form?.tense === 'participle' && !spokeInSentence(state, cue);
  const silent = first ? startOfSilence(state, cue) : undefined;
  const named =
    own ??
    (first ? sentenceSubject(reading, cue.word, mentions, silent) : undefined) ??
    (nested ? undefined : subjectOfFirstVerb(state, cue)) ??
    (nested && cue.form?.tense !== 'participle'
      ? subjectWithin(reading, state.outer!.content.from, cue, mentions)
      : undefined);
  // Speech within speech needs a speaker of its own; the outer one goes on speaking otherwise.
  if (nested && (!named || (cue.kind === 'verb' && cue.form?.tense === 'participle'))) return undefined;
  const outer = nested ? state.outer : undefined;
  if (outer?.speaker && named && !isToldOf(reading, cue, named, mentions)) return undefined;
  // «وعدت سامر حداد بأني …»: ت is the speaker's own "I" here, as أني shows.
  if (nested && cue.form?.gender === 'f' && cue.form.tense === 'past' && saysI(reading, cue))
    return undefined;
  if (!nested && insideOwnQuotation(state, cue)) return undefined;
  if (cue.form?.dual && insideOwnQuotation(state, cue)) return undefined;
  let content = readContent(reading, cue, state.boundaries);
  if (!content || state.starts.has(content.from)) return undefined;
  if (nested && content.to > state.outer!.content.to)
    content = rangeOf(reading, content.from, state.outer!.content.to, content.form);
  if (!named && (silent !== undefined || !mayDropSubject(state, cue))) return undefined;
  const agreement = {
    ...(cue.form?.gender ? { gender: cue.form.gender } : {}),
    ...(cue.form?.plural ? { plural: true as const } : {}),
  };
  // شكا فلان من الخطة وتساءل عن: a verb joined within a sentence goes on with the sentence's subject.
  if (!named && cue.kind === 'verb' && joinsSilent(state, cue)) return undefined;
  // لم يذكر فلان …، لكنه عبر عن: the subject is that of the clause before, in which nobody has spoken.
  if (!named && cue.kind === 'verb' && contrastsSilent(state, cue)) return undefined;
  const manyOnly = cue.form?.plural ? { plural: true as const } : {};
  const speaker =
    cue.kind === 'narration'
      ? undefined
      : named
        ? known.resolve(named, agreement)
        : known.last(cue.form?.tense === 'participle' ? manyOnly : agreement);
  if (cue.kind !== 'narration' && !speaker) return undefined;
  // منوهة after a man's words goes back to somebody whom the rules have not found.
  const feminine = cue.form?.tense === 'participle' && cue.form.gender === 'f';
  if (!named && feminine && speaker?.sort === 'person' && speaker.gender === 'm') return undefined;
  // What one says that another said is known from him alone; of himself he says nothing new by it.
  const teller = outer?.speaker && speaker && tellerOf(outer, speaker);
  if (outer?.speaker && !teller) return undefined;
  const relay = teller ?? relayOfCue(reading, cue, mentions);
  const stance = stanceOf(reading, content, cue.stance);
  return { cue, content, stance, speaker, nested, ...(relay ? { relay } : {}) };
}

/** وإذ أكد أن الجبهة خسرت، أشار إلى: a name inside the words before a cue is no subject of it, unless a comma sets it apart. */
const isSpokenOf = ({ reading, outer }: State, cue: FoundCue, { from }: Named): boolean =>
  outer !== undefined &&
  from < cue.word &&
  from >= outer.content.from &&
  from < outer.content.to &&
  cue.kind === 'verb' &&
  !(reading.gaps[from]! & gap.comma) &&
  (reading.gaps[cue.word]! & gap.comma) !== 0;

const ofMyself = wordSet('أني أنني بأني بأنني');
const saysI = (reading: Reading, { complementiser, content }: FoundCue): boolean =>
  complementiser !== undefined && ofMyself.has(keyAt(reading, content - 1));

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

/** واصفا … at a sentence's beginning goes on with the sentence before: its start, where nobody spoke in it. */
function startOfSilence({ reading, outer }: State, cue: FoundCue): number | undefined {
  if (cue.word === 0 || sentenceStart(reading, cue.word) < cue.word) return undefined;
  if (reading.gaps[cue.word]! & gap.line) return undefined;
  const start = sentenceStart(reading, cue.word - 1);
  return outer && outer.content.to > start ? undefined : start;
}

/** Whether somebody has spoken in the sentence that a participle stands in; otherwise it belongs to the sentence's subject. */
function spokeInSentence({ reading, outer }: State, cue: FoundCue): boolean {
  return outer !== undefined && outer.content.to > sentenceStart(reading, cue.word);
}

/**
 * ونفى سامر حداد ذلك، مؤكدا أن / وقال إن: where the verb that the sentence begins with reports nothing by itself, a cue
 * without a subject goes on with that verb's.
 */
function subjectOfFirstVerb(state: State, cue: FoundCue): Named | undefined {
  const { reading, mentions } = state;
  const start = sentenceStart(reading, cue.word);
  if (cue.kind !== 'verb' || start >= cue.word - 1 || cue.word - start > farFromFirstVerb) return undefined;
  if (!cue.joined && cue.form?.tense !== 'participle') return undefined;
  if (spokeInSentence(state, cue)) return undefined;
  const opening = formsAt(reading, start).find(
    ({ form, joined }) =>
      form.tense === 'past' &&
      !form.plural &&
      !form.row.addressee &&
      isPlainVerb(reading, start, form, joined),
  );
  if (!opening || (cue.form?.gender && opening.form.gender !== cue.form.gender)) return undefined;
  const named = readSubject(reading, start + 1, cue.word, mentions);
  return named && named.from <= start + 3 && canSpeak(reading, named) ? named : undefined;
}

/** Words between the verb at a sentence's beginning and a cue that goes on with its subject. */
const farFromFirstVerb = 25;

/** Whether a verb of speech is joined to a clause in which nobody has spoken. */
function joinsSilent(state: State, cue: FoundCue): boolean {
  const within = cue.joined && cue.form?.tense !== 'participle' && cue.opener === cue.word;
  return within && sentenceStart(state.reading, cue.word) < cue.word && !spokeInSentence(state, cue);
}

const contrasts = wordSet('لكنه لكنها لكنهم ولكنه ولكنها ولكنهم');
/** Words that a sentence needs before لكنه to have a subject of its own. */
const ownClause = 4;

/** Whether لكنه before a verb goes back to a clause of its sentence in which nobody has spoken. */
function contrastsSilent(state: State, cue: FoundCue): boolean {
  const before = keyAt(state.reading, cue.word - 1);
  const contrast =
    contrasts.has(before) || (pronounThat.has(before) && contrasting.has(keyAt(state.reading, cue.word - 2)));
  if (!contrast || spokeInSentence(state, cue)) return false;
  const start = sentenceStart(state.reading, cue.word);
  return cue.word - start > ownClause && !namesLast(state, start, cue.word);
}

const pronounThat = wordSet('أنه أنها أنهم إنه إنها إنهم');
const contrasting = wordSet('إلا غير بيد');

/** Whether the clause before names the last speaker (ورغم أن حداد …، إلا أنه قال). */
function namesLast({ reading, known }: State, from: number, to: number): boolean {
  const last = known.last({});
  const name = last?.sort === 'person' ? last.keys.at(-1) : last?.keys[0];
  for (let i = from; i < to; i++) if (keyAt(reading, i) === name) return true;
  return false;
}

/** A verb behind a noun that is no speaker (المؤشرات تؤكد أن) reports nothing; one that opens its clause goes on speaking. */
function mayDropSubject({ reading }: State, { word, opener, form, kind, joined }: FoundCue): boolean {
  if (kind !== 'verb' || form?.tense === 'participle' || joined || opener < word) return true;
  if (word === 0 || reading.gaps[word] !== 0) return true;
  const before = keyAt(reading, word - 1);
  return (
    before === 'ان' ||
    complementisers.has(before) ||
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
