import { acceptsLetters, type PageHabits } from './accept-letters';
import { findSpelledNames } from './foreign-letters';
import type { Matcher } from './matcher';
import type { NameForm } from './name-forms';
import { isAdjectiveHere, ordinarySense } from './ordinary-senses';
import { listWordBefore } from './place-lists';
import { isOneOf, placeWords } from './place-words';
import { differingLetters, type LetterDifference } from './strict-letters';
import { surroundings } from './surroundings';

/** A form found in a text that may be a mention, its letters and its neighbours looked at; offsets in UTF-16 code units. */
export type Candidate = {
  form: NameForm;
  start: number;
  end: number;
  differences: readonly LetterDifference[];
  /** A word that towns follow stands before it (ريف, مدينة, جنوب). */
  afterPlaceWord: boolean;
  /** It is about its entity without naming it (الداعشي, وكالة الأنباء السعودية). */
  isAdjective: boolean;
  /** The word of the list of places that it is an item of, as written (محافظات). */
  listWord?: string;
};

/** All forms and rivals in one block of text that their letters and neighbours do not rule out, by start, longer ones first. */
export function findCandidates(matcher: Matcher, text: string, habits: () => PageHabits): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of findSpelledNames(matcher.trie, text)) {
    const form = matcher.forms[hit.name]!;
    const listWord = form.listHead && listWordBefore(text, hit.start, form.listHead);
    if (form.listHead !== undefined && listWord === undefined) continue;
    const differences = differingLetters(form.form, text.slice(hit.start, hit.end), hit.swallowedAlef);
    const around = surroundings(text, hit.start, hit.end, hit.proclitic);
    if (!acceptsLetters(form, differences, hit, around, habits)) continue;
    if (
      form.by !== 'rival' &&
      (ordinarySense(form, around) !== undefined || isInAddress(text, hit.start, hit.end))
    )
      continue;
    candidates.push({
      form,
      start: hit.start,
      end: hit.end,
      differences,
      afterPlaceWord: isOneOf(placeWords, around.before),
      isAdjective: form.by === 'adjective' || isAdjectiveHere(form, around),
      ...(listWord !== undefined && { listWord }),
    });
  }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutRivalled(listedFirst(candidates));
}

/** An item of a list of places is what the list's word says, not the town of the same name; by its own name where it has that. */
function listedFirst(candidates: Candidate[]): Candidate[] {
  const listed = new Map<number, Set<string>>();
  for (const { listWord, start, form } of candidates) {
    if (listWord !== undefined) listed.set(start, (listed.get(start) ?? new Set()).add(form.entity.id));
  }
  if (listed.size === 0) return candidates;
  const fitting = candidates.filter(
    ({ start, form }) => form.by === 'rival' || listed.get(start)?.has(form.entity.id) !== false,
  );
  return fitting.filter(
    ({ start, listWord, form }) =>
      listWord === undefined ||
      !fitting.some(
        other => other.start === start && other.form.entity === form.entity && isNamedOutright(other),
      ),
  );
}

/** Whether a form stands in the entity list as a name of its own. */
function isNamedOutright({ form }: Pick<Candidate, 'form'>): boolean {
  return form.by === 'name' || form.by === 'alias' || form.by === 'latin';
}

/**
 * Drops what stands within a longer rival of the same entity (صوت أمريكا, التحالف الدولي لدعم الشرعية), and rivals within the
 * entity's own name. A rival of a short form that quotes the full name (قدرة داعش على التنظيم) leaves the name alone.
 */
function withoutRivalled(candidates: readonly Candidate[]): Candidate[] {
  // What holds another starts no later and comes first, so a sweep needs only what is still open.
  let open: Candidate[] = [];
  return candidates.filter(candidate => {
    open = open.filter(({ end }) => end > candidate.start);
    const holding = open.filter(
      other => other.form.entity === candidate.form.entity && holds(other, candidate),
    );
    open.push(candidate);
    if (candidate.form.by === 'rival') return !holding.some(isFull);
    const rivals = holding.filter(({ form }) => form.by === 'rival');
    return isFull(candidate)
      ? rivals.every(rival => holdsShortBeside(rival.form, candidate.form))
      : rivals.length === 0;
  });
}

/** Whether a rival is about a short form that it holds besides the full name. */
function holdsShortBeside(rival: NameForm, full: NameForm): boolean {
  const rest = rival.form.replace(full.form, ' ');
  return rest !== rival.form && (rival.entity.short ?? []).some(short => rest.includes(short));
}

/** Whether one candidate lies within another, longer one. */
function holds(longer: Candidate, shorter: Candidate): boolean {
  return (
    longer.start <= shorter.start &&
    longer.end >= shorter.end &&
    longer.end - longer.start > shorter.end - shorter.start
  );
}

/** Whether a form always means its entity. */
export function isFull(candidate: Pick<Candidate, 'form'>): boolean {
  return candidate.form.listHead !== undefined || isNamedOutright(candidate);
}

/** Of each entity the candidate that fits its form best, by the entities' ids: an order that prefers none. */
export function bestByEntity(group: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of group) {
    const { id } = candidate.form.entity;
    const other = best.get(id);
    if (other === undefined || candidate.differences.length < other.differences.length)
      best.set(id, candidate);
  }
  const id = ({ form }: Candidate): string => form.entity.id;
  return [...best.values()].toSorted((one, other) => (id(one) < id(other) ? -1 : 1));
}

/** Whether Latin letters are part of a web address or an account's name (www.isis.org, @sdf_press). */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!/[a-z]/i.test(text[start]!)) return false;
  return (
    /[a-z0-9][./_-]$|@$/i.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[._/-][a-z0-9]/i.test(text.slice(end, end + 2))
  );
}
