import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { newsPage } from './serve-pages';
import { waitFor } from './wait';

/** Addresses that nobody answers; the log would show the attempt. */
const elsewhere = 'http://elsewhere.invalid';

/** Ways to the network, as the text of an expression that is done when the attempt is. */
const attempts = [
  { way: 'fetch', code: `fetch('${elsewhere}/fetch').then(() => 'sent', () => 'refused')` },
  {
    way: 'WebSocket',
    code: `new Promise(done => { try { const s = new WebSocket('ws://elsewhere.invalid/socket'); s.onerror = () => done('refused'); s.onopen = () => done('sent'); } catch { done('refused'); } })`,
  },
  {
    way: 'EventSource',
    code: `new Promise(done => { const s = new EventSource('${elsewhere}/events'); s.onerror = () => { s.close(); done('refused'); }; })`,
  },
  { way: 'import', code: `import('${elsewhere}/code.js').then(() => 'sent', () => 'refused')` },
];
const inPagesOnly = [
  {
    way: 'XMLHttpRequest',
    code: `new Promise(done => { const r = new XMLHttpRequest(); r.onerror = () => done('refused'); r.onload = () => done('sent'); r.open('GET', '${elsewhere}/xhr'); r.send(); })`,
  },
  { way: 'a beacon', code: `navigator.sendBeacon('${elsewhere}/beacon', '') ? 'refused' : 'refused'` },
  {
    way: 'an image',
    code: `new Promise(done => { const i = new Image(); i.onerror = () => done('refused'); i.onload = () => done('sent'); i.src = '${elsewhere}/image.png'; })`,
  },
  {
    way: 'a style sheet',
    code: `new Promise(done => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onerror = () => done('refused'); l.onload = () => done('sent'); l.href = '${elsewhere}/style.css'; document.head.append(l); })`,
  },
];

describe('what leaves the browser', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
    session.pages.put('/page', newsPage(['A page.'], { language: 'en' }));
  });
  afterAll(() => session.close());

  it('is logged: a page that asks elsewhere is seen to', async () => {
    const page = await session.open('/page');
    await page.evaluate(`fetch('http://planted.invalid/').catch(() => {})`);
    await waitFor('the log to show it', async () =>
      session.elsewhere().some(line => line.includes('planted.invalid')),
    );
  });

  const views = ['popup.html', 'sidepanel.html', 'archive.html'];
  const cases = views.flatMap(view => [...attempts, ...inPagesOnly].map(attempt => ({ view, ...attempt })));
  it.each(cases)('is nothing that $view tries by $way', async ({ view, code }) => {
    const page = await session.browser.newPage();
    await page.goto(await session.extensionAddress(view));
    expect(await page.evaluate(code)).toBe('refused');
    await page.close();
    expect(session.elsewhere().filter(line => line.includes('elsewhere.invalid'))).toEqual([]);
  });

  it.each(attempts.filter(({ way }) => way !== 'import'))(
    'is nothing that the worker tries by $way',
    async ({ code }) => {
      const worker = await (await session.worker()).worker();
      expect(await worker!.evaluate(code)).toBe('refused');
      expect(session.elsewhere().filter(line => line.includes('elsewhere.invalid'))).toEqual([]);
    },
  );
});
