import { canSpeak } from './can-speak';
import { complementisers } from './cue-phrases';
import type { FoundCue } from './find-cues';
import { sentenceStart } from './find-sources';
import type { MentionIndex, WordMention } from './mention-index';
import type { Named } from './named';
import { readSubject } from './read-subject';
import { type Reading, gap, keyAt } from './reading';
import { bodyHeads, occasionNouns, ranks, roleHeads } from './speaker-words';
import { wordSet } from './word-set';

/** Whom فيه or a preposition goes back to: the sentence's nearest person, else its nearest body, else its first noun. */
export function nearestBefore(reading: Reading, word: number, mentions: MentionIndex): Named | undefined {
  const start = Math.max(sentenceStart(reading, word), word - 30);
  const maker = makerOf(reading, start, word, mentions);
  if (maker) return maker;
  let body: Named | undefined;
  for (let i = word - 1; i >= start; i--) {
    const covering = mentions.covering(i);
    const kind = covering && mentions.kindOf(covering.entity);
    if (!covering || !kind || covering.from < start) continue;
    if (kind === 'person') return readSubject(reading, covering.from, covering.to, mentions);
    if (!body && speakingKinds.has(kind) && !places.has(keyAt(reading, covering.from - 1)))
      body = readSubject(reading, covering.from, covering.to, mentions);
    i = covering.from;
  }
  return body ?? sentenceSubject(reading, word, mentions);
}

/** مقابلة أجراها بايرد …، وقال فيها, بيان نشرته الوزارة قالت فيه: whoever gave what the words stand in. */
function makerOf(reading: Reading, start: number, word: number, mentions: MentionIndex): Named | undefined {
  for (let i = word - 1; i > start + 1; i--) {
    const made = madeIt.test(keyAt(reading, i - 1)) && occasionNouns.has(keyAt(reading, i - 2));
    if (!made) continue;
    const named = readSubject(reading, i, Math.min(word, i + 14), mentions);
    return named && canSpeak(reading, named) ? named : undefined;
  }
  return undefined;
}

/** A verb in the past with the pronoun for what it made: أجراها، نشرته، ألقاها. */
const madeIt = /^(?!ال|و)...{1,4}ه(?:ا)?$/;

const places = wordSet('إلى في من نحو على ضد');
/** Words at a sentence's beginning in which its subject stands (وكان معهد …, وجدد وزير …). */
const opening = 4;

const fronts = wordSet('في وفي من ومن على وعلى إلى وإلى بعد وبعد خلال وخلال عقب وعقب');
const longestFront = 8;

/** وفي سياق منفصل، | أصدر المجلس: the sentence's subject stands behind the phrase in front. */
function behindFront(reading: Reading, start: number, word: number): number {
  if (!fronts.has(keyAt(reading, start))) return start;
  for (let i = start + 1; i < Math.min(start + longestFront, word); i++)
    if (reading.gaps[i]! & gap.comma) return i;
  return start;
}

/** The first noun that can speak near the beginning of a sentence. */
export function sentenceSubject(
  reading: Reading,
  word: number,
  mentions: MentionIndex,
  from = sentenceStart(reading, word),
): Named | undefined {
  const start = behindFront(reading, from, word);
  for (let i = start; i < Math.min(start + opening, word); i++) {
    const key = keyAt(reading, i);
    const mention = mentions.at(reading, i);
    const speaks = mention && speakingKinds.has(mentions.kindOf(mention.entity) ?? 'place');
    if (!speaks && !roleHeads.has(key) && !bodyHeads.has(key) && !ranks.has(key)) continue;
    if (places.has(keyAt(reading, i - 1))) return undefined;
    return readSubject(reading, i, Math.min(word, i + 14), mentions);
  }
  return undefined;
}

const speakingKinds: ReadonlySet<string> = new Set([
  'person',
  'state',
  'ministry',
  'coalition-body',
  'armed-group',
  'party',
  'organisation',
  'office',
  'media',
]);

/** Who a verb without a subject of its own goes back to inside reported speech: the only name in it, else its first noun that can speak. */
export function subjectWithin(
  reading: Reading,
  from: number,
  cue: FoundCue,
  mentions: MentionIndex,
): Named | undefined {
  if (cue.kind !== 'verb' || cue.form?.dual || (cue.style === 'noun' && cue.form?.row.homograph))
    return undefined;
  // … أعراض تشير إلى: right behind a noun a verb describes it.
  const before = keyAt(reading, cue.word - 1);
  const opens = cue.joined || reading.gaps[cue.word] !== 0 || cue.word === from;
  if (!opens && !complementisers.has(before) && !opensClause.has(before)) return undefined;
  let owner: WordMention | undefined;
  for (let i = cue.word - 1; i >= from && cue.word - i < 25; i--) {
    const covering = mentions.covering(i);
    if (!covering || covering.from < from || !speakingKinds.has(mentions.kindOf(covering.entity) ?? 'place'))
      continue;
    // Of two names the pronoun may mean either.
    if (owner && owner.entity !== covering.entity) return undefined;
    owner = covering;
  }
  if (owner) return readSubject(reading, owner.from, owner.to, mentions);
  const first = keyAt(reading, from);
  const named =
    first.startsWith('ال') && cue.word - from < 25
      ? readSubject(reading, from, from + 1, mentions)
      : undefined;
  return named && canSpeak(reading, named) ? named : undefined;
}

const opensClause = wordSet(
  'وأن وإن وأنه وإنه وأنها وإنها كما حيث وقد قد كان كانت وكان وكانت ثم لكنه لكنها فيما',
);
