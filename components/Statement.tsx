import { useState } from 'preact/hooks';
import { Byline, type BylineProps } from './Byline';
import { clampWords } from './clamp-words';
import { MarkedText } from './MarkedText';
import { messageKey, useTranslate } from './translate';

export type StatementProps = BylineProps & {
  /** Characters to show at first. */
  clamp: number;
  /** The statement that matters most stands out. */
  isFirst?: boolean;
};

/** Cues that lean on the source's name behind them: without it "بحسب" would seem to lean on what was said. */
const leansOnSource = /^[وف]?(ب?حسب|وفق[اً]*|طبق[اً]+|نقل[اً]+|استناد[اً]+)(?= |$)/;

/** The cue as it stands, with the source's name in brackets where it cannot stand without: "بحسب (المرصد): قتل…". */
const readableLead = (lead: string, source: string): string =>
  leansOnSource.test(lead) ? `${lead} (${source}):` : lead;

/**
 * A statement verbatim: its cue before its words always (a denial reads as a denial), quotation marks round direct
 * speech only, then who, when, where.
 */
export const Statement = (props: StatementProps) => {
  const { statement, clamp, onSource } = props;
  const { translate } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { words, form, stance, kind, lead, matches } = statement;
  const { head, isCut } = clampWords(words, clamp, matches[0]?.end);
  const shown = isOpen ? words : head;
  const isDirect = form === 'direct';
  const content = (
    <>
      {isDirect && '«'}
      <MarkedText text={shown} ranges={matches} />
      {isCut && !isOpen && '…'}
      {isDirect && '»'}
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
        {isDirect ? <q>{content}</q> : <span>{content}</span>}
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
