import type { Page } from 'puppeteer-core';
import { boxOfMark } from '@/test/browser/marks';

/** Marks count as complete when their number has stayed so long the same. */
const settledMs = 6_000;
const patienceMs = 60_000;

type Clock = { loadedAt?: number; firstAt?: number; changedAt: number; marks: number };
type Clocked = typeof globalThis & { marking: Clock };

/** Watches, from the page's beginning, when marks come: milliseconds after DOMContentLoaded. */
export async function watchMarks(page: Page) {
  await page.evaluateOnNewDocument(() => {
    const clock: Clock = { changedAt: 0, marks: 0 };
    (globalThis as Clocked).marking = clock;
    addEventListener('DOMContentLoaded', () => (clock.loadedAt = performance.now()));
    const look = (): void => {
      let marks = 0;
      for (const highlight of CSS.highlights.values()) marks += highlight.size;
      if (marks !== clock.marks) {
        clock.marks = marks;
        clock.changedAt = performance.now();
        clock.firstAt ??= clock.changedAt;
      }
    };
    setInterval(look, 4);
  });
  const settled = async () => {
    await page.waitForFunction(
      pauseMs => {
        const { firstAt, changedAt } = (globalThis as Clocked).marking;
        return firstAt !== undefined && performance.now() - changedAt > pauseMs;
      },
      { timeout: patienceMs },
      settledMs,
    );
    const {
      loadedAt = 0,
      firstAt = 0,
      changedAt,
      marks,
    } = await page.evaluate(() => (globalThis as Clocked).marking);
    return { firstMs: firstAt - loadedAt, allMs: changedAt - loadedAt, marks };
  };
  return { settled };
}

/** Milliseconds until a paragraph with a name in it, added at the page's end, is marked. */
export function timeChange(page: Page, text: string): Promise<number> {
  return page.evaluate(
    async (words, patience) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      const start = performance.now();
      document.body.append(paragraph);
      const isMarked = (): boolean =>
        [...CSS.highlights.values()].some(highlight =>
          [...highlight].some(({ startContainer }) => startContainer.parentNode === paragraph),
        );
      while (!isMarked() && performance.now() - start < patience)
        await new Promise(resolve => setTimeout(resolve, 4));
      return performance.now() - start;
    },
    text,
    patienceMs,
  );
}

/** Milliseconds from the pointer's coming to rest on a name until the card has its last size; the pointer leaves after. */
export async function timeCard(page: Page, words: string): Promise<number> {
  const { x, y, width, height } = await boxOfMark(page, words);
  const painted = page.evaluate(
    patience =>
      new Promise<number>(resolve => {
        let start = 0;
        let changed = 0;
        let size = 0;
        addEventListener('pointermove', () => (start = performance.now()), { once: true, capture: true });
        const begun = performance.now();
        const look = (): void => {
          const now = performance.now();
          const host = document.documentElement.querySelector(':scope > [popover]');
          const height = host?.getBoundingClientRect().height ?? 0;
          if (height > 0 && height !== size) [size, changed] = [height, now];
          if ((changed > 0 && now - changed > 1_500) || now - begun > patience) resolve(changed - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    patienceMs / 4,
  );
  await page.mouse.move(x + width / 2, y + height / 2);
  const spentMs = await painted;
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  return spentMs;
}
