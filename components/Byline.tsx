import type { ComponentChildren } from 'preact';
import type { ShownStatement } from '@/lib/model/context';
import { sourceOf, type SourceAddress } from './source-address';
import { useTranslate } from './translate';
import { When } from './When';

export type BylineProps = {
  statement: ShownStatement;
  /** The entity whose card this stands in: its own statements need no speaker's name. */
  ownEntity?: string;
  /** True where the roles above already tell who the speaker was at this date. */
  isRoleKnown?: boolean;
  /** Without it there is no way to the source, and no button (inside an option of a list). */
  onSource?: (source: SourceAddress) => void;
  /** What else one can do with the statement. */
  children?: ComponentChildren;
};

/** Who said it, in which role, when, where, and the way to it in its article. */
export const Byline = ({ statement, ownEntity, isRoleKnown, onSource, children }: BylineProps) => {
  const { translate } = useTranslate();
  const { speaker, kind, relayedBy, said, published, occasion, outlet, pack } = statement;
  const isOwn = ownEntity !== undefined && speaker.entity === ownEntity;
  return (
    <div class="by">
      {kind === 'narration' ? (
        <b data-speaker>{translate('statement_narration')}</b>
      ) : (
        !isOwn && (
          <b lang="ar" data-speaker>
            <bdi>{speaker.text}</bdi>
          </b>
        )
      )}
      {speaker.role && !isRoleKnown && (
        <span lang="ar" data-role>
          <bdi>{speaker.role}</bdi>
        </span>
      )}
      {statement.isCorrected && <span data-corrected>{translate('statement_corrected')}</span>}
      {relayedBy && (
        <span>
          {translate('statement_relayedBy')}{' '}
          <bdi lang="ar" data-relay>
            {relayedBy}
          </bdi>
        </span>
      )}
      {occasion && (
        <span>
          {translate('statement_occasion')}{' '}
          <bdi lang="ar" data-occasion>
            {occasion}
          </bdi>
        </span>
      )}
      <When said={said} published={published} />
      <bdi lang="ar" data-outlet>
        {outlet}
      </bdi>
      {pack && (
        <span data-from-pack>
          {translate('statement_pack')} <bdi>{pack}</bdi>
        </span>
      )}
      {onSource && (
        <button class="link small" type="button" data-source onClick={() => onSource(sourceOf(statement))}>
          {translate('statement_inArticle')}
        </button>
      )}
      {children}
    </div>
  );
};
