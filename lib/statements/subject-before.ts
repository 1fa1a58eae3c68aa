import { cueForms } from './cue-forms';
import { claimNouns, clauseOpeners, complementisers } from './cue-phrases';
import { sentenceStart } from './find-sources';
import type { MentionIndex } from './mention-index';
import { nobody, type FoundSubject, type Named } from './named';
import { readBehindLi } from './read-behind-li';
import { readSubject } from './read-subject';
import { type Reading, gap, keyAt, unjoined } from './reading';
import {
  adjunctWords,
  bodyHeads,
  documents,
  occasionNouns,
  relatives,
  roleHeads,
  timeWords,
  turnWords,
} from './speaker-words';
import { stateAt } from './states';
import { wordSet } from './word-set';

const auxiliaries = wordSet('قد كان كانت كانوا وقد لم لا');

/** The relative pronoun that a verb stands behind (الذي كان قد أكد), or -1. */
function relativeBefore(reading: Reading, word: number): number {
  let at = word - 1;
  while (at > 0 && auxiliaries.has(keyAt(reading, at))) at--;
  const key = keyAt(reading, at);
  return at >= 1 && (relatives.has(key) || relatives.has(unjoined(key) ?? '')) ? at : -1;
}

/** Whether a verb stands right behind a relative pronoun. */
export const followsRelative = (reading: Reading, word: number): boolean =>
  relativeBefore(reading, word) >= 0;

/** … المصدر الذي أكد أن: the noun before the relative pronoun. */
export function beforeRelative(reading: Reading, word: number, mentions: MentionIndex): Named | undefined {
  const at = relativeBefore(reading, word);
  // … والتي أعلنت: joined with و it may go back to any noun.
  if (at < 0 || !relatives.has(keyAt(reading, at))) return undefined;
  // الاتهامات التي تتحدث عن: what others are said to claim.
  if (claimNouns.has(withoutProclitic(keyAt(reading, at - 1)))) return undefined;
  const covering = mentions.covering(at - 1);
  // ميثاق المنظمة الذي يدعو: the charter does, nobody says so.
  if (covering && reading.gaps[covering.from] === 0 && texts.has(keyAt(reading, covering.from - 1)))
    return undefined;
  const from = covering ? covering.from : backTo(reading, at);
  // قبل السير بعملية الترحيل التي تمنت: a preposition's noun in construct is a thing, not who wished.
  const first = keyAt(reading, from);
  const isThing = /^ب.{3,}/.test(first) && !isHead(first) && !documents.has(first);
  if (!covering && isThing && keyAt(reading, from + 1).startsWith('ال')) return undefined;
  return readSubject(reading, from, at, mentions);
}

const withoutProclitic = (key: string): string => key.replace(/^[وفبل]ا?ل?(?=ال)/, '').replace(/^لل/, 'ال');

const texts = wordSet(
  'ميثاق قانون قرار اتفاق اتفاقية مشروع خطة دستور مبادرة سياسة موقف برنامج نظام دور حملة',
);

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
const stoppers = wordSet(
  'في من إلى على عن مع أن إن بحسب حسب وفق إلا لكن بينما فيما حيث إذ كما بعد قبل خلال لأن بأن وأن فإن حين و',
);

/** حسن بلوان، الأستاذ الباحث، قال إن: the sentence's words before the verb, when they hold no verb of their own. */
export function beforeVerb(reading: Reading, word: number, mentions: MentionIndex): FoundSubject {
  let end = word;
  while (end > 0 && auxiliaries.has(keyAt(reading, end - 1))) end--;
  for (let j = end - 1; j >= 0 && j >= end - 3 && reading.gaps[j + 1] === 0; j--) {
    if (sourceHeads.has(keyAt(reading, j))) return readSubject(reading, j, end, mentions);
  }
  const start = sentenceStart(reading, word);
  let from = end;
  let whole = false;
  for (let i = end - 1; i >= start && end - i < 26; i--) {
    const key = keyAt(reading, i);
    // كان التحالف قد أعلن: the subject stands between both.
    if (compound.has(key) && end < word && i + 1 < end) {
      whole = true;
      break;
    }
    if (key !== 'كان' && isBreak(reading, i, key)) break;
    from = i;
    // …، وحزب العمال يعلن: و behind a comma opens the verb's own clause.
    if (i < end - 1 && reading.gaps[i]! & gap.comma && opensBody(key)) break;
    if (reading.gaps[i]! & gap.colon) break;
  }
  if (from >= end) return undefined;
  // تبنى المجلس قرارا يدعو: right behind an indefinite noun the verb tells of it.
  if (reading.gaps[end] === 0 && isIndefinite(reading, end - 1)) return nobody;
  const first = keyAt(reading, from);
  if (opensAdjunct(reading, from)) return undefined;
  const isBody = mentions.at(reading, from) !== undefined || opensWithState(reading, from, start, end);
  if (!whole && !closesApposition(reading, from, end) && !isBody && !isHead(first)) return nobody;
  // … التحالف الذي تدعمه واشنطن قال: the name belongs to the clause before.
  if (from > start && withObject.test(keyAt(reading, from - 1))) return nobody;
  if (from > start && end - from > 10) return undefined;
  from = speakerStart(reading, from, end, mentions);
  if (from === start && prefixed.test(first) && !mentions.covering(from)) return undefined;
  return readSubject(reading, from, end, mentions);
}

/** واشنطن تؤكد أن, not ومن رام الله إلى المكتب، قالت. */
const opensWithState = (reading: Reading, from: number, start: number, end: number): boolean =>
  stateAt(reading, from)?.to === end && (from === start || reading.gaps[from] !== 0);

const had = wordSet('سبق وسبق يسبق ويسبق');
/** Words between سبق and its verb: one or two bodies with long names. */
const farFromHad = 20;

/** وسبق للوزير أن أكد: who had said it stands behind ل. */
export function whoHadBefore(reading: Reading, word: number, mentions: MentionIndex): Named | undefined {
  if (!/^و?ان$/.test(keyAt(reading, word - 1))) return undefined;
  for (let i = word - 3; i >= 0 && i >= word - farFromHad && !(reading.gaps[i + 1]! & gap.stop); i--)
    if (had.has(keyAt(reading, i)) && keyAt(reading, i + 1).startsWith('ل'))
      return readBehindLi(reading, i + 1, word - 1, mentions);
  return undefined;
}

/** قرارًا, بيانا: a noun in the accusative that has no article. */
function isIndefinite(reading: Reading, at: number): boolean {
  const { start, end, key } = reading.words[at]!;
  return !key.startsWith('ال') && (/[\u064b]/.test(reading.text.slice(start, end)) || papers.has(key));
}
const papers = wordSet('قرارا بيانا تقريرا مشروعا اتفاقا مقترحا خطابا إعلانا قانونا مقالا مقطعا تسجيلا');

const opensBody = (key: string): boolean => key.startsWith('و') && bodyHeads.has(key.slice(1));
const compound = wordSet('كان كانت كانوا');
const withObject = /^[وف]?[يت].{2,5}(?:ه|ها|هم)$/;

const frontPrepositions = wordSet('في من على عن إلى مع لدى كل أثناء قبيل فور');
const frontPhrases = wordSet('بالنسبة فيما بهذا لهذا بذلك بناء ردا تعليقا رغم برغم بالرغم حول أما');

/** وعن الحل العسكري، قال: a phrase in front, behind which the last speaker goes on. في تصريح لوزير … قال names him. */
function opensAdjunct(reading: Reading, at: number): boolean {
  const first = keyAt(reading, at);
  const bare = unjoined(first) ?? first;
  if (bare === 'في' && occasionNouns.has(keyAt(reading, at + 1))) return adjunctWords.has(first);
  return [first, bare].some(
    key =>
      adjunctWords.has(key) ||
      timeWords.has(key) ||
      turnWords.has(key) ||
      frontPrepositions.has(key) ||
      frontPhrases.has(key),
  );
}

/** A comma before the verb must close what another one opened: سامر حداد، الباحث، قال, but not وعن الحل، قال. */
function closesApposition(reading: Reading, from: number, end: number): boolean {
  if (!(reading.gaps[end]! & gap.comma)) return true;
  for (let i = end - 1; i > from; i--) if (reading.gaps[i]! & gap.comma) return true;
  return false;
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
  if (clauseOpeners.has(key) || clauseOpeners.has(unjoined(key) ?? '') || complementisers.has(key))
    return true;
  if (/^[وف](?:ان|انه|انها)$/.test(key) || key === 'لان' || key === 'ثم' || key === 'قبل' || key === 'بعد')
    return true;
  const forms = cueForms.get(key) ?? cueForms.get(unjoined(key) ?? '');
  if (forms?.some(({ row }) => !row.homograph)) return true;
  return /[^اه]ت$/.test(key) && key.length > 3 && !key.startsWith('ال') && !notVerbs.has(key);
}

const notVerbs = wordSet('بيت وقت صوت بنت تحت كويت الكويت بيروت توقيت حزب');
