import { useState } from 'preact/hooks';
import type { FigureComparison, FigureDifference, PageFigure, ShownClaim } from '@/lib/model/context';
import { formatFigure } from './format-figure';
import { sourceOf, type SourceAddress } from './source-address';
import { useTranslate } from './translate';
import { When } from './When';

export type PageFiguresProps = {
  comparisons: readonly FigureComparison[];
  onSource: (source: SourceAddress) => void;
};

/** Comparisons before the reader asks for all; and earlier figures of each, which the groups below have all. */
const comparisonsShown = 2;
const earlierShown = 3;

const Difference = ({ difference }: { difference: FigureDifference }) => {
  const words = useTranslate();
  const { translate } = words;
  if (!('isAbout' in difference)) return <>{translate(`pageFigure_${difference.is}`)}</>;
  const { is, from, to, by, isAbout } = difference;
  if (from === undefined || to === undefined || by === undefined)
    return <>{translate(`pageFigure_${is}Only`)}</>;
  const write = (value: number): string => formatFigure({ value, bound: 'exact', words: '' }, words);
  return <>{translate(`pageFigure_${is}${isAbout ? 'About' : ''}`, [write(from), write(to), write(by)])}</>;
};

const Value = ({ figure }: { figure: Pick<ShownClaim, 'value' | 'bound' | 'words'> }) => {
  const words = useTranslate();
  return (
    <td>
      <bdi class={typeof figure.value === 'number' ? 'whole' : undefined}>{formatFigure(figure, words)}</bdi>
    </td>
  );
};

const Speaker = ({ speaker }: Pick<PageFigure, 'speaker'>) =>
  speaker ? (
    <b lang="ar">
      <bdi>{speaker.text}</bdi>
    </b>
  ) : null;

const Comparison = ({ page, earlier, onSource }: FigureComparison & Pick<PageFiguresProps, 'onSource'>) => {
  const { translate } = useTranslate();
  return (
    <div class="figure compared" data-page-figure={page.unit}>
      <table>
        <caption>
          <bdi lang="ar">{page.unit}</bdi>
        </caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{translate('figure_value')}</th>
            <th scope="col">{translate('figure_source')}</th>
          </tr>
        </thead>
        <tbody>
          <tr data-here>
            <Value figure={page} />
            <td class="small">
              <span class="by">
                <b>{translate('pageFigure_here')}</b>
                <Speaker speaker={page.speaker} />
              </span>
            </td>
          </tr>
          {earlier.slice(0, earlierShown).map(({ claim, difference }) => (
            <tr key={claim.id} data-claim={claim.id} data-difference={difference.is}>
              <Value figure={claim} />
              <td class="small">
                <span class="by">
                  {claim.speaker ? (
                    <Speaker speaker={claim.speaker} />
                  ) : (
                    <b>{translate('figure_narration')}</b>
                  )}
                  <When said={claim.when} published={claim.published} />
                  <bdi lang="ar">{claim.outlet}</bdi>
                  <button
                    class="link small"
                    type="button"
                    data-source
                    onClick={() => onSource(sourceOf(claim))}>
                    {translate('statement_inArticle')}
                  </button>
                </span>
                <span class="difference">
                  <Difference difference={difference} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What the open page counts beside what the archive counted before, with the difference in words; no verdict. */
export const PageFigures = ({ comparisons, onSource }: PageFiguresProps) => {
  const { translate } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (comparisons.length === 0) return null;
  return (
    <section class="section figures" aria-label={translate('pageFigure_title')} data-page-figures>
      <h3>{translate('pageFigure_title')}</h3>
      {(isOpen ? comparisons : comparisons.slice(0, comparisonsShown)).map((comparison, index) => (
        <Comparison key={index} {...comparison} onSource={onSource} />
      ))}
      {comparisons.length > comparisonsShown && (
        <button class="link small" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {translate(isOpen ? 'figure_fewer' : 'pageFigure_all', [comparisons.length])}
        </button>
      )}
    </section>
  );
};
