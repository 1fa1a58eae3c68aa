import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what axe calls best practice. The size of targets has to be asked for. */
const allRules = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** The one rule whose answer hangs on the theme: a view that was looked at in one needs no more in the other. */
const rulesOfTheme = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast'] },
};

type Finding = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };
type WithAxe = typeof globalThis & {
  axe?: { run: (what: Document, options: object) => Promise<{ violations: Finding[] }> };
};

/** What axe-core finds wrong with a view: rule, place and reason of each. `isSameView`: only the theme is another. */
export async function findFaults(view: Page, isSameView = false): Promise<string[]> {
  // By the debugger, which no policy of the page stops.
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(source);
  return view.evaluate(
    async options => {
      const { violations } = await (globalThis as WithAxe).axe!.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`,
        ),
      );
    },
    isSameView ? rulesOfTheme : allRules,
  );
}

/**
 * The card that is open on a page, as it is drawn, alone in a tab of its own: axe sees neither into a closed shadow root
 * nor what lies behind text in the top layer. The shades at the edges of a list that scrolls are left out, since it
 * takes no text above a gradient for readable.
 */
export async function copyCard(page: Page): Promise<Page> {
  const card = await inClosedRoot(page, root => ({
    html: [...root.children].map(child => child.outerHTML).join(''),
    width: root.host.getBoundingClientRect().width,
  }));
  if (!card) throw new Error('no card is open');
  const copy = await page.browser().newPage();
  await copy.evaluate(({ html, width }) => {
    document.documentElement.lang = 'ar';
    document.title = 'card';
    document.body.innerHTML = '<main><h1>card</h1><div></div></main>';
    const host = document.querySelector('div')!;
    host.style.inlineSize = `${width}px`;
    host.attachShadow({ mode: 'open' }).innerHTML =
      `${html}<style>.card { color-scheme: light dark } .card :is(.statements, .empty) { background: none }</style>`;
  }, card);
  return copy;
}
