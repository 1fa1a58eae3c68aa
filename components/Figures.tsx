import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureGroup, ShownClaim } from '@/lib/model/context';
import { FigurePlot } from './FigurePlot';
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

/** Rows of a group before the reader asks for more, the newest; and how many more then come at a time. */
const rowsShown = 4;
const rowsStep = 40;

const Group = ({ group, onSource }: { group: FigureGroup; onSource: FiguresProps['onSource'] }) => {
  const words = useTranslate();
  const { translate } = words;
  const { claims } = group;
  const [rows, setRows] = useState(rowsShown);
  const [wanted, setWanted] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(wanted)}"] [data-source]`)?.focus();
    setWanted(undefined);
  }, [wanted]);
  // The words of a lone figure name what it counts already.
  const isLone = claims.length === 1;
  const isSame = group.same && !isLone && !standsApart(group);
  // A single row is not worth folding away.
  const hidden = claims.length > rows + 1 ? claims.length - rows : 0;
  const choose = (claim: ShownClaim): void => {
    setRows(Math.max(rows, claims.length - claims.indexOf(claim)));
    setWanted(claim.id);
  };
  return (
    <div class={isLone ? 'figure lone' : 'figure'} ref={root} data-figure={group.unit} data-same={isSame}>
      {!standsApart(group) && <FigurePlot claims={claims} label={group.unit} onChoose={choose} />}
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
          {claims.slice(hidden).map(claim => (
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
      {hidden > 0 && (
        <button class="link small" type="button" data-earlier onClick={() => setRows(rows + rowsStep)}>
          {translate('figure_earlier', [translate('figures', hidden)])}
        </button>
      )}
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
