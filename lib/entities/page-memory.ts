import type { Mention } from '@/lib/model/mention';
import { isFull, type Candidate } from './find-candidates';

/** What a page has named up to the place that is being read. */
export type Memory = {
  /** Takes in what stands at one range; `chosen`: the mention that it was taken for, when it was. */
  note: (group: readonly Candidate[], text: string, chosen: Mention | undefined) => void;
  /** Of forms that two or more entities may share, that of the entity named last; undefined when none was, or a rival came after. */
  nearest: (group: readonly Candidate[]) => Candidate | undefined;
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

/** An empty memory, for one page. */
export function createMemory(): Memory {
  let clock = 0;
  const full = new Map<string, Named>();
  const lastNamed = new Map<string, number>();
  const lastRival = new Map<string, number>();
  const demonyms = new Map<string, string>();
  const licences = new Map<string, string>();
  const fullAnywhere = new Map<string, string>();
  const rivalAnywhere = new Set<string>();

  const licensedAt = (entity: string): number => {
    const named = lastNamed.get(entity) ?? -1;
    return named > (lastRival.get(entity) ?? -1) ? named : -1;
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
          lastNamed.set(id, clock);
        } else if (id === chosen?.entity) {
          lastNamed.set(id, clock);
          if (chosen.how.antecedent !== undefined && !licences.has(id))
            licences.set(id, chosen.how.antecedent);
        }
      }
    },
    nearest(group) {
      let best: Candidate | undefined;
      for (const candidate of group) {
        const at = licensedAt(candidate.form.entity.id);
        if (at >= 0 && (best === undefined || at > licensedAt(best.form.entity.id))) best = candidate;
      }
      return best;
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
