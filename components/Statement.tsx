import { useState } from 'preact/hooks';
import type { ShownStatement } from '@/lib/model/context';
import { readableLead } from '@/lib/model/readable-lead';
import { Byline, type BylineProps } from './Byline';
import { clampWords } from './clamp-words';
import { MarkedText } from './MarkedText';
import { messageKey, useTranslate } from './translate';

/** A name further than this into a statement is not waited for: the statement is shown whole. */
const reasonReach = 300;

export type StatementProps = BylineProps & {
  /** Characters to show at first. */
  clamp: number;
  /** The entity for whose sake the statement is shown: where others speak about it, its name stays to be seen. */
  reason?: string;
  /** The statement that matters most stands out. */
  isFirst?: boolean;
};

/** Up to where the words must be shown: the first match of a search, or the name that the statement is shown for. */
const endToKeep = ({ words, matches, mentions, speaker }: ShownStatement, reason?: string): number => {
  if (matches[0]) return matches[0].end;
  if (reason === undefined || speaker.entity === reason) return 0;
  const end = mentions.find(({ entity }) => entity === reason)?.end ?? 0;
  return end > reasonReach ? words.length : end;
};

/**
 * A statement verbatim: its cue before its words always (a denial reads as a denial), quotation marks round direct
 * speech only where its article has them, then who, when, where.
 */
export const Statement = (props: StatementProps) => {
  const { statement, clamp, onSource } = props;
  const { translate } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { words, form, isQuoted, stance, kind, lead, matches } = statement;
  const { head, isCut } = clampWords(words, clamp, endToKeep(statement, props.reason));
  const shown = isOpen ? words : head;
  const hasMarks = form === 'direct' && isQuoted;
  const content = (
    <>
      {hasMarks && '«'}
      <MarkedText text={shown} ranges={matches} />
      {isCut && !isOpen && '…'}
      {hasMarks && '»'}
    </>
  );
  return (
    <article
      class={props.isFirst ? 'statement first' : 'statement'}
      data-statement={statement.id}
      data-form={form}
      data-stance={stance}
      data-kind={kind}>
      {stance !== 'asserts' && <span class="stance">{translate(messageKey('stance', stance))}</span>}
      <p class="said" lang="ar" dir="rtl">
        {lead && <span class="cue">{readableLead(lead, statement.speaker.text)}</span>}{' '}
        {hasMarks ? <q>{content}</q> : <span>{content}</span>}
      </p>
      <Byline {...props}>
        {isCut && onSource && (
          <button
            class="link small more"
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}>
            {translate(isOpen ? 'statement_less' : 'statement_more')}
          </button>
        )}
      </Byline>
    </article>
  );
};
