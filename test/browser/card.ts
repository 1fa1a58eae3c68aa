import type { Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root';
import { waitFor } from './wait';

type Box = { x: number; y: number; width: number; height: number };

/** One button or paragraph of the card as a test sees it. */
export type CardPart = { text: string; attributes: Record<string, string>; box: Box };

/** The parts of the card that a selector finds; empty while there is no card. */
export const cardParts = async (page: Page, selector: string): Promise<CardPart[]> =>
  (await inClosedRoot(
    page,
    (root, wanted: string) =>
      [...root.querySelectorAll<HTMLElement>(wanted)].map(element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          text: element.innerText,
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          box: { x, y, width, height },
        };
      }),
    selector,
  )) ?? [];

const dialog = '[role="dialog"]';

/** Whether a card is to be seen on the page. */
export const isCardOpen = async (page: Page): Promise<boolean> => {
  const [card] = await cardParts(page, dialog);
  return card !== undefined && card.box.height > 0;
};

/** The open card, when it has come to the state wanted. */
export const waitForCard = (page: Page, isReady: (card: CardPart) => boolean = isShown): Promise<CardPart> =>
  waitFor('the card', async () => {
    const [card] = await cardParts(page, dialog);
    return card && card.box.height > 0 && isReady(card) && card;
  });

const isShown = ({ attributes }: CardPart): boolean => attributes['data-state'] === 'shown';

export const waitForNoCard = (page: Page): Promise<true> =>
  waitFor('the end of the card', async () => !(await isCardOpen(page)));

/** Clicks, with the real pointer, the card's button that is called so. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const { x, y, width, height } = await waitFor(`the button ${name}`, async () => {
    const buttons = await cardParts(page, 'button');
    return buttons.find(button => button.text.trim() === name)?.box;
  });
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
  await page.mouse.click(x + width / 2, y + height / 2);
}
