import type { StatementEntry } from '@/lib/model/context';
import type { StatementKind } from '@/lib/model/statement';
import { middleDay, whenOf, type Period } from './middle-day';

/** What the reader wants of an entity's statements; what is absent is not asked. */
export type StatementFilters = {
  speaker?: string;
  kind?: StatementKind;
  about?: string;
  period?: Period;
};

export type Facet = keyof StatementFilters;

/** The outlet's own voice stands for one speaker in the list of speakers. */
export const narrator = 'narration';

/** Names a speaker for filters: by entity where it is known, else by the name as the article gives it. */
export const speakerKey = ({ kind, speaker }: Pick<StatementEntry, 'kind' | 'speaker'>): string =>
  kind === 'narration' ? narrator : speaker.entity === undefined ? `name ${speaker.text}` : speaker.entity;

const answers = (entry: StatementEntry, filters: StatementFilters, facet: Facet): boolean => {
  const { speaker, kind, about, period } = filters;
  if (facet === 'speaker') return speaker === undefined || speakerKey(entry) === speaker;
  if (facet === 'kind') return kind === undefined || entry.kind === kind;
  if (facet === 'about') return about === undefined || entry.about.includes(about);
  if (period === undefined) return true;
  const when = whenOf(entry);
  const middle = when && middleDay(when);
  return middle !== undefined && period.from <= middle && middle <= period.to;
};

const facets: readonly Facet[] = ['speaker', 'kind', 'about', 'period'];

/** The entries that answer every filter, in their order. `except`: a filter that is left out of account. */
export const filterEntries = (
  entries: readonly StatementEntry[],
  filters: StatementFilters,
  except?: Facet,
): StatementEntry[] => {
  const asked = facets.filter(facet => facet !== except && filters[facet] !== undefined);
  return entries.filter(entry => asked.every(facet => answers(entry, filters, facet)));
};

/** The values that an entry has for a facet. */
const valuesOf = (entry: StatementEntry, facet: Facet): readonly string[] => {
  if (facet === 'speaker') return [speakerKey(entry)];
  if (facet === 'kind') return [entry.kind];
  if (facet === 'about') return entry.about;
  const when = whenOf(entry);
  return when ? [middleDay(when).slice(0, 4)] : [];
};

/** How many statements each value of a facet would leave beside the other filters, the most first; years newest first. */
export const countFacet = (
  entries: readonly StatementEntry[],
  filters: StatementFilters,
  facet: Facet,
): { value: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const entry of filterEntries(entries, filters, facet))
    for (const value of new Set(valuesOf(entry, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const listed = [...counts].map(([value, count]) => ({ value, count }));
  return facet === 'period'
    ? listed.toSorted((one, other) => (one.value < other.value ? 1 : -1))
    : listed.toSorted((one, other) => other.count - one.count);
};

/** A whole year as a period. */
export const yearPeriod = (year: string): Period => {
  const days = { from: `${year}-01-01`, to: `${year}-12-31` };
  return { ...days, shown: days };
};
