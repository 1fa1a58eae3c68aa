import type { PackRow } from '@/lib/model/pack';
import { canonicalLine } from './canonical-line';

/** The rows of a pack as the lines of its file, without newlines; the header, which holds their hash, comes first. */
export function* writePack(rows: readonly PackRow[]): Generator<string> {
  for (const row of rows) yield canonicalLine(row);
}

/** A pack's file: NDJSON, a newline after every line. */
export function packFile(rows: readonly PackRow[]): string {
  let file = '';
  for (const line of writePack(rows)) file += `${line}\n`;
  return file;
}
