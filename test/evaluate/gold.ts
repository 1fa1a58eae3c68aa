import * as v from 'valibot';
import { readArticleLine, type ArticleLine } from '@/lib/cli/read-article-line';
import { bounds, claimSchema } from '@/lib/model/claim';
import { dateRangeSchema } from '@/lib/model/date-range';
import { fail, succeed, type Result } from '@/lib/model/result';
import { forms, stances, statementKinds } from '@/lib/model/statement';
import { textRangeSchema } from '@/lib/model/text-range';

const disputed = { disputed: v.optional(v.boolean(), false) };

const goldStatement = v.object({
  ...textRangeSchema.entries,
  ...disputed,
  speaker: v.nullish(v.string()),
  cue: v.optional(v.string(), ''),
  form: v.optional(v.picklist(forms)),
  entity: v.optional(v.string()),
  stance: v.optional(v.picklist(stances)),
  kind: v.optional(v.picklist(statementKinds)),
});
const goldClaim = v.object({
  ...textRangeSchema.entries,
  ...disputed,
  value: claimSchema.entries.value,
  bound: v.optional(v.picklist(bounds)),
});
const goldMention = v.object({ ...textRangeSchema.entries, ...disputed, entity: v.string() });
const goldDate = v.pipe(
  v.intersect([v.object({ ...textRangeSchema.entries, ...disputed }), dateRangeSchema]),
  v.transform(date => date),
);

const listsSchema = v.object({
  statements: v.optional(v.array(goldStatement)),
  claims: v.optional(v.array(goldClaim)),
  mentions: v.optional(v.array(goldMention)),
  dates: v.optional(v.array(goldDate)),
});

export type GoldStatement = v.InferOutput<typeof goldStatement>;

/** An article with what a reader found in it by hand; a list that is absent was not looked for and is not scored. */
export type GoldArticle = ArticleLine & v.InferOutput<typeof listsSchema>;

/** Reads one line of a gold file. The error names the field and says what is wrong with it. */
export function readGoldLine(line: string): Result<GoldArticle> {
  const article = readArticleLine(line);
  if (!article.ok) return article;
  const parsed = v.safeParse(listsSchema, JSON.parse(line));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  }
  const lists = parsed.output;
  for (const name of ['statements', 'claims', 'mentions', 'dates'] as const) {
    const stray = (lists[name] ?? []).findIndex(
      ({ start, end }) => start > end || end > article.value.text.length,
    );
    if (stray >= 0) return fail(`${name}.${stray}: the range does not lie in the text`);
  }
  return succeed({ ...article.value, ...lists });
}
