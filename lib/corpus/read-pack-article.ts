import * as v from 'valibot';
import { articleSchema, type Article } from '@/lib/model/article';
import { fail, succeed, type Result } from '@/lib/model/result';
import { articleId } from './content-id';
import { namedIssue } from './named-issue';
import { readPublishedRange } from './published-range';

const { outletEntity, title, address, published } = articleSchema.entries;

const lineSchema = v.object({
  text: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  outlet: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  outletEntity: v.nullish(outletEntity),
  title: v.nullish(title),
  address: v.nullish(address),
  published: v.nullish(v.union([v.string(), published])),
});

/** Why a date is known, where the line gives the date alone. */
const givenWithArticle = { ar: 'التاريخ كما ورد مع المقال', en: 'the date as it came with the article' };

/**
 * Reads an article of a pack from a JSON line {text, outlet, title?, address?, outletEntity?, published?}; further fields
 * are ignored. `published`: an ISO day or interval, or the object {from, to, estimated, basis}; an interval is an estimate.
 */
export async function readPackArticle(line: string): Promise<Result<Article>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('this is not JSON');
  }
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) return fail(namedIssue(parsed.issues));
  const { text, outlet, ...about } = parsed.output;
  const when = readPublished(about.published ?? undefined);
  if (!when.ok) return when;
  return succeed({
    id: await articleId(text),
    outlet,
    ...(about.outletEntity && { outletEntity: about.outletEntity }),
    ...(about.title && { title: about.title }),
    ...(about.address && { address: about.address }),
    ...(when.value && { published: when.value }),
    text,
  });
}

function readPublished(given: string | Article['published']): Result<Article['published']> {
  if (typeof given !== 'string') return succeed(given);
  const range = readPublishedRange(given);
  return range
    ? succeed({ ...range, estimated: range.from !== range.to, basis: givenWithArticle })
    : fail(`published: an ISO day or interval such as 2021-03-01/2021-03-31, not "${given}"`);
}
