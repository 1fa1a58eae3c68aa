import { findArabic } from './judge-language';
import { makeRanges, type Mark } from './mark';
import { readBlocks } from './read-blocks';
import { rememberNames, type FoundNames } from './remember-names';
import { runInSlices } from './run-in-slices';
import { watchChanges } from './watch-changes';
import type { Block } from './block';

/** What following a page needs of the world. */
export type PageWorld = {
  /** Finds the names in the Arabic blocks of the page, in reading order. */
  findNames: (blocks: string[]) => Promise<FoundNames>;
  /** Takes the marks of the page as it is now, in place of the former ones, and all roots that they may stand in. */
  onMarks: (marks: Mark[], roots: (Document | ShadowRoot)[]) => void;
  /** Text beyond so many UTF-16 code units is not read. */
  longestText: number;
  /** Whether a node is the card's, which is no change of the page. */
  isOurs: (node: Node) => boolean;
};

export type PageFollower = {
  /** Reads the page anew and asks for its names even if the text is the same. */
  readAgain: () => void;
  stop: () => void;
};

/**
 * Keeps the marks in step with the page: reads it, and reads it again whenever it has changed and settled.
 * One reading at a time; marks are made only where the page's text is still what was read.
 */
export function followPage({ findNames, onMarks, isOurs, longestText }: PageWorld): PageFollower {
  let isReading = false;
  let isOutdated = false;
  const ending = new AbortController();
  // A page that has changed meanwhile is read anew, which asks anew.
  const memory = rememberNames(findNames, () => !ending.signal.aborted && !isOutdated);

  const readOnce = async (): Promise<void> => {
    const startedAt = performance.now();
    const shadowRoots: ShadowRoot[] = [];
    const steps = readBlocks(document.body ?? document.documentElement, root => shadowRoots.push(root));
    const blocks = await runInSlices(steps, () => !ending.signal.aborted);
    if (!blocks) return;
    watch.rest(performance.now() - startedAt);
    for (const root of shadowRoots) watch.add(root);

    const arabic = withinLimit(keepArabic(blocks), longestText);
    const names = await memory.namesIn(arabic.map(({ text }) => text));
    if (names && !ending.signal.aborted) onMarks(makeMarks(arabic, names), [document, ...shadowRoots]);
  };

  const read = async (): Promise<void> => {
    isOutdated = true;
    if (isReading) return;
    isReading = true;
    while (isOutdated && !ending.signal.aborted) {
      isOutdated = false;
      // A background that fails however often it is asked: the next change of the page asks it again.
      // eslint-disable-next-line no-await-in-loop -- One reading after another is the purpose.
      await readOnce().catch(() => undefined);
    }
    isReading = false;
  };

  const watch = watchChanges(() => void read(), isOurs);
  watch.add(document);
  void read();

  return {
    readAgain: () => {
      memory.forget();
      void read();
    },
    stop: () => {
      ending.abort();
      watch.stop();
    },
  };
}

function keepArabic(blocks: readonly Block[]): Block[] {
  const arabic = findArabic(blocks.map(({ text }) => text));
  return blocks.filter((_, index) => arabic[index]);
}

function withinLimit(blocks: readonly Block[], longestText: number): Block[] {
  let length = 0;
  return blocks.filter(({ text }) => (length += text.length) <= longestText);
}

function makeMarks(blocks: readonly Block[], { mentions, core }: FoundNames): Mark[] {
  const isCore = new Set(core);
  return blocks.flatMap((block, index) =>
    (mentions[index] ?? []).flatMap(mention => {
      const ranges = makeRanges(block, mention.start, mention.end);
      return ranges.length > 0 ? [{ mention, block, isCore: isCore.has(mention.entity), ranges }] : [];
    }),
  );
}
