import type { ShownStatement } from '@/lib/model/context';
import { Statement } from './Statement';
import { useTranslate } from './translate';

/** Characters of a statement shown at first: it is looked over, not read through. */
const clamp = 220;

export type ReviewFindingsProps = {
  statements: readonly ShownStatement[];
  /** How many entities and figures the article names. */
  names: number;
  figures: number;
  /** The ids of entities that the archive does not know yet. */
  news: readonly string[];
};

type SpeakerLine = { name: string; role?: string | undefined; statements: number; isNew: boolean };

const speakersOf = (statements: readonly ShownStatement[], news: readonly string[]): SpeakerLine[] => {
  const lines = new Map<string, SpeakerLine>();
  for (const { speaker, kind } of statements) {
    if (kind === 'narration') continue;
    const key = speaker.entity ?? speaker.text;
    const known = lines.get(key);
    // The fullest name: an article gives it once, and the surname after that.
    const name = known && known.name.length >= speaker.text.length ? known.name : speaker.text;
    lines.set(key, {
      name,
      role: known?.role ?? speaker.role,
      statements: (known?.statements ?? 0) + 1,
      isNew: speaker.entity !== undefined && news.includes(speaker.entity),
    });
  }
  return [...lines.values()];
};

/** What was found in an article, for a glance before it is saved: who speaks, and every statement with its cue. */
export const ReviewFindings = ({ statements, names, figures, news }: ReviewFindingsProps) => {
  const { translate } = useTranslate();
  const speakers = speakersOf(statements, news);
  return (
    <section class="review-findings" aria-labelledby="review-found">
      <h2 id="review-found">{translate('review_found')}</h2>
      <p data-found>
        {[
          translate('statements', statements.length),
          translate('names', names),
          translate('figures', figures),
        ].join(' · ')}
      </p>
      {statements.length === 0 && <p class="quiet">{translate('review_nothing')}</p>}
      {speakers.length > 0 && (
        <>
          <h3>{translate('review_speakers')}</h3>
          <ul class="review-speakers">
            {speakers.map(({ name, role, statements, isNew }) => (
              <li key={name} data-speaker-line>
                <b>
                  <bdi lang="ar">{name}</bdi>
                </b>
                {role && <bdi lang="ar">{role}</bdi>}
                <span class="small quiet">{translate('statements', statements)}</span>
                {isNew && <span class="kind">{translate('review_new')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {statements.length > 0 && (
        <>
          <h3>{translate('review_statements')}</h3>
          <div class="review-statements">
            {statements.map(statement => (
              <Statement key={statement.id} statement={statement} clamp={clamp} />
            ))}
          </div>
        </>
      )}
    </section>
  );
};
