import { useState } from 'preact/hooks';
import type { FigureGroup, ShownClaim } from '@/lib/model/context';
import { formatFigure } from './format-figure';
import { sourceOf, type SourceAddress } from './source-address';
import { standsApart } from './sort-figures';
import { messageKey, useTranslate } from './translate';
import { When } from './When';

export type FiguresProps = {
  groups: readonly FigureGroup[];
  title: string;
  /** More groups than this wait for a press. */
  limit: number;
  onSource: (source: SourceAddress) => void;
};

const Source = ({ claim, onSource }: { claim: ShownClaim; onSource: FiguresProps['onSource'] }) => {
  const { translate } = useTranslate();
  const { speaker, stance } = claim;
  return (
    <td class="small">
      {stance && stance !== 'asserts' && (
        <span class="stance">{translate(messageKey('stance', stance))}</span>
      )}{' '}
      <span class="verbatim" lang="ar" dir="rtl">
        {claim.lead && <span class="cue">{claim.lead} … </span>}
        {claim.words}
      </span>
      <span class="by">
        {speaker ? (
          <b lang="ar">
            <bdi>{speaker.text}</bdi>
          </b>
        ) : (
          <b>{translate('figure_narration')}</b>
        )}
        <When said={claim.when} published={claim.published} />
        <bdi lang="ar">{claim.outlet}</bdi>
        <button class="link small" type="button" data-source onClick={() => onSource(sourceOf(claim))}>
          {translate('statement_inArticle')}
        </button>
      </span>
    </td>
  );
};

const Group = ({ group, onSource }: { group: FigureGroup; onSource: FiguresProps['onSource'] }) => {
  const words = useTranslate();
  const { translate } = words;
  const { claims } = group;
  // The words of a lone figure name what it counts already.
  const isLone = claims.length === 1;
  const isSame = group.same && !isLone && !standsApart(group);
  return (
    <div class={isLone ? 'figure lone' : 'figure'} data-figure={group.unit} data-same={isSame}>
      <table>
        <caption class={isLone ? 'hidden' : undefined}>
          <bdi lang="ar">{group.unit}</bdi>
        </caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{translate('figure_value')}</th>
            <th scope="col">{translate('figure_source')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(claim => (
            <tr key={claim.id} data-claim={claim.id} data-stance={claim.stance}>
              <td>
                {/* A modifier stays with its number; two numbers or a figure in words may take two lines. */}
                <bdi class={typeof claim.value === 'number' ? 'whole' : undefined}>
                  {formatFigure(claim, words)}
                </bdi>
              </td>
              <Source claim={claim} onSource={onSource} />
            </tr>
          ))}
        </tbody>
      </table>
      {isSame && (
        <p class="small quiet">{translate(claims.length === 2 ? 'figure_sameTwo' : 'figure_sameMany')}</p>
      )}
    </div>
  );
};

/** Figures by what they count. */
export const Figures = ({ groups, title, limit, onSource }: FiguresProps) => {
  const { translate } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (groups.length === 0) return null;
  return (
    <section class="figures" aria-label={title}>
      <h3>{title}</h3>
      {(isOpen ? groups : groups.slice(0, limit)).map(group => (
        <Group key={group.claims[0]?.id} group={group} onSource={onSource} />
      ))}
      {groups.length > limit && (
        <button class="link small" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {translate(isOpen ? 'figure_fewer' : 'figure_all', [groups.length])}
        </button>
      )}
    </section>
  );
};

/** Figures that their speaker does not state as fact, with their cue; never beside those that are stated. */
export const FiguresApart = ({ groups, onSource }: Pick<FiguresProps, 'groups' | 'onSource'>) => {
  const { translate } = useTranslate();
  if (groups.length === 0) return null;
  return (
    <section class="figures apart" aria-label={translate('figure_apartTitle')}>
      <h3>{translate('figure_apartTitle')}</h3>
      <p class="small quiet">{translate('figure_apartNote')}</p>
      {groups.map(group => (
        <Group key={group.claims[0]?.id} group={group} onSource={onSource} />
      ))}
    </section>
  );
};
