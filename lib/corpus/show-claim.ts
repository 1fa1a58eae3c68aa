import type { PackArticle, PackClaim, PackStatement } from '@/lib/model/pack';
import type { ShownClaim } from '@/lib/model/context';
import { cut, leadOf } from './show-statement';

/** A figure as it is shown, with the statement that it stands in, if any. */
export function showClaim(
  claim: PackClaim,
  article: PackArticle,
  statement: PackStatement | undefined,
): ShownClaim {
  const { id, start, end, value, bound, unit, about, when } = claim;
  return {
    id,
    article: article.id,
    range: { start, end },
    words: cut(article.text, claim),
    value,
    bound,
    unit,
    ...(about !== undefined && { about }),
    ...(when && { when }),
    ...(statement && {
      speaker: statement.speaker,
      stance: statement.stance,
      lead: leadOf(statement, article.text),
    }),
    outlet: article.outlet,
    ...(article.published && { published: article.published }),
  };
}
