import { findDatePhrases, findDates, resolvePhrases } from '@/lib/arabic/dates';
import { splitWords } from '@/lib/arabic/words';
import { findMentions } from '@/lib/entities/find-mentions';
import type { Matcher } from '@/lib/entities/matcher';
import type { DateRange } from '@/lib/model/date-range';
import type { DatedRange } from '@/lib/model/dated-range';
import type { EntityKind } from '@/lib/model/entity';
import type { Extraction } from '@/lib/model/extraction';
import { isDecided } from '@/lib/model/readings';
import type { Statement } from '@/lib/model/statement';
import { extractClaims } from './extract-claims';
import { extractStatements } from './extract-statements';

/** An article's text with what is known of it: publication range as ISO days, outlet with its entity. */
export type ArticleText = { text: string; published?: DateRange; outlet?: { name: string; entity?: string } };

/** Everything that the rules find in an article: names, statements, figures and dates, each in text order. */
export function extractArticle(article: ArticleText, matcher: Matcher): Extraction {
  const { text, published, outlet } = article;
  // What two entities may be meant by is evidence of neither.
  const mentions = findMentions(matcher, [text])[0]!.filter(isDecided);
  // Split and searched for dates once for all stages: what lives long costs the collector more than it cost to make.
  const words = splitWords(text);
  const phrases = findDatePhrases(text, words);
  const dates = resolvePhrases(text, phrases, published);
  const kindOf = kindsOf(matcher);
  const statements = extractStatements(text, { mentions, dates, kindOf, outlet, words });
  const anchored = datesAsSaid(text, dates, statements);
  const claims = extractClaims(text, { mentions, statements, dates: anchored, kindOf, words, phrases });
  return { mentions, statements, claims, dates: anchored };
}

const kindMaps = new WeakMap<Matcher, ReadonlyMap<string, EntityKind>>();

function kindsOf(matcher: Matcher): (entity: string) => EntityKind | undefined {
  let kinds = kindMaps.get(matcher);
  if (!kinds) {
    kinds = new Map(matcher.entities.map(({ id, kind }) => [id, kind]));
    kindMaps.set(matcher, kinds);
  }
  const map = kinds;
  return entity => map.get(entity);
}

/** Dates within direct speech, in one walk over both lists in text order, anchored on the day it was said instead of the article's. */
function datesAsSaid(
  text: string,
  dates: readonly DatedRange[],
  statements: readonly Statement[],
): DatedRange[] {
  const result: DatedRange[] = [];
  let next = 0;
  let spokenTo = 0;
  for (const { form, said, start, end } of statements) {
    // Speech within direct speech keeps the outer one's day.
    if (form !== 'direct' || !said || start < spokenTo) continue;
    while (next < dates.length && dates[next]!.end <= start) result.push(dates[next++]!);
    result.push(...findDates(text, said, { start, end }));
    while (next < dates.length && dates[next]!.start < end) next++;
    spokenTo = end;
  }
  return result.concat(dates.slice(next));
}
