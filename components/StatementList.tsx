import { useEffect } from 'preact/hooks';
import type { ShownStatement, StatementEntry } from '@/lib/model/context';
import type { SourceAddress } from './source-address';
import { Statement } from './Statement';
import { useTranslate } from './translate';
import { useVisibleRows } from './use-visible-rows';

/** Statements as they are read from the archive piece by piece. */
export type StatementSource = {
  /** The statement with its words; undefined while they are being read. */
  read: (id: string) => ShownStatement | undefined;
  /** These are in or near the view. */
  want: (ids: readonly string[]) => void;
  /** The archive could not be read. */
  hasFailed: boolean;
  retry: () => void;
};

export type StatementListProps = {
  entries: readonly StatementEntry[];
  source: StatementSource;
  /** The entity for whose sake the statements are shown. */
  reason: string;
  onSource: (source: SourceAddress) => void;
};

/** Up to so many statements stand on the page whole, so that the browser's own search finds them; more come as one scrolls. */
export const wholeList = 60;

/** Characters of a statement shown before the reader asks for the rest: about ten lines. */
const panelClamp = 420;

/** A statement of usual length with its byline, in CSS pixels; the real height is measured once it is drawn. */
const usualHeight = 168;

/** A list of statements, each with its place in the whole, of which those in view are drawn where there are many. */
export const StatementList = ({ entries, source, reason, onSource }: StatementListProps) => {
  const { translate } = useTranslate();
  const isLong = entries.length > wholeList;
  const { list, rows, height, margin, measure, onFocusIn } = useVisibleRows(entries.length, {
    keyOf: index => entries[index]?.id ?? String(index),
    rowHeight: usualHeight,
    isOn: isLong,
  });
  const indexes = isLong ? rows.map(({ index }) => index) : entries.map((_, index) => index);
  const ids = indexes.flatMap(index => entries[index]?.id ?? []);
  const wanted = ids.join(' ');
  useEffect(() => {
    source.want(ids);
    // The ids are what counts; the source answers for those that it lacks.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, source.want]);

  return (
    <ol
      class={isLong ? 'statements long' : 'statements'}
      ref={list}
      aria-label={translate('panel_statements')}
      {...(isLong && { style: { blockSize: `${height}px` } })}>
      {indexes.map((index, place) => {
        const entry = entries[index];
        if (!entry) return null;
        const statement = source.read(entry.id);
        const row = isLong ? rows[place] : undefined;
        return (
          <li
            key={entry.id}
            ref={isLong ? measure : null}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={entries.length}
            {...(row && { style: { transform: `translateY(${row.start - margin}px)` } })}
            onFocusIn={() => onFocusIn(index)}
            onFocusOut={() => onFocusIn(undefined)}>
            {statement ? (
              <Statement
                statement={statement}
                clamp={panelClamp}
                reason={reason}
                isFirst={index === 0}
                onSource={onSource}
              />
            ) : (
              <div
                class="statement awaited"
                aria-busy="true"
                style={{ minBlockSize: `${usualHeight - 16}px` }}>
                <span class="hidden">{translate('panel_reading')}</span>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
};
