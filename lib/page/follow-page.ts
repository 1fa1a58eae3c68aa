import { findArabic, judgeBlock, type BlockVerdict } from './judge-language';
import { makeRanges, rangesByText, type Mark } from './mark';
import { readBlocks } from './read-blocks';
import { rememberNames, type FoundNames } from './remember-names';
import { runInSlices } from './run-in-slices';
import { watchChanges } from './watch-changes';
import type { Block } from './block';

/** What following a page needs of the world. */
export type PageWorld = {
  /** Finds the names in the Arabic blocks of the page, in reading order. */
  findNames: (blocks: string[]) => Promise<FoundNames>;
  /** Takes the marks of the page as it is now, in place of the former ones. */
  onMarks: (marks: Mark[]) => void;
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
  let hasLooked = false;
  let former: readonly Mark[] = [];
  const ending = new AbortController();
  // A page that has changed meanwhile is read anew, which asks anew.
  const memory = rememberNames(findNames, () => !ending.signal.aborted && !isOutdated);

  const inSlices = <T>(steps: Iterable<T | undefined>): Promise<T[] | undefined> =>
    runInSlices(steps, () => !ending.signal.aborted, undefined, 1);

  const readOnce = async (): Promise<void> => {
    const startedAt = performance.now();
    const shadowRoots: ShadowRoot[] = [];
    const steps = readBlocks(document.body ?? document.documentElement, root => shadowRoots.push(root));
    const blocks = await runInSlices(steps, () => !ending.signal.aborted);
    if (!blocks) return;
    watch.rest(performance.now() - startedAt);
    for (const root of shadowRoots) watch.add(root);

    const verdicts = await inSlices(judgeBlocks(blocks));
    if (!verdicts) return;
    const arabic = withinLimit(keepArabic(blocks, verdicts), longestText);
    const beginning = hasLooked ? arabic : withinLimit(arabic, firstLookLength);
    hasLooked = true;
    // Of a very long page the beginning is marked first; what the rest says of it is known a moment later.
    if (lengthOf(arabic) > lengthOf(beginning) * longPage) await markNames(beginning);
    await markNames(arabic);
  };

  const markNames = async (arabic: readonly Block[]): Promise<void> => {
    const names = await memory.namesIn(arabic.map(({ text }) => text));
    const marks = names && (await inSlices(makeMarks(arabic, names, former)));
    if (!marks) return;
    former = marks;
    onMarks(marks);
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

/** A page that is more than so many times as long as a first look has its beginning asked for apart. */
const longPage = 2;
/** UTF-16 code units of a first look: several screens of text, found in some 10 ms. */
const firstLookLength = 40_000;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function* judgeBlocks(blocks: readonly Block[]): Generator<BlockVerdict, void> {
  for (const { text } of blocks) yield judgeBlock(text);
}

function keepArabic(blocks: readonly Block[], verdicts: BlockVerdict[]): Block[] {
  const arabic = findArabic(
    blocks.map(({ text }) => text),
    verdicts,
  );
  return blocks.filter((_, index) => arabic[index]);
}

function withinLimit(blocks: readonly Block[], longestText: number): Block[] {
  let length = 0;
  return blocks.filter(({ text }) => (length += text.length) <= longestText);
}

function* makeMarks(
  blocks: readonly Block[],
  { mentions, core }: FoundNames,
  former: readonly Mark[],
): Generator<Mark | undefined, void> {
  const known = rangesByText(former);
  const isCore = new Set(core);
  for (const [index, block] of blocks.entries()) {
    for (const mention of mentions[index] ?? []) {
      const ranges = makeRanges(block, mention.start, mention.end, known);
      yield ranges.length > 0 ? { mention, block, isCore: isCore.has(mention.entity), ranges } : undefined;
    }
  }
}
