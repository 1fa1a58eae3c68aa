import type { Mention } from '@/lib/model/mention';
import { readingsOf } from '@/lib/model/readings';

/**
 * Decides whether a page gets marks at all: one that names no core entity gets none, or every page on a football match in Syria
 * would light up. Takes the mentions of the page's blocks and gives the same lists, or as many empty ones.
 */
export function openPage(
  mentions: readonly (readonly Mention[])[],
  isCore: (entity: string) => boolean,
): Mention[][] {
  const open = mentions.some(block =>
    block.some(mention => readingsOf(mention).every(({ entity }) => isCore(entity))),
  );
  return mentions.map(block => (open ? [...block] : []));
}
