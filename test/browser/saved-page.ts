import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from './chromium';
import { waitFor } from './wait';

/** A page as outlets make them, with what its head says of it. Names and events are made up. */
export const outletPage = ({ title, outlet, day, paragraphs }: SavedPage): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title} - ${outlet ?? ''}</title>
${outlet ? `<meta property="og:site_name" content="${outlet}">` : ''}
<meta property="og:title" content="${title}">
${day ? `<meta property="article:published_time" content="${day}T09:30:00+03:00">` : ''}
<style>body{max-inline-size:40rem;margin:3rem auto;font:19px/2 serif}</style></head>
<body><article><h1>${title}</h1>${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;

export type SavedPage = { title: string; outlet?: string; day?: string; paragraphs: string[] };

/** In which somebody speaks whom the bundled pack does not know, beside names that it knows. */
export const townPage: SavedPage = {
  title: 'عودة الأهالي إلى بلدة التل الأخضر',
  outlet: 'صحيفة الضفة',
  day: '2024-05-10',
  paragraphs: [
    'قال رامي السعيدان، المتحدث باسم مجلس بلدة التل الأخضر، إن أكثر من 40 عائلة عادت إلى بيوتها بعد إزالة الألغام من الحقول القريبة.',
    'وأضاف السعيدان أن التحالف الدولي وعد بدعم المدارس قبل بداية العام الدراسي، وأن المجلس ينتظر وصول المعدات منذ شهرين.',
    'وكان تنظيم داعش قد سيطر على البلدة ثلاثة أعوام، وترك فيها عددا كبيرا من الألغام التي عطلت الزراعة في المنطقة كلها.',
    'من جهتها، نفت ليلى الحمداوي، مديرة مدرسة البلدة، أن تكون الدروس قد توقفت في الشتاء الماضي بسبب البرد.',
  ],
};

/** Opens the view before saving from the popup over a page; the view, as soon as the article is in it. */
export async function openReviewFromPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await session.openPopup(page);
  await Promise.all(
    ['[data-save-article]:enabled', '[data-coverage]'].map(part => popup.waitForSelector(part)),
  );
  // By the keyboard: the button moves while names and coverage come in. The popup closes under the key.
  await popup.focus('[data-save-article]');
  await popup.keyboard.press('Enter').catch(() => undefined);
  return waitForReview(session);
}

/** The view before saving, as soon as it shows what was read or why nothing was. */
export const waitForReview = (session: Session): Promise<Page> =>
  waitFor('the view before saving', async () => {
    for (const target of session.browser.targets()) {
      if (!/\/archive\.html#review=/.test(target.url())) continue;
      const page = await target.page();
      if (await page?.$('[data-review], .notice:not([data-state="reading"]):not([data-state="preparing"])'))
        return page;
    }
    return undefined;
  });

/** Presses what a selector finds in an open view, by the real pointer. */
export async function press(view: Page, selector: string): Promise<void> {
  await view.bringToFront();
  await view.locator(selector).click();
}

/** Writes into a field of the view, in place of what stands there. */
export async function fill(view: Page, name: string, words: string): Promise<void> {
  await view.bringToFront();
  await view.focus(`input[name="${name}"]`);
  await view.$eval(`input[name="${name}"]`, input => input.select());
  await view.keyboard.press('Backspace');
  await view.keyboard.type(words);
}

/** Waits until the view before saving has come that far. */
export const waitForState = (view: Page, state: 'open' | 'saved' | 'there'): Promise<boolean> =>
  waitFor(`the view to be "${state}"`, async () => {
    if (await view.$(`[data-review="${state}"]`)) return true;
    const text = await view.evaluate(() => document.body.innerText);
    throw new Error(`the view shows: ${text}`);
  });

/** Closes every view before saving. */
export async function closeReviews(session: Session): Promise<void> {
  for (const target of session.browser.targets())
    if (/\/archive\.html#review=/.test(target.url())) await (await target.page())?.close();
}

/** Chooses files in the field of that name ("pack") as the reader would in the browser's own window. */
export async function chooseFiles(view: Page, name: string, ...paths: string[]): Promise<void> {
  const field = await view.waitForSelector(`input[data-files="${name}"]`);
  await (field as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}
