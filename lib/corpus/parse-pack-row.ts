import * as v from 'valibot';
import { packFormat, packHeaderSchema, packRowSchema } from '@/lib/model/pack';
import type { PackHeader, PackRow } from '@/lib/model/pack';
import { fail, succeed } from '@/lib/model/result';
import type { Result } from '@/lib/model/result';
import { namedIssue } from './named-issue';

/** Reads the first line of a pack. A newer format is named as such, whatever else the header holds. */
export function parseHeader(line: string): Result<PackHeader> {
  const json = parseJson(line, 1);
  if (!json.ok) return json;
  const format = v.safeParse(v.object({ row: v.literal('pack'), format: v.number() }), json.value);
  if (!format.success)
    return fail('line 1: this is not a pack of Siyaq: its first line is no header. Nothing was changed.');
  if (format.output.format > packFormat) {
    return fail(
      `This pack is of format ${format.output.format}; this version of Siyaq reads format ${packFormat}. ` +
        'Update Siyaq, then install the pack again. Nothing was changed.',
    );
  }
  const header = v.safeParse(packHeaderSchema, json.value);
  return header.success ? succeed(header.output) : fail(`line 1, ${namedIssue(header.issues)}`);
}

/** Reads one further line; `lineNumber` counts from 1, the header. */
export function parseRow(line: string, lineNumber: number): Result<Exclude<PackRow, PackHeader>> {
  const json = parseJson(line, lineNumber);
  if (!json.ok) return json;
  const row = v.safeParse(packRowSchema, json.value);
  if (!row.success) return fail(`line ${lineNumber}, ${namedIssue(row.issues)}`);
  if (row.output.row === 'pack') return fail(`line ${lineNumber}, row: a second header`);
  return succeed(row.output);
}

/** The JSON of one line; the error names the line. */
export function parseJson(line: string, lineNumber: number): Result<unknown> {
  try {
    return succeed(JSON.parse(line));
  } catch {
    return fail(`line ${lineNumber}: not JSON`);
  }
}
