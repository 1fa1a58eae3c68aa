import type { Page } from 'puppeteer-core';
import arabic from '@/lib/extension/locales/ar.json' with { type: 'json' };
import english from '@/lib/extension/locales/en.json' with { type: 'json' };
import { clickInCard } from './card';
import type { Session } from './chromium';
import { waitFor } from './wait';

/** A text of the interface as its language file has it: "card.context". */
export function interfaceText(path: string, language: 'ar' | 'en' = 'ar'): string {
  let found: unknown = language === 'ar' ? arabic : english;
  for (const key of path.split('.')) found = (found as Record<string, unknown>)[key];
  if (typeof found !== 'string') throw new Error(`the interface has no text ${path}`);
  return found;
}

/** Opens the panel by the button of the card that is open on the page. */
export async function openPanelFromCard(session: Session, page: Page): Promise<Page> {
  await clickInCard(page, interfaceText('card.context', session.language));
  return session.view('sidepanel.html');
}

/** The names of the page as panel and popup list them, with the number of their statements. */
export const listedEntities = (view: Page): Promise<{ id: string; name: string; statements: number }[]> =>
  waitFor('the names of the page', async () => {
    const listed = await view.$$eval('.chips button[data-entity]', buttons =>
      buttons.map(button => ({
        id: button.getAttribute('data-entity') ?? '',
        name: button.querySelector('bdi')?.textContent ?? '',
        statements: Number(button.querySelector('.count')?.textContent),
      })),
    );
    return listed.length > 0 && listed;
  });

/** The entity that the panel shows with its statements, as soon as it is the one wanted (any, if none is named). */
export const shownEntity = (panel: Page, id?: string): Promise<string> =>
  waitFor(`the panel to show ${id ?? 'an entity'}`, async () => {
    const shown = await panel.$eval('article.entity:not(:has(.statements [aria-busy]))', entity =>
      entity.getAttribute('data-entity'),
    );
    return (id === undefined || shown === id) && shown;
  });

/** A statement as a view draws it. */
export type DrawnStatement = {
  text: string;
  words: string;
  cue: string;
  form: string;
  stance: string;
  quoted: boolean;
};

/** The statements drawn in a view, top to bottom. */
export const drawnStatements = (view: Page, within = 'body'): Promise<DrawnStatement[]> =>
  view.$$eval(`${within} [data-statement]`, drawn =>
    drawn.map(statement => ({
      text: (statement as HTMLElement).innerText,
      words: statement.querySelector('.said > q, .said > span:last-child')?.textContent ?? '',
      cue: statement.querySelector('.cue')?.textContent ?? '',
      form: statement.getAttribute('data-form') ?? '',
      stance: statement.getAttribute('data-stance') ?? '',
      quoted: statement.querySelector('q') !== null,
    })),
  );

/** Types into the field that has the focus, and nothing else. */
export const typeByKeyboard = async (view: Page, words: string): Promise<void> => {
  await waitFor('the search field to have the focus', () =>
    view.evaluate(() => document.activeElement?.tagName === 'INPUT'),
  );
  await view.keyboard.type(words);
};
