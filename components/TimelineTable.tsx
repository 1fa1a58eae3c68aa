import { formatRange } from './format-date';
import type { TimeColumn } from './time-columns';
import { useTranslate } from './translate';

export type TimelineTableProps = {
  columns: readonly TimeColumn[];
  onPress: (column: TimeColumn) => void;
};

/** What the timeline shows, as a table; each number leads to its statements. */
export const TimelineTable = ({ columns, onPress }: TimelineTableProps) => {
  const words = useTranslate();
  const { translate } = words;
  return (
    <table class="small" data-timeline-table>
      <caption class="hidden">{translate('timeline_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('filter_period')}</th>
          <th scope="col">{translate('panel_statements')}</th>
          <th scope="col">{translate('timeline_estimated')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(column => (
          <tr key={column.bin.from}>
            <th scope="row">{formatRange(column.hull, words)}</th>
            <td>
              <button class="link small" type="button" onClick={() => onPress(column)}>
                {translate('statements', column.count)}
              </button>
            </td>
            <td>{column.estimated}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
