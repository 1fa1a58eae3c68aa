import type { ChosenStatement, ShownStatement } from '@/lib/model/context';
import { describeReasons } from './describe-reason';
import { SaidAgain } from './SaidAgain';
import type { SourceAddress } from './source-address';
import { Statement } from './Statement';
import { useTranslate } from './translate';

/** A statement with its words and what it was chosen for. */
export type ForParagraphStatement = ShownStatement & ChosenStatement;

export type ForParagraphProps = {
  /** Best first. */
  statements: readonly ForParagraphStatement[];
  /** The entity for whose sake they are shown. */
  reason: string;
  onSource: (source: SourceAddress) => void;
};

/** Characters of a statement shown at first: three of them are seen at once, and all others follow below. */
const clamp = 220;

/** What the paragraph that the reader rested on calls for, each with the why and where it was said again. */
export const ForParagraph = ({ statements, reason, onSource }: ForParagraphProps) => {
  const words = useTranslate();
  const { translate } = words;
  if (statements.length === 0) return null;
  return (
    <section class="section" aria-label={translate('paragraph_title')} data-for-paragraph>
      <h3>{translate('paragraph_title')}</h3>
      {statements.map((statement, index) => (
        <div class="chosen" key={statement.id}>
          {statement.why.length > 0 && (
            <ul class="reasons small" aria-label={translate('paragraph_why')}>
              {describeReasons(statement.why, words).map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <Statement
            statement={statement}
            clamp={clamp}
            reason={reason}
            isFirst={index === 0}
            onSource={onSource}
          />
          <SaidAgain again={statement.again} onSource={onSource} />
          {statement.isLater && (
            <p class="later small" data-later>
              {translate('paragraph_later')}
            </p>
          )}
        </div>
      ))}
    </section>
  );
};
