import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from './wait';

/** A marked stretch of a page: the highlight that it belongs to, and its words. */
export type Mark = { highlight: string; words: string };

/** What the page itself can see of the marks: the registry of highlights, in reading order. */
export const readMarks = (page: Page | Frame): Promise<Mark[]> =>
  page.evaluate(() => {
    const marks: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        marks.push({ highlight, range });
      }
    }
    // What stands in different shadow roots has no order that the browser would tell. No name of its own: the demo runs
    // by tsx, whose wrapper for names is not there in the page.
    marks.sort(({ range: one }, { range: other }) =>
      one.startContainer.getRootNode() === other.startContainer.getRootNode()
        ? one.compareBoundaryPoints(Range.START_TO_START, other)
        : 0,
    );
    return marks.map(({ highlight, range }) => ({ highlight, words: range.toString() }));
  });

/** The words marked, as soon as there are any that will do (any at all when not told otherwise). */
export const waitForMarks = (
  page: Page | Frame,
  isEnough: (words: string[]) => boolean = words => words.length > 0,
): Promise<string[]> =>
  waitFor('marks on the page', async () => {
    const words = (await readMarks(page)).map(mark => mark.words);
    return isEnough(words) && words;
  });

/** Where the words of the nth mark with that text stand in the view: the box of its first line, in CSS pixels. */
export const boxOfMark = async (
  page: Page,
  words: string,
  nth = 0,
): Promise<{ x: number; y: number; width: number; height: number }> =>
  waitFor(`a mark on ${words}`, () =>
    page.evaluate(
      (wanted, index) => {
        const found: Range[] = [];
        for (const ranges of CSS.highlights.values()) {
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            if (range.toString() === wanted) found.push(range);
          }
        }
        found.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
        const range = found[index];
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range?.getClientRects()[0];
        return box && { x: box.x, y: box.y, width: box.width, height: box.height };
      },
      words,
      nth,
    ),
  );

/** Moves the pointer onto a marked name and lets it rest there. */
export async function restOn(page: Page, words: string, nth = 0): Promise<void> {
  const { x, y, width, height } = await boxOfMark(page, words, nth);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
}
