import type { Completion, Operator } from '@/lib/model/search';
import type { StatementKind } from '@/lib/model/statement';
import type { TextRange } from '@/lib/model/text-range';
import { foldKey } from '@/lib/arabic/fold';
import type { Archive } from './archive';
import { entitiesNamed, findEntities } from './find-entities';
import { findOperators, kindNames, operatorNames } from './query-operators';
import { askedWords } from './query-words';
import { findQuoted } from './quoted-words';

/** The operator whose value is being typed: the range of the value up to the caret, in UTF-16 code units. */
export type OpenOperator = { operator: Operator; value: TextRange };

type Language = 'ar' | 'en';

/** Names offered: as many as one takes in at a glance. */
const completionLimit = 5;

/** The operator that the caret stands behind, unless its value has been closed by a quotation mark. */
export function openOperator(query: string, caret: number): OpenOperator | undefined {
  const typed = query.slice(0, caret);
  const quotes = findQuoted(typed);
  const sign = findOperators(typed)
    .filter(({ start }) => !quotes.some(quote => quote.start < start && start < quote.end))
    .at(-1);
  if (!sign || quotes.some(({ start, isClosed }) => isClosed && start >= sign.end)) return undefined;
  const start = typed.length - typed.slice(sign.end).trimStart().length;
  return { operator: sign.operator, value: { start, end: caret } };
}

/** What the value that is being typed may become: names by what is known of them, the kinds that begin so. */
export async function completeQuery(
  archive: Pick<Archive, 'entities' | 'statementCounts'>,
  query: string,
  { operator, value }: OpenOperator,
  language: Language,
): Promise<Completion[]> {
  const typed = query.slice(value.start, value.end);
  const put = (text: string): string =>
    `${query.slice(0, value.start)}${text} ${query.slice(value.end).trimStart()}`;
  if (operator === 'kind')
    return kindsBeginning(typed, language).map(({ kind, name }) => ({ kind, query: put(name) }));
  if (operator === 'from' || operator === 'to') return [];
  const words = askedWords(typed, true);
  if (words.length === 0) return [];
  const known = await archive.entities();
  if (typed.endsWith(' ') && entitiesNamed(known, typed).length > 0) return [];
  const found = findEntities(known, words);
  const counts = await archive.statementCounts(found.map(({ entity }) => entity.id));
  return found
    .map(({ entity, score }) => ({ entity, score, statements: counts[entity.id] ?? 0 }))
    .filter(({ statements }) => statements > 0)
    .toSorted((a, b) => b.score - a.score || b.statements - a.statements)
    .slice(0, completionLimit)
    .map(({ entity, statements }) => ({
      entity,
      statements,
      query: put(quoted((language === 'en' && entity.name.en) || entity.name.ar)),
    }));
}

function kindsBeginning(typed: string, language: Language): { kind: StatementKind; name: string }[] {
  const beginning = foldKey(typed.trim());
  return (Object.keys(kindNames) as StatementKind[])
    .filter(kind => {
      const names = [...kindNames[kind].ar, ...kindNames[kind].en].map(foldKey);
      // One that is typed whole needs no completion.
      return !names.includes(beginning) && names.some(name => name.startsWith(beginning));
    })
    .map(kind => ({ kind, name: kindNames[kind][language][0]! }));
}

/** A name of several words in the quotation marks of its script. */
const quoted = (name: string): string =>
  !/\s/.test(name) ? name : /\p{Script=Arabic}/u.test(name) ? `«${name}»` : `"${name}"`;

/** An operator as it is offered: "متحدث:", "speaker:". */
export const signOf = (operator: Operator, language: Language): string =>
  `${operatorNames[operator][language][0]!}:`;
