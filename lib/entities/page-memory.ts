import type { Mention } from '@/lib/model/mention';
import { bestByEntity, isFull, type Candidate } from './find-candidates';
import { sentenceAround } from './sentence-around';

/** What a page has named up to the place that is being read. */
export type Memory = {
  /** Takes in what stands at one range; `chosen`: the mention that it was taken for, when it was. */
  note: (group: readonly Candidate[], text: string, chosen: Mention | undefined) => void;
  /**
   * Of forms that two or more entities share, that of the entity named last; with it those of the entities named in the same sentence
   * (هجوم جبهة النصرة على جبهة ثوار سوريا … الجبهة). Empty when none was named, or a rival came after each.
   */
  nearest: (group: readonly Candidate[]) => Candidate[];
  /** The words by which an entity was last named in full, or else those that licensed its first short form. */
  antecedent: (entity: string) => string | undefined;
  /** Takes in the adjective of a state, wherever on the page it stands. */
  noteDemonym: (state: string, words: string) => void;
  demonym: (state: string) => string | undefined;
  /** Takes in a person's full name or a rival of it, wherever on the page it stands. */
  noteAhead: (candidate: Candidate, text: string) => void;
  /** The words of a person's first full name on the page, unless the page has a rival of it too. */
  namedAhead: (person: string) => string | undefined;
  /** The words by which one of `wholes` was named, unless a rival of `part` came after. */
  namedBefore: (part: string, wholes: readonly string[]) => string | undefined;
};

type Named = { at: number; words: string };

/** Where an entity was named; the same text twice is two blocks that cannot be told apart, which does no harm. */
type Place = { text: string; start: number; end: number };

/** An empty memory, for one page. */
export function createMemory(): Memory {
  let clock = 0;
  const full = new Map<string, Named>();
  const lastNamed = new Map<string, number>();
  const lastPlace = new Map<string, Place>();
  const lastRival = new Map<string, number>();
  const demonyms = new Map<string, string>();
  const licences = new Map<string, string>();
  const fullAnywhere = new Map<string, string>();
  const rivalAnywhere = new Set<string>();

  const licensedAt = (entity: string): number => {
    const named = lastNamed.get(entity) ?? -1;
    return named > (lastRival.get(entity) ?? -1) ? named : -1;
  };

  const noteNamed = (entity: string, place: Place): void => {
    lastNamed.set(entity, clock);
    lastPlace.set(entity, place);
  };

  return {
    note(group, text, chosen) {
      clock++;
      const shared = new Set(group.filter(isFull).map(({ form }) => form.entity.id)).size > 1;
      for (const { form, start, end } of group) {
        const { id } = form.entity;
        if (form.by === 'demonym') continue;
        // The rivals of a state are phrases with its name in them (واشنطن بوست); what follows them is still the state.
        if (form.by === 'rival' && form.entity.kind !== 'state') lastRival.set(id, clock);
        else if (isFull({ form })) {
          // A name that two entities share names only the one that it was taken for.
          if (shared && id !== chosen?.entity) continue;
          full.set(id, { at: clock, words: text.slice(start, end) });
          noteNamed(id, { text, start, end });
        } else if (id === chosen?.entity) {
          noteNamed(id, { text, start, end });
          const { antecedent, because } = chosen.how;
          if (antecedent !== undefined && !licences.has(id))
            licences.set(id, because === 'title' ? `${antecedent} ${text.slice(start, end)}` : antecedent);
        }
      }
    },
    nearest(group) {
      const named = bestByEntity(group.filter(({ form }) => licensedAt(form.entity.id) >= 0));
      if (named.length < 2) return named;
      const at = ({ form }: Candidate): number => licensedAt(form.entity.id);
      const last = named.reduce((best, other) => (at(other) > at(best) ? other : best));
      const place = lastPlace.get(last.form.entity.id)!;
      return named.filter(other => isInOneSentence(place, lastPlace.get(other.form.entity.id)!));
    },
    antecedent: entity => full.get(entity)?.words ?? demonyms.get(entity) ?? licences.get(entity),
    noteDemonym: (state, words) => void (demonyms.has(state) || demonyms.set(state, words)),
    demonym: state => demonyms.get(state),
    noteAhead({ form, start, end }, text) {
      const { id, kind } = form.entity;
      if (kind !== 'person') return;
      if (form.by === 'rival') rivalAnywhere.add(id);
      else if (isFull({ form }) && !fullAnywhere.has(id)) fullAnywhere.set(id, text.slice(start, end));
    },
    namedAhead: person => (rivalAnywhere.has(person) ? undefined : fullAnywhere.get(person)),
    namedBefore(part, wholes) {
      const whole = wholes.find(id => (lastNamed.get(id) ?? -1) > (lastRival.get(part) ?? -1));
      return whole === undefined ? undefined : (full.get(whole)?.words ?? demonyms.get(whole));
    },
  };
}

/** Whether two places stand in one sentence of one text. */
function isInOneSentence(one: Place, other: Place): boolean {
  if (one.text !== other.text) return false;
  const sentence = sentenceAround(one.text, one.start, one.end);
  return other.start >= sentence.start && other.end <= sentence.end;
}
