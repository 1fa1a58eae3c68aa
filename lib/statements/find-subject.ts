import { complementisers, whatWords } from './cue-phrases';
import { isPlainVerb, repeatsQuestion } from './cue-senses';
import { formsAt, type FoundCue } from './find-cues';
import { originMark, relayPhrase } from './find-relay';
import { sentenceStart } from './find-sources';
import type { MentionIndex } from './mention-index';
import { isAddressed } from './is-addressed';
import { nobody, type FoundSubject, type Named } from './named';
import { canSpeak } from './can-speak';
import { endOfSubject } from './end-of-subject';
import { readSubject } from './read-subject';
import { type Reading, gap, keyAt } from './reading';
import { nearestBefore } from './sentence-subject';
import { roleHeads } from './speaker-words';
import { stateAt } from './states';
import { beforeRelative, beforeVerb, followsRelative, whoHadBefore } from './subject-before';
import { wordSet } from './word-set';

/** Who a cue names as its speaker: behind it (VSO), before it (SVO), or before a relative pronoun; undefined when it names none. */
export function findSubject(reading: Reading, cue: FoundCue, mentions: MentionIndex): FoundSubject {
  if (cue.form && repeatsQuestion(reading, cue.word, cue.form)) return nobody;
  const named = readSubjectOf(reading, cue, mentions);
  if (!named || named === nobody) return named;
  const proves =
    cue.form?.row.shown && (named.sort === 'person' || stateAt(reading, named.from) !== undefined);
  return proves || !canSpeak(reading, named) ? nobody : named;
}

function readSubjectOf(reading: Reading, cue: FoundCue, mentions: MentionIndex): FoundSubject {
  if (cue.kind === 'noun') return relayed(reading, cue, mentions);
  if (keyAt(reading, cue.word).startsWith('نقل') || keyAt(reading, cue.word).startsWith('ونقل')) {
    const mark = originMark(reading, cue.word + 1, cue.subjectTo);
    if (mark !== undefined) return readSubject(reading, mark + 1, cue.subjectTo, mentions);
  }
  if (cue.form?.tense === 'participle') return undefined;
  const phrase = relayPhrase(reading, cue.word + 1, cue.subjectTo);
  if (phrase !== undefined) return readSubject(reading, phrase + 2, cue.subjectTo, mentions);
  const next = keyAt(reading, cue.word + 1);
  if (inIt.has(next))
    return (
      readSubject(reading, cue.word + 2, cue.subjectTo, mentions) ??
      nearestBefore(reading, cue.word, mentions) ??
      nobody
    );
  if (whatWords.has(keyAt(reading, cue.word - 1)))
    return readSubject(reading, cue.word + 1, cue.subjectTo, mentions);
  if (cue.form?.row.addressee && keyAt(reading, cue.word - 1) === 'في')
    return nearestBefore(reading, cue.word, mentions);
  if (next === 'في' && cue.form?.row.homograph && cue.form.row.past === 'جاء')
    return readSubject(reading, cue.word + 2, cue.subjectTo, mentions);
  const had = whoHadBefore(reading, cue.word, mentions);
  if (had) return had;
  const relative = followsRelative(reading, cue.word);
  // الدولة التي قال قائدها: whose leader, the words alone do not name.
  if (relative && /(?:ه|ها|هم)$/.test(next) && roleHeads.has(next.replace(/(?:ها|هم|ه)$/, ''))) return nobody;
  // الذي اتهم المملكة: what stands behind the verb is the one spoken to.
  if (relative && cue.form?.row.addressee) return beforeRelative(reading, cue.word, mentions) ?? nobody;
  const ahead =
    cue.form?.row.addressee && !cue.joined && reading.gaps[cue.word] === 0
      ? beforeVerb(reading, cue.word, mentions)
      : undefined;
  if (ahead && ahead !== nobody && ahead.entity) return ahead;
  // لكنه طلب مساعدة: the pronoun is the subject, what stands behind the verb its object.
  if (hasPronoun.has(keyAt(reading, cue.word - 1)) && reading.gaps[cue.word] === 0) return undefined;
  let from = cue.word + 1;
  while (from < cue.subjectTo && hasTanwin(reading, from)) from++;
  // A verb before its subject is singular: what stands behind a plural is spoken to (دعوا الحكومة إلى).
  const behind =
    cue.form?.plural && !cue.form.dual
      ? undefined
      : readSubject(reading, from, endOfSubject(reading, cue, mentions), mentions);
  if (behind && !isAddressed(reading, cue, behind, mentions)) return behind;
  // اتهم الوزير سامر حداد بالفساد: with one noun a verb that needs two may as well be passive.
  if (behind && !cue.joined && cue.form?.row.past === 'اتهم' && reading.gaps[cue.word] !== 0) return nobody;
  if (relative) return beforeRelative(reading, cue.word, mentions) ?? nobody;
  // «…»، أضاف.: before the verb stands what was said.
  if (cue.content < cue.word) return undefined;
  return cue.joined ? undefined : beforeVerb(reading, cue.word, mentions);
}

/** علنًا, سرًا: an adverb, no subject. */
function hasTanwin(reading: Reading, at: number): boolean {
  const { start, end } = reading.words[at]!;
  return reading.text.slice(start, end).includes('\u064b');
}

const hasPronoun = wordSet('لكنه لكنها لكنهم ولكنه ولكنها ولكنهم');

const inIt = wordSet('فيه فيها خلاله خلالها فيهما');

/**
 * نقلت وكالة عن طبيب قوله: the one after عن speaks, the agency relays. علق السفير على ذلك بقوله: whoever the verb
 * before it names.
 */
function relayed(reading: Reading, cue: FoundCue, mentions: MentionIndex): Named | undefined {
  const start = Math.max(sentenceStart(reading, cue.word), cue.word - 30);
  let origin: number | undefined;
  for (let i = cue.word - 1; i >= start; i--) {
    const key = keyAt(reading, i);
    if (origin === undefined && (key === 'عن' || key === 'لسان') && i + 1 < cue.word) origin = i + 1;
    if (reading.gaps[i + 1]! & gap.colon || (i < cue.word - 1 && complementisers.has(key))) return undefined;
    if (origin !== undefined && formsAt(reading, i).some(({ form }) => form.row.past === 'نقل')) break;
    if (i === start && opensWithVerb(reading, i)) return readSubject(reading, i + 1, cue.word, mentions);
  }
  return origin === undefined ? undefined : readSubject(reading, origin, cue.word, mentions);
}

/** Whether a sentence begins with a verb of saying (وعلق السفير على ذلك بقوله). */
const opensWithVerb = (reading: Reading, at: number): boolean =>
  formsAt(reading, at).some(
    ({ form, joined }) => form.tense !== 'participle' && isPlainVerb(reading, at, form, joined),
  );
