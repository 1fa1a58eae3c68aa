// Opens the demo page in Chromium with Siyaq in it: a window where there is a display, otherwise what it showed and pictures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSession, type Session } from '@/test/browser/chromium';
import { waitForCard } from '@/test/browser/card';
import { restOn, waitForMarks } from '@/test/browser/marks';
import { takePicture } from '@/test/browser/pictures';
import { listedEntities, openPanelFromCard, shownEntity } from '@/test/browser/views';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const session = await startSession({ language: hasDisplay ? readerLanguage() : 'ar', headed: hasDisplay });
session.pages.put('/', readFileSync(join(import.meta.dirname, 'page.html'), 'utf8'));
const page = await session.open('/');

if (hasDisplay) await letRead(session);
else await report(session);

/** Arabic for readers whose machine speaks it, English for the others. */
function readerLanguage(): 'ar' | 'en' {
  return (process.env['LANGUAGE'] ?? process.env['LANG'] ?? '').startsWith('ar') ? 'ar' : 'en';
}

/** Leaves the window to the reader until it is closed. */
async function letRead({ browser, pages, close }: Session): Promise<void> {
  const [blank] = await browser.pages();
  if (blank && blank !== page) await blank.close();
  console.log(`siyaq: the demo page is open at ${pages.address('/')}; rest the pointer on a marked name`);
  console.log(
    'siyaq: the popup opens by Alt+Shift+S or from the menu of extensions; close the window to end',
  );
  await new Promise(resolve => browser.on('disconnected', resolve));
  await close();
}

/** Prints what the page, the card and the panel show, and takes pictures of them. */
async function report(session: Session): Promise<void> {
  const pictures: string[] = [];
  const marks = await waitForMarks(page);
  console.log(`siyaq: no display, so here is what the demo page showed (${marks.length} names marked)`);
  pictures.push(await takePicture(page, 'demo-page'));

  const popup = await session.openPopup(page);
  pictures.push(await takePicture(popup, 'demo-popup'));
  await popup.close();

  await page.bringToFront();
  await restOn(page, 'علي تمي');
  const card = await waitForCard(page);
  console.log(`\nthe card of علي تمي:\n${card.text}\n`);
  pictures.push(await takePicture(page, 'demo-card'));

  const panel = await openPanelFromCard(session, page);
  // A long list of names stands folded.
  await (await panel.$('[data-more]'))?.evaluate(button => (button as HTMLElement).click());
  for (const { name, statements } of await listedEntities(panel))
    console.log(`${name}: ${statements} statements`);
  await shownEntity(panel, 'ali-tammi');
  pictures.push(await takePicture(panel, 'demo-panel'));

  console.log(`\nsiyaq: pictures\n${pictures.join('\n')}`);
  await session.close();
}
