import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalLine } from '@/lib/corpus/canonical-line';
import { mergeRows } from '@/lib/corpus/merge-rows';
import { inOrder, placeOf } from '@/lib/corpus/row-place';
import type { BodyRow } from '@/lib/corpus/row-place';
import { readLines } from './read-lines';

/** Rows of which so many code units are sorted in memory; what is more waits in files. */
const unitsInMemory = 32 * 1024 * 1024;

/**
 * Rows in whatever order in, in the order of `placeOf` out, rows of one place merged. Memory does not grow with their
 * number: sorted runs are written into `folder` and merged from there.
 */
export async function* sortRows(
  rows: AsyncIterable<BodyRow>,
  folder: string,
  limit = unitsInMemory,
): AsyncGenerator<BodyRow> {
  const runs: string[] = [];
  let run: { place: string; line: string }[] = [];
  let units = 0;
  const spill = async (): Promise<void> => {
    const file = join(folder, `run-${runs.length}.ndjson`);
    const lines = run.toSorted((a, b) => inOrder(a.place, b.place)).map(({ line }) => `${line}\n`);
    await writeFile(file, lines);
    runs.push(file);
    [run, units] = [[], 0];
  };
  for await (const row of rows) {
    const line = canonicalLine(row);
    const place = placeOf(row);
    run.push({ place, line });
    units += line.length + place.length;
    if (units >= limit) await spill();
  }
  if (run.length > 0) await spill();
  yield* mergeRows(runs.map(readRun));
}

/** The rows of a run; this process wrote them, so that they need no check. */
async function* readRun(file: string): AsyncGenerator<BodyRow> {
  for await (const { line } of readLines(createReadStream(file))) yield JSON.parse(line) as BodyRow;
}
