import type { Matcher } from '@/lib/entities/matcher';
import { rememberCandidates, type CandidateSource } from '@/lib/entities/remember-candidates';
import type { Frame } from '@/lib/extension/page-summary';

/** Texts of fewer UTF-16 code units (five long articles) are searched anew sooner than it is worth keeping what was found. */
const longText = 20_000;

/** Frames whose candidates are kept while this worker runs: the page that is read now, and the one before. */
const mostKept = 2;

const kept = new Map<string, ReturnType<typeof rememberCandidates>>();

const keyOf = ({ tabId, frameId }: Frame): string => `${tabId}:${frameId}`;

/** Where the candidates of a frame's reading come from: for a long text what was found in the same blocks before. */
export function candidatesFor(
  frame: Frame,
  matcher: Matcher,
  blocks: readonly string[],
): CandidateSource | undefined {
  if (blocks.reduce((length, text) => length + text.length, 0) < longText) return undefined;
  const key = keyOf(frame);
  const memory = kept.get(key) ?? rememberCandidates();
  // The one used last stands last.
  kept.delete(key);
  kept.set(key, memory);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return memory(matcher);
}

/** Lets go what was found in a frame whose page is gone. */
export function forgetCandidates(frame: Frame): void {
  kept.delete(keyOf(frame));
}
