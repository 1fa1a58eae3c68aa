import * as v from 'valibot';
import type { DateRange } from '@/lib/model/date-range';
import { fail, succeed, type Result } from '@/lib/model/result';
import { readPublishedRange } from '@/lib/corpus/published-range';

/** An article as the command reads it: `published` as ISO days, absent when unknown. */
export type ArticleLine = { id: string | number; text: string; published?: DateRange };

const notAnObject = 'a line must be an object {"id", "text", "published"?}';

const lineSchema = v.object(
  {
    id: v.union([v.string(), v.number()], '"id" must be a string or a number'),
    text: v.string('"text" must be a string'),
    published: v.nullish(v.string('"published" must be a string, null or absent')),
  },
  notAnObject,
);

/** Reads one JSON line {id, text, published?}; further fields are ignored. The error says what is wrong with it. */
export function readArticleLine(line: string): Result<ArticleLine> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('this is not JSON');
  }
  // To the schema a list is an object without the keys.
  if (Array.isArray(value)) return fail(notAnObject);
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) return fail(missing(parsed.issues[0]));
  const { id, text, published } = parsed.output;
  if (published === null || published === undefined) return succeed({ id, text });
  const range = readPublishedRange(published);
  return range
    ? succeed({ id, text, published: range })
    : fail(`"published" must be an ISO day or interval such as 2021-03-01/2021-03-31, not "${published}"`);
}

/** valibot words a missing key in its own way; here it is a sentence like the others. */
function missing(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.[0]?.key;
  return issue.received === 'undefined' && typeof key === 'string' ? `"${key}" is missing` : issue.message;
}
