import { foldKey } from '@/lib/arabic/fold';

/** Titles and apposition may make one form of a name this many words longer than the other. */
const mostWordsMore = 4;

/** Whether two names are of one speaker: the same when folded, or one holds the other whole and is little longer. */
export function sameSpeaker(gold: string | null | undefined, found: string | undefined): boolean {
  const [a, b] = [bareWords(gold ?? ''), bareWords(found ?? '')];
  if (a.length === 0 || b.length === 0) return false;
  const [one, other] = [` ${a.join(' ')} `, ` ${b.join(' ')} `];
  return (one.includes(other) || other.includes(one)) && Math.abs(a.length - b.length) <= mostWordsMore;
}

function bareWords(name: string): string[] {
  return foldKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}
