import type { Statement } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import { overlap, sameBut, sharedPart } from './compare-ranges';
import type { ErrorKind, FoundError } from './error-kinds';
import type { GoldStatement } from './gold';
import { sameSpeaker } from './same-speaker';
import { scoreList } from './score-list';
import { countList, countShare, type Tally } from './tally';

type Scored = Omit<FoundError, 'article' | 'text'>;

/** Counts an article's statements into the tally; gives the errors. */
export function scoreStatements(
  text: string,
  gold: readonly GoldStatement[],
  found: readonly Statement[],
  tally: Tally,
): Scored[] {
  const exact = scoreList(gold, found, (g, p) => (sameBut(text, g, p) ? 1 : 0));
  const { pairs, missed, extra, counts } = scoreList(gold, found, overlap);
  countList(tally, 'statements, overlap', counts);
  countList(tally, 'statements, exact', exact.counts);
  const cueOf = ({ cue }: Statement) => text.slice(cue.start, cue.end) || 'no cue';
  return [
    ...pairs.flatMap(([g, p]) => comparePair(text, g, p, tally)),
    ...missed.map(g => {
      const near = nearest(g, found);
      const detail = near ? `found only «${text.slice(near.start, near.end)}»` : '';
      return error('missed statement', g, g.cue || 'no cue', detail);
    }),
    ...extra.map(p => error('extra statement', p, cueOf(p), `speaker «${p.speaker.text}»`)),
  ];
}

/** What differs between a gold statement and the one found in its place. */
function comparePair(text: string, g: GoldStatement, p: Statement, tally: Tally): Scored[] {
  const cue = g.cue || text.slice(p.cue.start, p.cue.end);
  const errors: Scored[] = [];
  const compare = (
    share: 'speaker' | 'entity' | 'form' | 'stance' | 'kind',
    isRight: boolean,
    wanted: unknown,
    got: unknown,
  ): void => {
    countShare(tally, share, isRight);
    if (!isRight)
      errors.push(error(`wrong ${share}`, g, cue, `gold «${String(wanted)}», found «${String(got)}»`));
  };
  const { speaker } = p;
  compare('speaker', sameSpeaker(g.speaker, speaker.text), g.speaker, speaker.text);
  if (g.entity) compare('entity', g.entity === speaker.entity, g.entity, speaker.entity);
  compare('form', g.form === p.form, g.form, p.form);
  if (g.stance) compare('stance', g.stance === p.stance, g.stance, p.stance);
  if (g.kind) compare('kind', g.kind === p.kind, g.kind, p.kind);
  if (!sameBut(text, g, p)) {
    const size = Math.abs(g.start - p.start) + Math.abs(g.end - p.end);
    errors.push({ ...error('boundary', g, cue, `found «${text.slice(p.start, p.end)}»`), size });
  }
  return errors;
}

function nearest(to: TextRange, among: readonly Statement[]): Statement | undefined {
  const [best] = among
    .filter(p => sharedPart(to, p) > 0)
    .sort((a, b) => sharedPart(to, b) - sharedPart(to, a));
  return best;
}

function error(kind: ErrorKind, { start, end }: TextRange, group: string, detail: string): Scored {
  return { kind, at: { start, end }, group, detail, size: end - start };
}
