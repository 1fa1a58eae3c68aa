import { endsLikeObject, isGroupWord, needsObject } from './end-of-subject';
import type { FoundCue } from './find-cues';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { endsInTa, isDefinite } from './person-name';
import { gap, keyAt, type Reading } from './reading';
import { bodyHeads, givenNames } from './speaker-words';
import { stateAt } from './states';
import { wordSet } from './word-set';

/** كما يدعو الدول إلى: a masculine verb has no body in ة or the plural behind it as its subject. */
function disagrees(reading: Reading, cue: FoundCue, { from, sort, entity }: Named): boolean {
  if (cue.form?.gender !== 'm' || cue.form.plural || sort !== 'body' || entity) return false;
  const first = keyAt(reading, from);
  return feminines.has(first) || (isDefinite(first) && endsInTa(reading, from));
}

const feminines = wordSet('الدول القوى الأطراف الفصائل القوات السلطات الحكومات دول قوات سلطات حكومات');

/** ووصفت علاقة الخرطوم…, وطالبت مقاتلين: a plain noun after a joined verb is the one spoken to or of. */
export function isAddressed(reading: Reading, cue: FoundCue, named: Named, mentions: MentionIndex): boolean {
  const one = cue.form?.gender === 'm' && !cue.form.plural;
  if (!cue.form?.row.addressee) return false;
  // اتهم إيران: no masculine verb has a feminine state as its subject.
  if (one && stateAt(reading, named.from)?.gender === 'f') return true;
  if (disagrees(reading, cue, named)) return true;
  // واتهم واشنطن: a state is feminine, so the masculine verb goes on with the last speaker.
  if (cue.joined && one && named.entity && feminineKinds.has(mentions.kindOf(named.entity) ?? 'person'))
    return true;
  // دعت كل العاملين, ودعا المواطنين: all of a group, or a plural in the accusative, is spoken to.
  if (!named.entity && named.sort !== 'anaphor' && isGroup(keyAt(reading, named.from), cue)) return true;
  // وحثت السكان على, يصف القرار بأنه: a verb that needs an object has it in the one noun before its content.
  if (
    (cue.joined || isThing(reading, named) || cue.form.row.past === 'اتهم') &&
    !cue.form.object &&
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

const everybody = wordSet('كل جميع كافة');
const isGroup = (key: string, cue: FoundCue): boolean =>
  cue.form?.gender === 'f' ? everybody.has(key) || isGroupWord(key) : endsLikeObject(key);

const feminineKinds: ReadonlySet<string> = new Set(['state', 'ministry']);
