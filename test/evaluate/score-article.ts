import type { Extraction } from '@/lib/model/extraction';
import type { TextRange } from '@/lib/model/text-range';
import { overlap, sharedPart } from './compare-ranges';
import type { ErrorKind, FoundError } from './error-kinds';
import type { GoldArticle } from './gold';
import { scoreList } from './score-list';
import { scoreStatements } from './score-statements';
import { countList, countShare, type Tally } from './tally';

/** Compares what the rules found in an article with its gold: counts into the tally, gives the errors. */
export function scoreArticle(gold: GoldArticle, found: Extraction, tally: Tally): FoundError[] {
  const errors = [
    ...(gold.statements ? scoreStatements(gold.text, gold.statements, found.statements, tally) : []),
    ...(gold.claims ? scoreClaims(gold.claims, found.claims, tally) : []),
    ...(gold.mentions ? scoreMentions(gold.mentions, found.mentions, tally) : []),
    ...(gold.dates ? scoreDates(gold.dates, found.dates, tally) : []),
  ];
  return errors.map(error => ({ ...error, article: gold.id, text: gold.text }));
}

type List<Name extends 'claims' | 'mentions' | 'dates'> = NonNullable<GoldArticle[Name]>;
type Scored = Omit<FoundError, 'article' | 'text'>;

/** A claim is right with half its range and the same value; the bound is asked about those that are. */
function scoreClaims(gold: List<'claims'>, found: Extraction['claims'], tally: Tally): Scored[] {
  const { pairs, missed, extra, counts } = scoreList(gold, found, (g, p) =>
    written(g.value) === written(p.value) ? overlap(g, p) : 0,
  );
  countList(tally, 'claims (range and value)', counts);
  for (const [g, p] of pairs) countShare(tally, 'bound', g.bound === p.bound);
  const valueFound = (g: TextRange) => found.find(p => overlap(g, p) > 0);
  return [
    ...pairs
      .filter(([g, p]) => g.bound !== p.bound)
      .map(([g, p]) => error('wrong bound', g, p.bound, `gold «${g.bound}», found «${p.bound}»`)),
    ...missed.map(g => {
      const other = valueFound(g);
      const got = other ? `, found ${written(other.value)}` : '';
      return error(
        'missed claim',
        g,
        other ? 'another value' : 'not found',
        `gold ${written(g.value)}${got}`,
      );
    }),
    ...extra.map(p => error('extra claim', p, p.unit || 'no unit', `found ${written(p.value)}`)),
  ];
}

/** A mention is right with the same entity and any overlap. */
function scoreMentions(gold: List<'mentions'>, found: Extraction['mentions'], tally: Tally): Scored[] {
  const { missed, extra, counts } = scoreList(gold, found, (g, p) =>
    g.entity === p.entity ? sharedPart(g, p) : 0,
  );
  countList(tally, 'mentions (entity)', counts);
  return [
    ...missed.map(g => error('missed mention', g, g.entity, g.entity)),
    ...extra.map(p => error('extra mention', p, p.entity, `${p.entity}, by ${p.how.by} «${p.how.form}»`)),
  ];
}

/** A date is right with half its range and the same days. */
function scoreDates(gold: List<'dates'>, found: Extraction['dates'], tally: Tally): Scored[] {
  const { missed, extra, counts } = scoreList(gold, found, (g, p) =>
    g.from === p.from && g.to === p.to && overlap(g, p) > 0 ? 1 : 0,
  );
  countList(tally, 'dates (range and value)', counts);
  const days = ({ from, to }: { from: string; to: string }) => `${from}/${to}`;
  const daysFound = (g: TextRange) => found.find(p => overlap(g, p) > 0);
  return [
    ...missed.map(g => {
      const other = daysFound(g);
      const got = other ? `, found ${days(other)}` : '';
      return error('missed date', g, other ? 'other days' : 'not found', `gold ${days(g)}${got}`);
    }),
    ...extra.map(p => error('extra date', p, 'found', `found ${days(p)}`)),
  ];
}

const written = (value: unknown): string => JSON.stringify(value ?? null);

function error(kind: ErrorKind, { start, end }: TextRange, group: string, detail: string): Scored {
  return { kind, at: { start, end }, group, detail, size: end - start };
}
