import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startSession, type Session } from './chromium';
import { injectedScripts } from './injected-scripts';
import { readMarks, waitForMarks } from './marks';
import { newsPage, pageFile } from './serve-pages';
import { waitFor } from './wait';

/** Notes every change of the page's DOM from its first line on. */
const watcher = `<script>
  window.changes = [];
  new MutationObserver(list => {
    // What the parser itself adds while the page loads is no change.
    if (document.readyState !== 'loading') window.changes.push(...list.map(change => change.type));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

/** Names the core entities that open a page. */
const opening =
  'نظمت الندوة في المدينة، وتناولت عمل التحالف الدولي، وخلايا تنظيم داعش، وما قاله علي تمي عنهما.';

describe('marks on a page', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  const open = (path: string, html: string, policy?: string): Promise<Page> => {
    session.pages.put(path, policy === undefined ? html : { html, policy });
    return session.open(path);
  };

  it('stand on the names that the archive knows, and the DOM is as it was', async () => {
    const page = await open('/names', newsPage([opening]) + watcher);
    expect(await waitForMarks(page)).toEqual(['التحالف الدولي', 'تنظيم داعش', 'علي تمي']);
    expect(await page.evaluate('window.changes')).toEqual([]);
  });

  it('are drawn as a dotted underline', async () => {
    const page = await open('/drawn', newsPage([opening]));
    await waitForMarks(page);
    const [mark] = await readMarks(page);
    const style = await page.evaluate(name => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(
        document.querySelector('p')!,
        `::highlight(${name})`,
      );
      return { textDecorationLine, textDecorationStyle };
    }, mark!.highlight);
    expect(style).toEqual({ textDecorationLine: 'underline', textDecorationStyle: 'dotted' });
  });

  it('stand and are drawn under a strict content security policy', async () => {
    const page = await open(
      '/strict',
      newsPage([opening]),
      "default-src 'none'; style-src 'none'; script-src 'none'",
    );
    await waitForMarks(page);
    const [mark] = await readMarks(page);
    const line = await page.evaluate(
      name => getComputedStyle(document.querySelector('p')!, `::highlight(${name})`).textDecorationLine,
      mark!.highlight,
    );
    expect(line).toBe('underline');
  });

  it('have names that tell a page nothing of whom they mark', async () => {
    const page = await open('/neutral', newsPage([opening]));
    await waitForMarks(page);
    for (const { highlight } of await readMarks(page))
      expect(highlight).not.toMatch(/siyaq|isis|coalition|tammi|core/i);
  });

  it('span the elements that a name is written in', async () => {
    const page = await open(
      '/inline',
      newsPage([opening, 'وذكرت الورقة خلايا تنظيم <b>“داعش”</b> في البادية.']),
    );
    const marks = await waitForMarks(page, words => words.length >= 4);
    expect(marks.filter(words => /^تنظيم “داعش”?$/.test(words))).toHaveLength(1);
  });

  it('leave attached clitics outside', async () => {
    const page = await open(
      '/clitics',
      newsPage([opening, 'وللتحالف الدولي مهام أخرى، وبداعش انشغل الحاضرون.']),
    );
    const marks = await waitForMarks(page, words => words.length >= 5);
    // و and ل "and for" stay outside; the article's own lam, which ل has swallowed the alef of, belongs to the name.
    expect(marks.slice(3)).toEqual([expect.stringMatching(/^ل?تحالف الدولي$/), 'داعش']);
  });

  it('come to paragraphs that are added later', async () => {
    const page = await open('/later', newsPage([opening]));
    const before = await waitForMarks(page);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'وفي تقرير لاحق عاد الحديث عن علي تمي.';
      document.body.append(paragraph);
    });
    const after = await waitForMarks(page, words => words.length > before.length);
    expect(after).toEqual([...before, 'علي تمي']);
  });

  it('follow a text that changes', async () => {
    const page = await open('/changed', newsPage([opening, 'لا اسم هنا.']));
    await waitForMarks(page);
    await page.evaluate(() => {
      document.querySelectorAll('p')[1]!.firstChild!.nodeValue = 'وحضر علي تمي.';
      document.querySelectorAll('p')[0]!.firstChild!.nodeValue = 'كتب عن التحالف الدولي.';
    });
    expect(await waitForMarks(page, words => words.length === 2 && words.every(Boolean))).toEqual([
      'التحالف الدولي',
      'علي تمي',
    ]);
  });

  it('come to an Arabic text that a page in no language fetches late', async () => {
    const page = await open('/empty', '<!doctype html><meta charset="utf-8"><title>…</title><main></main>');
    await page.evaluate(text => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text.repeat(3);
      document.querySelector('main')!.append(paragraph);
    }, opening);
    expect(await waitForMarks(page)).toContain('علي تمي');
  });

  it('stand in a frame as well', async () => {
    session.pages.put('/framed', newsPage([opening]));
    const page = await open(
      '/frame',
      newsPage(['صفحة في صفحة.']).replace('</html>', '<iframe src="/framed"></iframe></html>'),
    );
    const frame = await waitFor('the frame', async () =>
      page.frames().find(one => one.url().endsWith('/framed')),
    );
    expect(await waitForMarks(frame)).toContain('علي تمي');
  });

  it('stand inside the open shadow roots of a page', async () => {
    const page = await open(
      '/shadow',
      newsPage([opening]).replace(
        '</html>',
        '<article><template shadowrootmode="open"><p>وعاد الحديث عن ماثيو ماكفارلين.</p></template></article></html>',
      ),
    );
    await waitFor('the mark in the shadow root', () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap(ranges => [...ranges])
          .some(({ startContainer }) => startContainer.getRootNode() instanceof ShadowRoot),
      ),
    );
  });

  describe('stay away', () => {
    const untouched = [
      { language: 'English', html: pageFile('english') },
      { language: 'Persian', html: pageFile('persian') },
    ];

    it.each(untouched)('from a page in $language, and so does the reader', async ({ language, html }) => {
      const page = await open(`/${language}`, html + watcher);
      const scripts = await injectedScripts(page);
      await waitFor('the gate', async () => scripts().some(url => url.endsWith('/gate.js')));
      // Another page that is marked by now shows that everything had its time.
      const arabic = await open('/beside', newsPage([opening]));
      await waitForMarks(arabic);
      expect(scripts().filter(url => !url.endsWith('/gate.js'))).toEqual([]);
      expect(await readMarks(page)).toEqual([]);
      expect(await page.evaluate('window.changes')).toEqual([]);
    });

    it('while an Arabic page gets the reader', async () => {
      const page = await open('/control', newsPage([opening]));
      const scripts = await injectedScripts(page);
      await waitFor('the reader', async () => scripts().some(url => url.endsWith('/reader.js')));
    });

    it('from a page that names the setting alone and nobody of the subject', async () => {
      const page = await open(
        '/football',
        newsPage(['فاز منتخب سوريا على ضيفه في دمشق، وحضرت المباراة جماهير من مدينة حمص ولبنان.']),
      );
      const popup = await session.openPopup(page);
      await popup.waitForSelector('.notice[data-state="no-names"]');
      expect(await readMarks(page)).toEqual([]);
      await popup.close();
    });
  });

  it('send nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
