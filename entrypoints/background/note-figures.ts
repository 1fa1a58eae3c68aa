import type { Matcher } from '@/lib/entities/matcher';
import { saveFrameFigures, type Frame } from '@/lib/extension/page-summary';
import { findPageFigures } from '@/lib/statements/page-figures';

/** The latest reading of each frame while this worker runs: figures of an earlier one come too late. */
const latest = new Map<string, object>();

/** Finds what a reading counts, when its names are answered, and adds it to the frame's summary. */
export function noteFigures(
  matcher: Matcher,
  reading: { document: string; blocks: readonly string[] },
  frame: Frame,
): void {
  const key = `${frame.tabId}:${frame.frameId}`;
  latest.set(key, reading);
  setTimeout(() => {
    if (latest.get(key) !== reading) return;
    latest.delete(key);
    saveFrameFigures(frame, reading.document, findPageFigures(reading.blocks, matcher)).catch(console.error);
  });
}
