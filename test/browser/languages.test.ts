import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { waitForMarks } from './marks';
import { newsPage, type ServedPage } from './serve-pages';

const arabic = 'تناولت الورقة عمل التحالف الدولي في المدينة، وقرأ الحاضرون ما كتبه علي تمي.';
const marks = ['التحالف الدولي', 'علي تمي'];

/** Text in the code page that Arabic sites used before UTF-8. */
const toWindows1256 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const),
  );
  return Uint8Array.from(text, letter => codes.get(letter) ?? 63);
};

const bare = (text: string, more = ''): string =>
  `<!doctype html><meta charset="utf-8"><title>…</title><p>${text}</p>${more}`;

describe('a page', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it.each<{ what: string; page: ServedPage }>([
    { what: 'declares no language', page: bare(arabic) },
    { what: 'declares English', page: newsPage([arabic], { language: 'en' }) },
    { what: 'declares Persian', page: newsPage([arabic], { language: 'fa' }) },
    {
      what: 'is in windows-1256, as its server says',
      page: {
        html: toWindows1256(newsPage([arabic]).replace('utf-8', 'windows-1256')),
        type: 'text/html; charset=windows-1256',
      },
    },
    {
      what: 'is in windows-1256, as it says alone',
      page: { html: toWindows1256(newsPage([arabic]).replace('utf-8', 'windows-1256')), type: 'text/html' },
    },
    { what: 'is plain text', page: { html: arabic, type: 'text/plain; charset=utf-8' } },
  ])('that $what is read', async ({ page: served, what }) => {
    const path = `/${what.replaceAll(' ', '-')}`;
    session.pages.put(path, served);
    const page = await session.open(path);
    expect(await waitForMarks(page)).toEqual(marks);
    await page.close();
  });

  it.each([
    {
      language: 'Persian',
      text: 'داعش دیروز اعلام کرد که در شرق سوریه مواضع بیشتری را تصرف کرده و پژوهشگران این گزارش را چاپ کردند.',
    },
    {
      language: 'Urdu',
      text: 'داعش نے کہا ہے کہ اس نے مشرقی شام میں ہزاروں بارودی سرنگیں بچھا دی ہیں اور لڑائی جاری ہے۔',
    },
    {
      language: 'Kurdish',
      text: 'داعش ڕایگەیاند کە لە ڕۆژهەڵاتی سووریا مینەکانی داناوە و شەڕ بەردەوامە لە ناوچەکەدا.',
    },
  ])('in Arabic with a paragraph in $language is read in its Arabic alone', async ({ language, text }) => {
    session.pages.put(`/mixed-${language}`, bare(arabic, `<p>${text}</p><p>${arabic}</p>`));
    const page = await session.open(`/mixed-${language}`);
    expect(await waitForMarks(page, words => words.length >= 4)).toEqual([...marks, ...marks]);
    await page.close();
  });

  it('gives the memory of its nodes back when they go', async () => {
    session.pages.put('/memory', newsPage([arabic]));
    const page = await session.open('/memory');
    await waitForMarks(page);
    await page.evaluate(words => {
      const article = document.createElement('article');
      article.innerHTML = `<p>${words}</p>`.repeat(300);
      document.body.append(article);
      const kept = document.createElement('article');
      kept.innerHTML = `<p>${words}</p>`;
      document.body.append(kept);
      Object.assign(window, {
        kept,
        gone: [article, article.firstChild!.firstChild!].map(node => new WeakRef(node)),
        still: new WeakRef(kept),
      });
    }, arabic);
    await waitForMarks(page, words => words.length === 2 * 302);
    await page.evaluate(() => document.querySelectorAll('article').forEach(article => article.remove()));
    await waitForMarks(page, words => words.length === 2);
    const tools = await page.createCDPSession();
    await tools.send('HeapProfiler.enable');
    const left = async (): Promise<[number, boolean]> => {
      await tools.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => {
        const { gone, still } = window as unknown as { gone: WeakRef<Node>[]; still: WeakRef<Node> };
        const left: [number, boolean] = [
          gone.filter(node => node.deref()).length,
          still.deref() !== undefined,
        ];
        return left;
      });
    };
    let state = await left();
    for (let look = 0; look < 20 && state[0] > 0; look++) {
      // eslint-disable-next-line no-await-in-loop -- Garbage is collected when the browser thinks fit.
      state = await left();
    }
    // What the page itself holds is still there: the look can tell the difference.
    expect(state).toEqual([0, true]);
    await page.close();
  });
});
