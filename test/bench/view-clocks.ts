import type { Page } from 'puppeteer-core';

const patienceMs = 60_000;

/** Milliseconds from the beginning of the popup's page: until one can type, and until it says what the archive covers. */
export async function timeOpening(
  view: Page,
  address: string,
): Promise<{ fieldMs: number; coverageMs: number }> {
  await view.evaluateOnNewDocument(() => {
    const seen: Record<string, number> = {};
    Object.assign(globalThis, { seen });
    const look = (): void => {
      for (const part of ['input[role="combobox"]', '[data-coverage]'])
        if (!(part in seen) && document.querySelector(part)) seen[part] = performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await view.goto(address);
  await view.waitForSelector('[data-coverage]', { timeout: patienceMs });
  const seen = await view.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen);
  return { fieldMs: seen['input[role="combobox"]'] ?? NaN, coverageMs: seen['[data-coverage]'] ?? NaN };
}

/** Milliseconds of each search, from the letter typed until its answer is on the page. */
export function timeSearches(view: Page, queries: readonly string[]): Promise<number[]> {
  return view.evaluate(
    async (asked, patience) => {
      const field = document.querySelector('input')!;
      const answer = '[role="listbox"], .notice[data-state="none"]';
      const type = (words: string): void => {
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const until = (isSo: () => boolean): Promise<number> =>
        new Promise((resolve, reject) => {
          const end = setTimeout(() => reject(new Error(`no answer to ${field.value}`)), patience);
          const look = (): void => {
            if (!isSo()) return;
            observer.disconnect();
            clearTimeout(end);
            resolve(performance.now());
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true });
          look();
        });
      const spent: number[] = [];
      for (const words of asked) {
        type('');
        // eslint-disable-next-line no-await-in-loop -- One search after the other.
        await until(() => !document.querySelector(answer));
        const start = performance.now();
        type(words);
        // eslint-disable-next-line no-await-in-loop -- One search after the other.
        spent.push((await until(() => document.querySelector(answer) !== null)) - start);
      }
      type('');
      return spent;
    },
    queries,
    patienceMs,
  );
}

/** Milliseconds from the choice of a name in the panel until the words of its first statements are there. */
export function timePanel(panel: Page, entity: string, other: string): Promise<number> {
  return panel.evaluate(
    async (wanted, before, patience) => {
      const choose = async (id: string): Promise<number> => {
        document.querySelector<HTMLElement>(`.chips button[data-entity="${id}"]`)!.click();
        const begun = performance.now();
        const isThere = (): boolean =>
          document.querySelector(`article.entity[data-entity="${id}"] .statements [data-statement]`) !== null;
        while (!isThere() && performance.now() - begun < patience)
          // eslint-disable-next-line no-await-in-loop -- A look for every frame.
          await new Promise(resolve => setTimeout(resolve, 4));
        return performance.now() - begun;
      };
      await choose(before);
      return choose(wanted);
    },
    entity,
    other,
    patienceMs,
  );
}
