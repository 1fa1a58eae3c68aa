import type { Entity } from './entity';
import type { StatementKind } from './statement';

/** What a search can be narrowed by. */
export const operators = ['speaker', 'about', 'from', 'to', 'kind'] as const;
export type Operator = (typeof operators)[number];

/** What can be wrong with an operator: it has no value, or one that is no date or kind, or the period ends before it begins. */
export type IssueKind = 'no-value' | 'no-date' | 'no-kind' | 'ends-first';

/** An operator that could not be read, as it stands in the query. */
export type SearchIssue = { operator: Operator; issue: IssueKind; sign: string };

/** What may be put in the place of an operator's value, and the query with it. */
export type Completion = { query: string } & (
  { entity: Entity; statements: number } | { kind: StatementKind }
);
