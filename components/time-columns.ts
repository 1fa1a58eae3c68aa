import type { StatementEntry } from '@/lib/model/context';
import type { DateRange } from '@/lib/model/date-range';
import { clip, hullOf, isoDayOf, middleDay, whenOf, type Period } from './middle-day';

/** The statements of one stretch of time: a column of the timeline. */
export type TimeColumn = {
  /** The stretch, all columns being equally long. */
  bin: DateRange;
  /** The dates of its statements together, which may reach beyond it where they are uncertain. */
  hull: DateRange;
  count: number;
  /** How many of them have an estimated date. */
  estimated: number;
};

export type TimeColumns = {
  columns: TimeColumn[];
  /** Whole years: the first day of the first and the last of the last. */
  domain: DateRange;
  /** How many columns there would be room for without a gap. */
  bins: number;
  /** Statements whose date is not known. */
  undated: number;
};

/** Lengths of a column in months; a longer one is taken where there are too many of the shorter. */
const columnMonths = [1, 2, 3, 6, 12, 24, 60, 120, 240] as const;

/** With fewer years than these one more is shown on either side, so that a year has something to stand between. */
const fewYears = 3;

const monthOf = (isoDay: string): number => Number(isoDay.slice(0, 4)) * 12 + Number(isoDay.slice(5, 7)) - 1;
const firstDay = (month: number): string => isoDayOf(Date.UTC(Math.floor(month / 12), month % 12, 1));
const lastDay = (month: number): string => isoDayOf(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0));

type Dated = Pick<StatementEntry, 'said' | 'published'>;

const placeInTime = (entries: readonly Dated[]) =>
  entries.flatMap(entry => {
    const when = whenOf(entry);
    return when ? [{ when, middle: middleDay(when), isEstimated: entry.published?.estimated ?? false }] : [];
  });

/**
 * Statements in columns of equal stretches of time, oldest first, as fine as `room` (a number of columns) lets them be.
 * `shown`: those that are counted, where not all are; the axis is that of all.
 */
export const timeColumns = (
  entries: readonly Dated[],
  room: number,
  shown: readonly Dated[] = entries,
): TimeColumns | undefined => {
  const dated = placeInTime(entries);
  if (dated.length === 0) return undefined;
  const years = dated.map(({ middle }) => Number(middle.slice(0, 4)));
  let [first, last] = [years[0]!, years[0]!];
  for (const year of years) [first, last] = [Math.min(first, year), Math.max(last, year)];
  if (last - first + 1 < fewYears) [first, last] = [first - 1, last + 1];

  const months = (last - first + 1) * 12;
  const length = columnMonths.find(candidate => months / candidate <= room) ?? columnMonths.at(-1)!;
  const columns = new Map<number, TimeColumn>();
  const counted = shown === entries ? dated : placeInTime(shown);
  for (const { when, middle, isEstimated } of counted) {
    const place = Math.floor((monthOf(middle) - first * 12) / length);
    const start = first * 12 + place * length;
    const column = columns.get(place) ?? {
      bin: { from: firstDay(start), to: lastDay(start + length - 1) },
      hull: when,
      count: 0,
      estimated: 0,
    };
    columns.set(place, {
      ...column,
      hull: hullOf(column.hull, when),
      count: column.count + 1,
      estimated: column.estimated + Number(isEstimated),
    });
  }
  return {
    columns: [...columns].toSorted(([one], [other]) => one - other).map(([, column]) => column),
    domain: { from: `${first}-01-01`, to: `${last}-12-31` },
    bins: Math.ceil(months / length),
    undated: shown.length - counted.length,
  };
};

/** The period that a column stands for: it holds the column's statements and no others. */
export const periodOf = ({ bin, hull }: TimeColumn): Period => ({ ...clip(hull, bin), shown: hull });
