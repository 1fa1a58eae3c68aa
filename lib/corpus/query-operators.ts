import { operators, type Operator } from '@/lib/model/search';
import type { StatementKind } from '@/lib/model/statement';
import { foldKey } from '@/lib/arabic/fold';

/** How each operator may be written before its colon; the first of each list is the one that is offered. */
export const operatorNames: Record<Operator, { ar: readonly string[]; en: readonly string[] }> = {
  speaker: { ar: ['متحدث', 'المتحدث', 'متكلم', 'قائل'], en: ['speaker', 'by'] },
  about: { ar: ['عن', 'حول'], en: ['about'] },
  from: { ar: ['من', 'منذ'], en: ['from', 'since'] },
  to: { ar: ['إلى', 'حتى'], en: ['to', 'until'] },
  kind: { ar: ['نوع', 'النوع'], en: ['kind'] },
};

/** What may stand behind نوع: and which kind it asks for; the first of each list is the one that is offered. */
export const kindNames: Record<StatementKind, { ar: readonly string[]; en: readonly string[] }> = {
  official: { ar: ['رسمي', 'رسمية'], en: ['official'] },
  commentary: { ar: ['تعليق', 'رأي'], en: ['commentary', 'comment'] },
  narration: { ar: ['سرد', 'رواية'], en: ['narration'] },
};

const byName = new Map(
  operators.flatMap(operator =>
    [...operatorNames[operator].ar, ...operatorNames[operator].en].map((name): [string, Operator] => [
      foldKey(name),
      operator,
    ]),
  ),
);

/** A run of letters with a colon behind it: متحدث: or "speaker :". */
const wordWithColon = /(?<![\p{L}\p{N}\p{M}])(\p{L}[\p{L}\p{M}]*)[ \t]*:/gu;

/** An operator as it stands in a query: UTF-16 offsets of its name, and where its value begins behind the colon. */
export type OperatorSign = { operator: Operator; start: number; end: number };

/** The operators of a query in order; a word that is none keeps its colon and is searched. */
export function findOperators(query: string): OperatorSign[] {
  const found: OperatorSign[] = [];
  for (const { 0: sign, 1: name, index } of query.matchAll(wordWithColon)) {
    const operator = byName.get(foldKey(name ?? ''));
    if (operator) found.push({ operator, start: index, end: index + sign.length });
  }
  return found;
}

/** The kind that a word asks for ("رسمي", "official"). */
export function kindNamed(word: string): StatementKind | undefined {
  const key = foldKey(word);
  return (Object.keys(kindNames) as StatementKind[]).find(kind =>
    [...kindNames[kind].ar, ...kindNames[kind].en].some(name => foldKey(name) === key),
  );
}
