import * as v from 'valibot';

/** The first thing that a schema refused, with the path of its field: "published.from: a day is written 2021-03-31". */
export function namedIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (!issue) throw new Error('namedIssue: no issue');
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
