import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { ShownClaim } from '@/lib/model/context';
import { localeOf, writeDigits } from './display';
import { formatRange } from './format-date';
import { formatFigure } from './format-figure';
import { middleDay, startOf } from './middle-day';
import { useTranslate } from './translate';
import { useRovingFocus } from './use-roving-focus';
import { useWidth } from './use-width';

export type FigurePlotProps = {
  /** Figures of one thing, oldest first. */
  claims: readonly ShownClaim[];
  label: string;
  /** A mark was pressed: its row in the table is wanted. */
  onChoose: (claim: ShownClaim) => void;
};

/** In CSS pixels: the width before it is known, the room for values and at the other end, and the heights. */
const usualWidth = 320;
const valueRoom = 52;
const inset = 8;
const top = 8;
const base = 76;
const axisHeight = 20;
const radius = 4.5;
const target = 24;

/** More marks than these cannot be told apart: the newest are drawn. */
export const mostPlotted = 80;

type Plotted = { claim: ShownClaim; day: string; low: number; high: number };

const toPlotted = (claim: ShownClaim): Plotted[] => {
  const { value, when, published } = claim;
  const range = when ?? published;
  if (value === null || !range) return [];
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return [{ claim, day: middleDay(range), low, high }];
};

/** The figures that can stand in a plot; none unless they are of two days at least. */
export const plottedOf = (claims: readonly ShownClaim[]): Plotted[] => {
  const plotted = claims.flatMap(toPlotted).toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return new Set(plotted.map(({ day }) => day)).size < 2 ? [] : plotted.slice(-mostPlotted);
};

/** One figure over time: a mark for each, hollow where its date is estimated, a bar for a range; the table below says the same. */
export const FigurePlot = ({ claims, label, onChoose }: FigurePlotProps) => {
  const words = useTranslate();
  const { translate, language } = words;
  const isRtl = language === 'ar';
  const { ref, width } = useWidth<HTMLDivElement>(usualWidth);
  const plotted = plottedOf(claims);
  const roving = useRovingFocus(plotted.length, isRtl, plotted.length - 1);
  const [first, last] = [plotted[0], plotted.at(-1)];
  if (!first || !last) return null;

  const ends = [valueRoom, width - inset];
  const across = scaleUtc()
    .domain([startOf(first.day), startOf(last.day)])
    .range(isRtl ? ends.map(end => width - end) : ends);
  const up = scaleLinear()
    .domain([0, Math.max(...plotted.map(({ high }) => high))])
    .nice(3)
    .range([base, top]);
  const number = new Intl.NumberFormat(localeOf(words), { notation: 'compact' });
  const x = ({ day }: Plotted): number => across(startOf(day));
  const y = ({ low, high }: Plotted): number => up((low + high) / 2);
  const course = line<Plotted>(x, y)(plotted) ?? '';
  const years = [first, last].map(({ day }) => writeDigits(day.slice(0, 4), words));

  return (
    <div class="plot" ref={ref} style={{ blockSize: `${base + axisHeight}px` }} data-plot={plotted.length}>
      <svg width={width} height={base + axisHeight} aria-hidden="true">
        {up.ticks(3).map(tick => (
          <g key={tick}>
            <line
              class="grid"
              x1={Math.min(...across.range())}
              x2={Math.max(...across.range())}
              y1={up(tick)}
              y2={up(tick)}
            />
            <text
              x={isRtl ? width : 0}
              y={up(tick) + 4}
              text-anchor="start"
              direction={isRtl ? 'rtl' : 'ltr'}>
              {number.format(tick)}
            </text>
          </g>
        ))}
        <path class="course" d={course} />
        {plotted.map(one => (
          <g key={one.claim.id}>
            {one.low < one.high && (
              <line class="reach" x1={x(one)} x2={x(one)} y1={up(one.low)} y2={up(one.high)} />
            )}
            <circle
              class={one.claim.published?.estimated ? 'dot open' : 'dot'}
              cx={x(one)}
              cy={y(one)}
              r={radius}
            />
          </g>
        ))}
        {/* The years at both ends; what lies between has its date in the mark's name and in the table. */}
        <text
          x={across.range()[0]}
          y={base + axisHeight - 3}
          text-anchor={isRtl ? 'end' : 'start'}
          direction="ltr">
          {years[0]}
        </text>
        {years[0] !== years[1] && (
          <text
            x={across.range()[1]}
            y={base + axisHeight - 3}
            text-anchor={isRtl ? 'start' : 'end'}
            direction="ltr">
            {years[1]}
          </text>
        )}
      </svg>
      <div role="toolbar" aria-label={translate('figure_marks', [label])}>
        {plotted.map((one, index) => {
          const { claim } = one;
          const range = claim.when ?? claim.published;
          const name = translate('total_when', [
            formatFigure(claim, words),
            range ? formatRange(range, words) : translate('date_unknown'),
          ]);
          return (
            <button
              key={claim.id}
              {...roving(index)}
              class="mark point"
              type="button"
              aria-label={claim.speaker ? translate('total_when', [name, claim.speaker.text]) : name}
              title={name}
              data-point={claim.id}
              style={{
                insetInlineStart: `${(isRtl ? width - x(one) : x(one)) - target / 2}px`,
                insetBlockStart: `${y(one) - target / 2}px`,
                inlineSize: `${target}px`,
                blockSize: `${target}px`,
              }}
              onClick={() => onChoose(claim)}
            />
          );
        })}
      </div>
    </div>
  );
};
