import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { readMarks, waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { waitFor } from './wait';

/** Opens a page, so that every name is marked wherever it is read. */
const first = 'تناولت الورقة عمل التحالف الدولي في المدينة.';
/** Stands last on every page: once it is marked, all before it has been read. */
const last = 'وختم الحاضرون بما كتبه ماثيو ماكفارلين.';
const frame = (html: string): string => newsPage([first]).replace('</html>', `${html}<p>${last}</p></html>`);
const around = ['التحالف الدولي', 'ماثيو ماكفارلين'];

describe('the text that is read', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  let count = 0;
  const marksOn = async (html: string): Promise<string[]> => {
    const path = `/text-${++count}`;
    session.pages.put(path, frame(html));
    const page = await session.open(path);
    const words = await waitForMarks(page, found => found.includes('ماثيو ماكفارلين'));
    await page.close();
    return words;
  };

  const name = 'علي تمي';
  const unread = [
    { what: 'a script', html: `<script>const title = 'قال علي تمي';</script>` },
    { what: 'data in a script', html: `<script type="application/ld+json">{"name":"${name}"}</script>` },
    { what: 'a style', html: `<style>p::before { content: '${name}'; }</style>` },
    { what: 'a template', html: `<template><p>${name}</p></template>` },
    { what: 'noscript', html: `<noscript><p>${name}</p></noscript>` },
    { what: 'a field', html: `<input value="${name}">` },
    { what: 'a larger field', html: `<textarea>${name}</textarea>` },
    { what: 'a choice', html: `<select><option>${name}</option></select>` },
    { what: 'editable text', html: `<div contenteditable="true"><p>${name}</p></div>` },
    { what: 'plain editable text', html: `<div contenteditable="plaintext-only">${name}</div>` },
    {
      what: 'a still part of an editable text',
      html: `<div contenteditable="true"><p contenteditable="false">${name}</p></div>`,
    },
    { what: 'code', html: `<p><code>${name}</code></p>` },
    { what: 'code of several lines', html: `<pre><code>${name}</code></pre>` },
    { what: 'a drawing', html: `<svg width="90" height="30"><text y="20">${name}</text></svg>` },
    { what: 'an attribute', html: `<img alt="${name}" title="${name}">` },
    { what: 'a comment', html: `<!-- ${name} -->` },
    { what: 'what is not displayed', html: `<p style="display:none">${name}</p>` },
    { what: 'what the attribute hides', html: `<p hidden>${name}</p>` },
    { what: 'what hides until it is searched for', html: `<p hidden="until-found">${name}</p>` },
    { what: 'what is invisible', html: `<p style="visibility:hidden">${name}</p>` },
    { what: 'what a closed box holds', html: `<details><summary>المزيد</summary>${name}</details>` },
    { what: 'a closed dialog', html: `<dialog><p>${name}</p></dialog>` },
    { what: 'a popover that is not open', html: `<div popover><p>${name}</p></div>` },
    {
      what: 'words for screen readers alone',
      html: `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${name}</span>`,
    },
    {
      what: 'words for screen readers alone, the newer way',
      html: `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${name}</span>`,
    },
  ];
  it.each(unread)('is not $what', async ({ html }) => {
    expect(await marksOn(html)).toEqual(around);
  });

  const read = [
    {
      what: 'what is visible within what is not',
      html: `<p style="visibility:hidden"><b style="visibility:visible">${name}</b></p>`,
    },
    { what: 'what an open box holds', html: `<details open><summary>المزيد</summary>${name}</details>` },
    { what: 'the summary of a closed box', html: `<details><summary>${name}</summary>المزيد</details>` },
    { what: 'what is hidden from screen readers alone', html: `<p aria-hidden="true">${name}</p>` },
    { what: 'text whose lines are kept', html: `<pre>قال ${name} كلمته.</pre>` },
    { what: 'a button', html: `<button type="button">${name}</button>` },
    { what: 'a table', html: `<table><tr><td>${name}</td></tr></table>` },
    { what: 'a caption', html: `<figure><figcaption>${name}</figcaption></figure>` },
  ];
  it.each(read)('is $what', async ({ html }) => {
    expect(await marksOn(html)).toEqual([around[0], name, around[1]]);
  });

  const joined = [
    { what: 'inline elements', html: '<p>قال <b>علي</b> <i>تمي</i> كلمته.</p>' },
    { what: 'a break within a word', html: '<p>قال ع<b>ل</b>ي ت<wbr>مي كلمته.</p>' },
    { what: 'a line feed of the source', html: '<p>قال علي\n      تمي كلمته.</p>' },
    { what: 'a link', html: '<p>قال <a href="#x">علي</a> تمي كلمته.</p>' },
    { what: 'a space that does not break', html: '<p>قال علي&nbsp;تمي كلمته.</p>' },
    { what: 'a comment', html: '<p>قال علي<!-- هنا --> تمي كلمته.</p>' },
    { what: 'a hidden word', html: '<p>قال علي <span hidden>بن</span>تمي كلمته.</p>' },
  ];
  it.each(joined)('joins a name over $what', async ({ html }) => {
    const words = await marksOn(html);
    expect(words).toHaveLength(3);
    expect(words[1]!.replace(/\s+/g, ' ').replace('بن', '')).toBe(name);
  });

  const broken = [
    { what: 'paragraphs', html: '<p>علي</p><p>تمي</p>' },
    { what: 'the cells of a table', html: '<table><tr><td>علي</td><td>تمي</td></tr></table>' },
    { what: 'the entries of a list', html: '<ul><li>علي</li><li>تمي</li></ul>' },
    { what: 'a line that the page breaks', html: '<p>علي<br>تمي</p>' },
    { what: 'a block within a line', html: '<p>علي <span style="display:block">تمي</span></p>' },
    {
      what: 'columns side by side',
      html: '<div style="display:flex"><span>علي</span><span>تمي</span></div>',
    },
  ];
  it.each(broken)('does not join words over $what', async ({ html }) => {
    expect(await marksOn(html)).toEqual(around);
  });

  it('is none of a document that is edited as a whole', async () => {
    session.pages.put(
      '/editor',
      newsPage([first]).replace('</html>', '<iframe src="/edited"></iframe></html>'),
    );
    session.pages.put('/edited', `${newsPage([first, last])}<script>document.designMode = 'on';</script>`);
    session.pages.put('/framed', newsPage([first, last]));
    const page = await session.open('/editor');
    await waitForMarks(page);
    // A frame that comes later and is marked by now shows that the one before had its time.
    await page.evaluate(() => {
      const later = document.createElement('iframe');
      later.src = '/framed';
      document.body.append(later);
    });
    const frameAt = (path: string) =>
      waitFor(path, async () => page.frames().find(one => one.url().endsWith(path)));
    expect(await waitForMarks(await frameAt('/framed'))).toEqual(around);
    expect(await readMarks(await frameAt('/edited'))).toEqual([]);
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
