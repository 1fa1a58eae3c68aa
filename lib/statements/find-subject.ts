import { clauseOpeners, complementisers, whatWords } from './cue-phrases';
import { unjoined, type FoundCue } from './find-cues';
import { cueForms } from './cue-forms';
import { sentenceStart } from './find-sources';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { readSubject } from './read-subject';
import { gap, keyAt, type Reading } from './reading';
import { adjunctWords, bodyHeads, givenNames, ranks, relatives, roleHeads, timeWords, turnWords } from './speaker-words';
import { wordSet } from './word-set';

/** Who a cue names as its speaker: behind it (VSO), before it (SVO), or before a relative pronoun; undefined when it names nobody. */
export function findSubject(reading: Reading, cue: FoundCue, mentions: MentionIndex): Named | undefined {
  if (cue.kind === 'noun') return relayed(reading, cue, mentions);
  if (keyAt(reading, cue.word).startsWith('نقل') || keyAt(reading, cue.word).startsWith('ونقل')) {
    const from = afterAn(reading, cue.word + 1, cue.subjectTo);
    if (from !== undefined) return readSubject(reading, from, cue.subjectTo, mentions);
  }
  if (cue.form?.tense === 'participle') return undefined;
  const next = keyAt(reading, cue.word + 1);
  if (inIt.has(next)) return readSubject(reading, cue.word + 2, cue.subjectTo, mentions) ?? nearestBefore(reading, cue.word, mentions);
  if (whatWords.has(keyAt(reading, cue.word - 1))) return readSubject(reading, cue.word + 1, cue.subjectTo, mentions);
  if ((cue.form?.row.addressee && keyAt(reading, cue.word - 1) === 'في')) return nearestBefore(reading, cue.word, mentions);
  if (next === 'في' && cue.form?.row.homograph && cue.form.row.past === 'جاء') return readSubject(reading, cue.word + 2, cue.subjectTo, mentions);
  const ahead = cue.form?.row.addressee && !cue.joined && reading.gaps[cue.word] === 0 ? beforeVerb(reading, cue.word, mentions) : undefined;
  if (ahead?.entity) return ahead;
  const behind = readSubject(reading, cue.word + 1, endOfSubject(reading, cue, mentions), mentions);
  if (behind && !(cue.form?.row.addressee && isAddressed(reading, cue, behind, mentions))) return behind;
  return beforeRelative(reading, cue.word, mentions) ?? (cue.joined ? undefined : beforeVerb(reading, cue.word, mentions));
}

/** Verbs with an addressee have two nouns before their content: the speaker ends where the second name starts. */
function endOfSubject(reading: Reading, cue: FoundCue, mentions: MentionIndex): number {
  if (!cue.form?.row.addressee) return cue.subjectTo;
  const first = mentions.at(reading, cue.word + 1);
  if (first && first.to < cue.subjectTo && reading.gaps[first.to] === 0) return first.to;
  for (let j = cue.word + 2; j < cue.subjectTo; j++) {
    const key = keyAt(reading, j);
    if (key.startsWith('ال') && (roleHeads.has(key) || bodyHeads.has(key)) && !roleHeads.has(keyAt(reading, j - 1)) && !bodyHeads.has(keyAt(reading, j - 1)) && !keyAt(reading, j - 1).startsWith('ال')) return j;
    if (mentions.at(reading, j) && !roleHeads.has(keyAt(reading, j - 1)) && !bodyHeads.has(keyAt(reading, j - 1)) && !ranks.has(keyAt(reading, j - 1))) return j;
  }
  return cue.subjectTo;
}

/** ووصفت علاقة الخرطوم…, وطالبت مقاتلين: a plain noun after a joined verb is the one spoken to or of. */
function isAddressed(reading: Reading, cue: FoundCue, named: Named, mentions: MentionIndex): boolean {
  // واتهم واشنطن: a state is feminine, so the masculine verb goes on with the last speaker.
  if (cue.joined && cue.form?.gender === 'm' && !cue.form.plural && named.entity && feminineKinds.has(mentions.kindOf(named.entity) ?? 'person')) return true;
  if (!cue.joined || named.entity || named.sort !== 'person' || named.role) return false;
  const first = keyAt(reading, named.from);
  return !givenNames.has(first) && /(?:ين|ات|ه)$/.test(first);
}

const feminineKinds: ReadonlySet<string> = new Set(['state', 'ministry']);

const inIt = wordSet('فيه فيها خلاله خلالها فيهما');

/** نقلت وكالة عن طبيب قوله: the one after عن speaks, the agency relays. */
function relayed(reading: Reading, cue: FoundCue, mentions: MentionIndex): Named | undefined {
  const start = Math.max(sentenceStart(reading, cue.word), cue.word - 30);
  for (let i = cue.word - 1; i >= start; i--) {
    const key = keyAt(reading, i);
    if (key === 'عن' && i + 1 < cue.word) return readSubject(reading, i + 1, cue.word, mentions);
    if (i < cue.word - 1 && complementisers.has(key)) return undefined;
  }
  return undefined;
}

function afterAn(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (keyAt(reading, i) === 'عن') return i + 1;
  return undefined;
}

const auxiliaries = wordSet('قد كان كانت كانوا وقد لم لا');

/** … المصدر الذي أكد أن: the noun before the relative pronoun. */
function beforeRelative(reading: Reading, word: number, mentions: MentionIndex): Named | undefined {
  let at = word - 1;
  while (at > 0 && auxiliaries.has(keyAt(reading, at))) at--;
  if (!relatives.has(keyAt(reading, at)) || at < 1) return undefined;
  const covering = mentions.covering(at - 1);
  const from = covering ? covering.from : backTo(reading, at);
  return readSubject(reading, from, at, mentions);
}

/** Back to where a noun phrase may start: after a preposition, a verb, a comma or another complementiser. */
function backTo(reading: Reading, end: number): number {
  let from = end - 1;
  while (from > 0 && end - from < 9) {
    const before = keyAt(reading, from - 1);
    if (reading.gaps[from]! & (gap.stop | gap.line | gap.comma | gap.colon)) break;
    if (isHead(keyAt(reading, from)) && !isHead(before)) break;
    if (stoppers.has(before) || cueForms.has(before) || cueForms.has(unjoined(before) ?? '')) break;
    from--;
  }
  return from;
}

const isHead = (key: string): boolean => roleHeads.has(key) || bodyHeads.has(key);
const stoppers = wordSet('في من إلى على عن مع أن إن بحسب حسب وفق إلا لكن بينما فيما حيث إذ كما بعد قبل خلال لأن بأن وأن فإن حين و');

/** Whom فيه or a preposition goes back to: the sentence's nearest person, else its nearest body, else its first noun. */
function nearestBefore(reading: Reading, word: number, mentions: MentionIndex): Named | undefined {
  const start = Math.max(sentenceStart(reading, word), word - 30);
  let body: Named | undefined;
  for (let i = word - 1; i >= start; i--) {
    const covering = mentions.covering(i);
    const kind = covering && mentions.kindOf(covering.entity);
    if (!covering || !kind || covering.from < start) continue;
    if (kind === 'person') return readSubject(reading, covering.from, covering.to, mentions);
    if (!body && speakingKinds.has(kind) && !places.has(keyAt(reading, covering.from - 1))) body = readSubject(reading, covering.from, covering.to, mentions);
    i = covering.from;
  }
  return body ?? sentenceSubject(reading, word, mentions);
}

const places = wordSet('إلى في من نحو على ضد');
/** Words at a sentence's beginning in which its subject stands (وكان معهد …, وجدد وزير …). */
const opening = 4;

/** The first noun that can speak near the beginning of a sentence. */
export function sentenceSubject(reading: Reading, word: number, mentions: MentionIndex): Named | undefined {
  const start = sentenceStart(reading, word);
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

const speakingKinds: ReadonlySet<string> = new Set(['person', 'state', 'ministry', 'coalition-body', 'armed-group', 'party', 'organisation', 'office', 'media']);

/** حسن بلوان، الأستاذ الباحث، قال إن: the sentence's words before the verb, when they hold no verb of their own. */
function beforeVerb(reading: Reading, word: number, mentions: MentionIndex): Named | undefined {
  let end = word;
  while (end > 0 && auxiliaries.has(keyAt(reading, end - 1))) end--;
  for (let j = end - 1; j >= 0 && j >= end - 3 && reading.gaps[j + 1] === 0; j--) {
    if (sourceHeads.has(keyAt(reading, j))) return readSubject(reading, j, end, mentions);
  }
  const start = sentenceStart(reading, word);
  let from = end;
  for (let i = end - 1; i >= start && end - i < 26; i--) {
    const key = keyAt(reading, i);
    if (key !== 'كان' && isBreak(reading, i, key)) break;
    from = i;
    if (reading.gaps[i]! & gap.colon) break;
  }
  if (from >= end) return undefined;
  const first = keyAt(reading, from);
  if (adjunctWords.has(first) || timeWords.has(first) || turnWords.has(first)) return undefined;
  if (from > start && end - from > 10) return undefined;
  from = speakerStart(reading, from, end, mentions);
  if (from === start && prefixed.test(first) && !mentions.covering(from)) return undefined;
  return readSubject(reading, from, end, mentions);
}

/** Behind a verb that is no cue (وتم تداول تقارير) the first word that heads a source. */
function speakerStart(reading: Reading, from: number, end: number, mentions: MentionIndex): number {
  if (!plainVerbs.has(keyAt(reading, from))) return from;
  for (let j = from + 1; j < end; j++) {
    const key = keyAt(reading, j);
    if (roleHeads.has(key) || bodyHeads.has(key) || sourceHeads.has(key) || mentions.at(reading, j)) return j;
  }
  return from;
}

const plainVerbs = wordSet('تم وتم يتم جرى وجرى تداول وتداول انتشر وانتشر صدر وصدر');
const sourceHeads = wordSet('تقارير مصادر أنباء معلومات شهود ناشطون مواقع وسائل');

const prefixed = /^(?:وال|فال|بال|كال)/;

/** A finite verb or a conjunction: what stands before it is another clause. */
function isBreak(reading: Reading, i: number, key: string): boolean {
  if (clauseOpeners.has(key) || clauseOpeners.has(unjoined(key) ?? '') || complementisers.has(key)) return true;
  if (/^[وف](?:ان|انه|انها)$/.test(key) || key === 'لان' || key === 'ثم' || key === 'قبل' || key === 'بعد') return true;
  const forms = cueForms.get(key) ?? cueForms.get(unjoined(key) ?? '');
  if (forms?.some(({ row }) => !row.homograph)) return true;
  return /[^اه]ت$/.test(key) && key.length > 3 && !key.startsWith('ال') && !notVerbs.has(key);
}

const notVerbs = wordSet('بيت وقت صوت بنت تحت كويت الكويت بيروت توقيت حزب');

/** Who a verb without a subject of its own goes back to inside reported speech: the nearest name, else its first noun. */
export function subjectWithin(reading: Reading, from: number, cue: FoundCue, mentions: MentionIndex): Named | undefined {
  if (cue.kind !== 'verb' || cue.form?.dual || (cue.style === 'noun' && cue.form?.row.homograph)) return undefined;
  for (let i = cue.word - 1; i >= from && cue.word - i < 25; i--) {
    const covering = mentions.covering(i);
    if (covering && covering.from >= from && speakingKinds.has(mentions.kindOf(covering.entity) ?? 'place')) return readSubject(reading, covering.from, covering.to, mentions);
  }
  const first = keyAt(reading, from);
  return first.startsWith('ال') && cue.word - from < 25 ? readSubject(reading, from, from + 1, mentions) : undefined;
}
