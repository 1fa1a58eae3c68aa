import { complementisers, whatWords } from './cue-phrases';
import { isPlainVerb } from './cue-senses';
import { formsAt, type FoundCue } from './find-cues';
import { originMark, relayPhrase } from './find-relay';
import { sentenceStart } from './find-sources';
import type { MentionIndex } from './mention-index';
import { nobody, type FoundSubject, type Named } from './named';
import { canSpeak } from './can-speak';
import { endsInTa, isDefinite } from './person-name';
import { readSubject } from './read-subject';
import { type Reading, gap, keyAt } from './reading';
import { nearestBefore } from './sentence-subject';
import { bodyHeads, givenNames, ranks, roleHeads } from './speaker-words';
import { beforeRelative, beforeVerb, followsRelative, whoHadBefore } from './subject-before';
import { wordSet } from './word-set';

/** Who a cue names as its speaker: behind it (VSO), before it (SVO), or before a relative pronoun; undefined when it names none. */
export function findSubject(reading: Reading, cue: FoundCue, mentions: MentionIndex): FoundSubject {
  const named = readSubjectOf(reading, cue, mentions);
  return named && named !== nobody && !canSpeak(reading, named) ? nobody : named;
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
  if (
    behind &&
    !disagrees(reading, cue, behind) &&
    !(cue.form?.row.addressee && isAddressed(reading, cue, behind, mentions))
  )
    return behind;
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

/** Verbs with an addressee have two nouns before their content: the speaker ends where the second name starts. */
function endOfSubject(reading: Reading, cue: FoundCue, mentions: MentionIndex): number {
  if (!cue.form?.row.addressee) return cue.subjectTo;
  const first = mentions.at(reading, cue.word + 1);
  if (first && first.to < cue.subjectTo && reading.gaps[first.to] === 0) return first.to;
  for (let j = cue.word + 2; j < cue.subjectTo; j++) {
    const key = keyAt(reading, j);
    // طالب الجبوري رؤساء الكتل, أبلغ المصدر وكالة الأنباء: behind a definite noun a bare one is the second.
    if (
      reading.gaps[j] === 0 &&
      isDefinite(keyAt(reading, j - 1)) &&
      (((roleHeads.has(key) || bodyHeads.has(key)) && !key.startsWith('ال')) || addressees.has(key))
    )
      return j;
    // اتهمت الحكومة | الحزب, حملت وزارة الخارجية | الحكومة: behind a definite noun a definite body is the second.
    if (
      reading.gaps[j] === 0 &&
      key.startsWith('ال') &&
      bodyHeads.has(key) &&
      !departments.has(key) &&
      keyAt(reading, j - 1).startsWith('ال')
    )
      return j;
    // الأهالي في الموصل | الحكومة المركزية: behind a place a body is the second.
    const place = mentions.covering(j - 1);
    if (place && place.to === j && bodyHeads.has(key) && reading.gaps[j] === 0) return j;
    if (
      key.startsWith('ال') &&
      (roleHeads.has(key) || bodyHeads.has(key)) &&
      !roleHeads.has(keyAt(reading, j - 1)) &&
      !bodyHeads.has(keyAt(reading, j - 1)) &&
      !linking.has(keyAt(reading, j - 1)) &&
      !keyAt(reading, j - 1).startsWith('ال')
    )
      return j;
    if (
      mentions.at(reading, j) &&
      !namesHolder(reading, cue.word + 1, j, mentions) &&
      !linking.has(keyAt(reading, j - 1)) &&
      !roleHeads.has(keyAt(reading, j - 1)) &&
      !bodyHeads.has(keyAt(reading, j - 1)) &&
      !ranks.has(keyAt(reading, j - 1))
    )
      return j;
  }
  return cue.subjectTo;
}

/** دعا الرئيس التركي رجب طيب أردوغان: behind an office a whole name is its holder's. */
function namesHolder(reading: Reading, from: number, at: number, mentions: MentionIndex): boolean {
  const mention = mentions.at(reading, at);
  if (!mention || mention.to - mention.from < 2 || mentions.kindOf(mention.entity) !== 'person') return false;
  const first = keyAt(reading, from);
  if (!roleHeads.has(first) && !ranks.has(first)) return false;
  for (let i = from + 1; i <= at; i++) if (reading.gaps[i] !== 0) return false;
  return true;
}

/** Bodies by one word that also complete the name of another (وزارة الشؤون الخارجية). */
const departments = wordSet('الخارجية الداخلية الدفاع البيت الأمم القوى الإدارة');

const hasPronoun = wordSet('لكنه لكنها لكنهم ولكنه ولكنها ولكنهم');

const linking = wordSet('باسم بلسان لدى في من عن على إلى');
const addressees = wordSet(
  'الصحفيين الصحافيين رؤساء قادة سكان أهالي سائق جميع كافة كل دول أعضاء عناصر مقاتلي أطراف',
);

/** كما يدعو الدول إلى: a masculine verb has no body in ة or the plural behind it as its subject. */
function disagrees(reading: Reading, cue: FoundCue, { from, sort, entity }: Named): boolean {
  if (!cue.form?.row.addressee || cue.form.gender !== 'm' || cue.form.plural) return false;
  if (sort !== 'body' || entity) return false;
  const first = keyAt(reading, from);
  return feminines.has(first) || (isDefinite(first) && endsInTa(reading, from));
}

const feminines = wordSet('الدول القوى الأطراف الفصائل القوات السلطات الحكومات دول قوات سلطات حكومات');

/** ووصفت علاقة الخرطوم…, وطالبت مقاتلين: a plain noun after a joined verb is the one spoken to or of. */
function isAddressed(reading: Reading, cue: FoundCue, named: Named, mentions: MentionIndex): boolean {
  // واتهم واشنطن: a state is feminine, so the masculine verb goes on with the last speaker.
  if (
    cue.joined &&
    cue.form?.gender === 'm' &&
    !cue.form.plural &&
    named.entity &&
    feminineKinds.has(mentions.kindOf(named.entity) ?? 'person')
  )
    return true;
  // دعت كل العاملين, ودعا المواطنين: all of a group, or a plural in the accusative, is spoken to.
  if (!named.entity && named.sort !== 'anaphor' && isGroup(keyAt(reading, named.from), cue)) return true;
  // وحثت السكان على, يصف القرار بأنه: a verb that needs an object has it in the one noun before its content.
  if (
    (cue.joined || isThing(reading, named)) &&
    needsObject.has(cue.form?.row.past ?? '') &&
    named.to >= cue.subjectTo &&
    named.sort !== 'anaphor'
  )
    return true;
  // دانت الجامعة القصف، وطالبت أنقرة ب: within a sentence that has its subject the one noun is spoken to.
  if (
    cue.joined &&
    cue.form?.row.past === 'طالب' &&
    named.to >= cue.subjectTo &&
    reading.gaps[cue.word]! & gap.comma
  )
    return true;
  if (!cue.joined || named.entity || named.sort !== 'person' || named.role) return false;
  const first = keyAt(reading, named.from);
  return !givenNames.has(first) && /(?:ين|ات|ه)$/.test(first);
}

/** A definite noun that is nobody's office, body or name. */
const isThing = (reading: Reading, { from, sort, entity, role }: Named): boolean =>
  sort === 'body' &&
  !entity &&
  !role &&
  isDefinite(keyAt(reading, from)) &&
  !bodyHeads.has(keyAt(reading, from));

const needsObject: ReadonlySet<string> = new Set(['حث', 'حض', 'ناشد', 'اتهم', 'أخبر', 'وصف']);
const inhabitants = wordSet('السكان الأهالي الجميع الناس الشباب');
const everybody = wordSet('كل جميع كافة');
const endsInYn = wordSet('الأمين الصين الحسين الدين القوانين الملايين اليقين الحنين الياسمين');
const isGroup = (key: string, cue: FoundCue): boolean =>
  ((everybody.has(key) || inhabitants.has(key)) && cue.form?.gender === 'f') ||
  (/^ال.{3,}ين$/.test(key) && !endsInYn.has(key));

const feminineKinds: ReadonlySet<string> = new Set(['state', 'ministry']);

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
