import { useState } from 'preact/hooks';
import type { FigureGroup, ShownClaim } from '@/lib/model/context';
import { formatFigure } from './format-figure';
import { sourceOf, type SourceAddress } from './source-address';
import { messageKey, useTranslate } from './translate';
import { When } from './When';

/** A body of the coalition counts many things; more groups than this wait for a press. */
const groupsShown = 5;

export type FiguresProps = { groups: readonly FigureGroup[]; onSource: (source: SourceAddress) => void };

/** A figure that its speaker does not give as fact (denied, alleged, demanded, warned of) stands apart. */
const standsApart = ({ claims }: FigureGroup): boolean =>
  claims.some(({ stance }) => stance !== undefined && stance !== 'asserts');

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
        <caption class={isLone ? 'hidden' : undefined} lang="ar" dir="rtl">
          {group.unit}
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
                <bdi>{formatFigure(claim, words)}</bdi>
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

/** Figures by what they count; those that their speaker does not state as fact stand apart, with their cue. */
export const Figures = ({ groups, onSource }: FiguresProps) => {
  const { translate } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  // What was counted more than once says most.
  const stated = groups
    .filter(group => !standsApart(group))
    .sort((a, b) => Number(b.claims.length > 1) - Number(a.claims.length > 1));
  const apart = groups.filter(standsApart);
  const shown = isOpen ? stated : stated.slice(0, groupsShown);
  return (
    <>
      {stated.length > 0 && (
        <section class="figures" aria-label={translate('figure_title')}>
          <h3>{translate('figure_title')}</h3>
          {shown.map(group => (
            <Group key={group.claims[0]?.id} group={group} onSource={onSource} />
          ))}
          {stated.length > groupsShown && (
            <button class="link small" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {translate(isOpen ? 'figure_fewer' : 'figure_all', [stated.length])}
            </button>
          )}
        </section>
      )}
      {apart.length > 0 && (
        <section class="figures apart" aria-label={translate('figure_apartTitle')}>
          <h3>{translate('figure_apartTitle')}</h3>
          <p class="small quiet">{translate('figure_apartNote')}</p>
          {apart.map(group => (
            <Group key={group.claims[0]?.id} group={group} onSource={onSource} />
          ))}
        </section>
      )}
    </>
  );
};
