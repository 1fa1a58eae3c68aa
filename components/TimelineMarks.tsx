import { writeDigits } from './display';
import type { TimeColumn } from './time-columns';
import { useTranslate } from './translate';

export type PlacedColumn = TimeColumn & {
  /** The middle of the column, and the ends of its dates where they reach beyond it; pixels from the left. */
  x: number;
  reach?: readonly [number, number];
};

export type TimelineMarksProps = {
  columns: readonly PlacedColumn[];
  width: number;
  /** Room of a column. */
  pitch: number;
  /** The lowest point of the columns. */
  base: number;
  isChosen: (column: TimeColumn) => boolean;
};

const largestRadius = 5;
const smallestRadius = 2;

/** Dots as large as the columns let them be, one above the other where all find room, else bars. */
export const TimelineMarks = ({ columns, width, pitch, base, isChosen }: TimelineMarksProps) => {
  const words = useTranslate();
  const radius = Math.max(smallestRadius, Math.min(largestRadius, pitch / 2 - 1));
  const step = 2 * radius + 2;
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const hasRoom = most * step <= base;
  const unit = hasRoom ? step : (base - step) / most;
  return (
    <g>
      {columns.map(column => {
        const { x, reach, count, estimated, bin } = column;
        const isWhole = isChosen(column);
        return (
          <g key={bin.from} class={isWhole ? 'column' : 'column dimmed'}>
            {reach && <line class="reach" x1={reach[0]} x2={reach[1]} y1={base} y2={base} />}
            {hasRoom ? (
              Array.from({ length: count }, (_, place) => (
                <circle
                  key={place}
                  class={place >= count - estimated ? 'dot open' : 'dot'}
                  cx={x}
                  cy={base - place * step}
                  r={radius}
                />
              ))
            ) : (
              <>
                {count > estimated && (
                  <rect
                    class="dot"
                    x={x - radius}
                    width={2 * radius}
                    y={base - (count - estimated) * unit}
                    height={(count - estimated) * unit + radius}
                    rx={Math.min(radius, 3)}
                  />
                )}
                {estimated > 0 && (
                  <rect
                    class="dot open"
                    x={x - radius + 1}
                    width={Math.max(2, 2 * radius - 2)}
                    y={base - count * unit + 1}
                    height={Math.max(2, estimated * unit - 2) + (count === estimated ? radius : 0)}
                    rx={Math.min(radius - 1, 3)}
                  />
                )}
                {count === most && (
                  <text
                    class="most"
                    x={Math.max(14, Math.min(x, width - 14))}
                    y={base - count * unit - 5}
                    text-anchor="middle">
                    {writeDigits(String(count), words)}
                  </text>
                )}
              </>
            )}
          </g>
        );
      })}
    </g>
  );
};
