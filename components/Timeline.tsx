import { scaleUtc } from 'd3-scale';
import { useState } from 'preact/hooks';
import type { StatementEntry } from '@/lib/model/context';
import { writeDigits } from './display';
import { formatRange } from './format-date';
import { startOf, type Period } from './middle-day';
import { periodOf, timeColumns, type TimeColumn } from './time-columns';
import { TimelineMarks, type PlacedColumn } from './TimelineMarks';
import { TimelineTable } from './TimelineTable';
import { useTranslate } from './translate';
import { useRovingFocus } from './use-roving-focus';
import { useWidth } from './use-width';

type Dated = Pick<StatementEntry, 'said' | 'published'>;

export type TimelineProps = {
  entries: readonly Dated[];
  /** Those of them that are counted: what the other filters leave. */
  shown: readonly Dated[];
  /** The period whose statements are shown; undefined: all. */
  period: Period | undefined;
  /** A mark was pressed: its statements are wanted; undefined when it was pressed again. */
  onPeriod: (period: Period | undefined) => void;
};

/** In CSS pixels: the width before it is known, the room at both ends, a column, the height above and below the axis. */
const usualWidth = 340;
const inset = 8;
const narrowestPitch = 9;
const base = 70;
const axisHeight = 24;
/** A year's number needs so much room; of many years some are named. */
const yearRoom = 46;
/** A mark answers the pointer this far around it, unless its neighbour is nearer (WCAG 2.5.8). */
const targetWidth = 24;

/** What a column holds and when: "3 أقوال، آذار 2021". */
export const columnLabel = (
  { count, hull, estimated }: TimeColumn,
  words: ReturnType<typeof useTranslate>,
): string => {
  const { translate } = words;
  const when = formatRange(hull, words);
  return translate('total_when', [
    translate('statements', count),
    estimated > 0 && estimated === count ? translate('date_estimated', [when]) : when,
  ]);
};

/**
 * The statements of an entity in time: a dot for each, hollow where its date is estimated; bars where there are too many.
 * Time runs the way the interface's language is read. One stop of the Tab key, arrow keys from mark to mark; a table
 * says the same.
 */
export const Timeline = ({ entries, shown, period, onPeriod }: TimelineProps) => {
  const words = useTranslate();
  const { translate, language } = words;
  const isRtl = language === 'ar';
  const { ref, width } = useWidth<HTMLDivElement>(usualWidth);
  const [pointed, setPointed] = useState<number>();
  const [isTable, setTable] = useState(false);
  const room = Math.max(1, Math.floor((width - 2 * inset) / narrowestPitch));
  const found = timeColumns(entries, room, shown);
  const count = found?.columns.length ?? 0;
  const roving = useRovingFocus(count, isRtl, count - 1);
  // One dot alone is no course of time.
  if (!found || entries.length < 2) return null;

  const { columns, domain, bins, undated } = found;
  const range = isRtl ? [width - inset, inset] : [inset, width - inset];
  const scale = scaleUtc()
    .domain([startOf(domain.from), startOf(domain.to)])
    .range(range);
  const pitch = (width - 2 * inset) / bins;
  const at = (isoDay: string): number => scale(startOf(isoDay));
  const placed: PlacedColumn[] = columns.map(column => {
    const { bin, hull } = column;
    const isWide = hull.from < bin.from || hull.to > bin.to;
    return {
      ...column,
      x: (at(bin.from) + at(bin.to)) / 2,
      ...(isWide && { reach: [at(hull.from), at(hull.to)] as const }),
    };
  });
  const isChosen = ({ bin }: TimeColumn): boolean =>
    !period || (period.from <= bin.to && bin.from <= period.to);
  const isPressed = (column: TimeColumn): boolean =>
    period !== undefined && periodOf(column).from === period.from && periodOf(column).to === period.to;
  const press = (column: TimeColumn): void => onPeriod(isPressed(column) ? undefined : periodOf(column));

  const years = Array.from(
    { length: Number(domain.to.slice(0, 4)) - Number(domain.from.slice(0, 4)) + 1 },
    (_, index) => Number(domain.from.slice(0, 4)) + index,
  );
  const everyYear = Math.ceil((years.length * yearRoom) / width);
  const targetOf = (index: number): number => {
    const gaps = [index - 1, index + 1].flatMap(other =>
      placed[other] ? [Math.abs(placed[other].x - placed[index]!.x)] : [],
    );
    return Math.min(targetWidth, ...gaps);
  };
  const told = pointed === undefined ? undefined : columns[pointed];

  return (
    <section class="section timeline" aria-label={translate('timeline_title')}>
      <div class="head spread">
        <h3>{translate('timeline_title')}</h3>
        <button
          class="link small"
          type="button"
          aria-expanded={isTable}
          data-as-table
          onClick={() => setTable(!isTable)}>
          {translate(isTable ? 'timeline_noTable' : 'timeline_table')}
        </button>
      </div>
      <div class="plot" ref={ref} style={{ blockSize: `${base + axisHeight}px` }}>
        <svg width={width} height={base + axisHeight} aria-hidden="true">
          <line class="axis" x1={inset} x2={width - inset} y1={base} y2={base} />
          <TimelineMarks columns={placed} width={width} pitch={pitch} base={base} isChosen={isChosen} />
          {years
            .filter((_, index) => index % everyYear === 0)
            .map(year => (
              <text
                key={year}
                x={(at(`${year}-01-01`) + at(`${year}-12-31`)) / 2}
                y={base + axisHeight - 4}
                text-anchor="middle">
                {writeDigits(String(year), words)}
              </text>
            ))}
        </svg>
        <div role="toolbar" aria-label={translate('timeline_marks')}>
          {placed.map((column, index) => {
            const { onFocus, ...focus } = roving(index);
            const target = targetOf(index);
            return (
              <button
                key={column.bin.from}
                {...focus}
                class="mark"
                type="button"
                aria-label={columnLabel(column, words)}
                aria-pressed={isPressed(column)}
                data-mark={column.count}
                style={{
                  insetInlineStart: `${(isRtl ? width - column.x : column.x) - target / 2}px`,
                  inlineSize: `${target}px`,
                }}
                onFocus={() => {
                  onFocus();
                  setPointed(index);
                }}
                onBlur={() => setPointed(undefined)}
                onPointerEnter={() => setPointed(index)}
                onPointerLeave={() => setPointed(undefined)}
                onClick={() => press(column)}
              />
            );
          })}
        </div>
      </div>
      {/* What a mark says when it has the focus is read from its name; this is for the eye. */}
      <p class="small quiet" aria-hidden="true" data-told>
        {told ? columnLabel(told, words) : translate('timeline_legend')}
      </p>
      {undated > 0 && (
        <p class="small quiet">{translate('timeline_undated', [translate('statements', undated)])}</p>
      )}
      {isTable && <TimelineTable columns={columns} onPress={press} />}
    </section>
  );
};
