import * as v from 'valibot';
import { fail, succeed, type Result } from '@/lib/model/result';

/** The specs of Recognizers-Text whose things Siyaq finds as well; the others (times of day, currencies) are no business of its own. */
export const specs = [
  'Number_NumberModel',
  'Number_NumberRangeModel',
  'Number_PercentModel',
  'DateTime_DateExtractor',
  'DateTime_DateParser',
  'DateTime_DatePeriodExtractor',
  'DateTime_DatePeriodParser',
  'DateTime_DurationExtractor',
  'DateTime_DurationParser',
] as const;
export type Spec = (typeof specs)[number];

const resolution = v.optional(v.record(v.string(), v.string()));

const askedSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer()),
  text: v.string(),
  value: v.optional(
    v.object({
      value: v.optional(v.string()),
      Timex: v.optional(v.string()),
      FutureResolution: resolution,
      PastResolution: resolution,
    }),
  ),
});

const caseSchema = v.object({
  spec: v.picklist(specs),
  input: v.string(),
  results: v.array(askedSchema),
  context: v.optional(v.object({ ReferenceDateTime: v.optional(v.string()) })),
});

/** One range that a case asks for, offsets in UTF-16 code units, and what it should mean where the case says so. */
export type Asked = v.InferOutput<typeof askedSchema>;

/** A short text with everything of one kind that is in it. */
export type Case = v.InferOutput<typeof caseSchema>;

/** Reads one line of a file of cases. The error names the field and says what is wrong with it. */
export function readCaseLine(line: string): Result<Case> {
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch {
    return fail('this is not JSON');
  }
  const parsed = v.safeParse(caseSchema, written);
  if (parsed.success) return succeed(parsed.output);
  const [issue] = parsed.issues;
  return fail(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
