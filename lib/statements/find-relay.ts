import { clauseOpeners, complementisers } from './cue-phrases';
import { formsAt, type FoundCue } from './find-cues';
import type { FoundSource } from './find-sources';
import { sentenceStart } from './find-sources';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { canSpeak } from './can-speak';
import { keyAt, type Reading } from './reading';
import { readSubject } from './read-subject';
import { relayHeads } from './speaker-words';

const relays: ReadonlyMap<string, string> = new Map([
  ['نقلا', 'عن'],
  ['استنادا', 'الي'],
  ['علي', 'لسان'],
]);

/** أفادت قناة نقلا عن مسؤول بأن: the first word of the phrase that leads on to who speaks, or undefined. */
export function relayPhrase(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i + 2 < to && !clauseOpeners.has(keyAt(reading, i)); i++)
    if (relays.get(keyAt(reading, i)) === keyAt(reading, i + 1)) return i;
  return undefined;
}

/** The word behind which the original speaker stands: نقلت الوكالة | عن طبيب. */
export function originMark(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (keyAt(reading, i) === 'عن') return i;
  return undefined;
}

/** Words looked back for the verb whose clause قوله ends. */
const lookBack = 30;

/** Who passes on what a cue introduces, apart from who speaks (نقلت وكالة عن طبيب قوله, أفادت قناة نقلا عن مسؤول). */
export function relayOfCue(reading: Reading, cue: FoundCue, mentions: MentionIndex): Named | undefined {
  if (cue.kind === 'narration' || cue.form?.tense === 'participle') return undefined;
  const verb = cue.kind === 'noun' ? carrierBefore(reading, cue.word) : cue.word;
  if (verb === undefined) return undefined;
  const to = cue.kind === 'noun' ? cue.word : cue.subjectTo;
  const carries = formsAt(reading, verb).some(({ form }) => form.row.past === 'نقل');
  const phrase = carries ? undefined : relayPhrase(reading, verb + 1, to);
  const end = carries ? originMark(reading, verb + 1, to) : phrase;
  if (end === undefined || end <= verb + 1) return undefined;
  // على لسان ناطقه: the body itself speaks through him.
  if (phrase !== undefined && keyAt(reading, phrase + 1) === 'لسان') return undefined;
  return passedOn(readSubject(reading, verb + 1, end, mentions), reading);
}

const passedOn = (named: Named | undefined, reading: Reading): Named | undefined =>
  named && named.sort !== 'anaphor' && canSpeak(reading, named) ? named : undefined;

/** ونقلت الوكالة عن طبيب قوله: the verb of the sentence that carries the words. */
function carrierBefore(reading: Reading, word: number): number | undefined {
  const start = Math.max(sentenceStart(reading, word), word - lookBack);
  for (let i = word - 1; i >= start; i--) {
    if (complementisers.has(keyAt(reading, i))) return undefined;
    if (formsAt(reading, i).some(({ form }) => form.row.past === 'نقل')) return i;
  }
  return undefined;
}

/** … وفقا لما نقلته الوكالة عن طبيب: the agency carries the words of the source. */
export function carrierOf(
  reading: Reading,
  { word, subjectFrom }: FoundSource,
  mentions: MentionIndex,
): Named | undefined {
  if (keyAt(reading, subjectFrom - 1) !== 'عن') return undefined;
  for (let i = word; i + 1 < subjectFrom - 1; i++)
    if (/^نقلت?ه?$/.test(keyAt(reading, i)))
      return passedOn(readSubject(reading, i + 1, subjectFrom - 1, mentions), reading);
  return undefined;
}

/** Who passes on the clause before a source (قال الوزير إن …، وفقا لما نقلته الوكالة): media alone; other sources speak themselves. */
export function relayOfSource(
  reading: Reading,
  { subjectFrom, subjectTo }: FoundSource,
  mentions: MentionIndex,
): Named | undefined {
  const first = keyAt(reading, subjectFrom).replace(/^لل/, 'ال');
  const mention = mentions.covering(subjectFrom);
  const isMedia = mention !== undefined && mentions.kindOf(mention.entity) === 'media';
  if (!isMedia && !relayHeads.has(first) && !relayHeads.has(first.replace(/^ل/, ''))) return undefined;
  return readSubject(reading, subjectFrom, subjectTo, mentions);
}
