import type { FoundDate } from './found-date';
import type { Zone } from './head-zone';
import { findLineDates } from './line-dates';
import { isLinked, type TextLine } from './text-line';

/** After the text a date must say that it is the day of publication; so many lines below it are looked at. */
const linesAfterText = 8;

/** The dates of the lines by the headline, those that are called dates of publication first. */
export function findHeadlineDates(
  lines: readonly TextLine[],
  zoneOf: (element: Element) => Zone,
): FoundDate[] {
  const found: { rank: number; date: FoundDate }[] = [];
  let after = 0;
  for (const line of lines) {
    const zone = zoneOf(line.element);
    if (zone === 'elsewhere' || isLinked(line)) continue;
    if (zone === 'after-text' && ++after > linesAfterText) break;
    for (const { day, written, kind, isLabelled } of findLineDates(line.text)) {
      if (zone === 'after-text' && !isLabelled) continue;
      const rank = isLabelled ? 0 : zone === 'under-headline' ? 1 : 2;
      found.push({ rank, date: { from: day, to: day, source: 'headline-line', kind, written } });
    }
  }
  return found.toSorted((a, b) => a.rank - b.rank).map(({ date }) => date);
}
