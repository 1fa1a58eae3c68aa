import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { waitForMarks } from './marks';
import { newsPage } from './serve-pages';
import { listedEntities } from './views';
import { waitFor } from './wait';

const opening = 'تناولت الورقة عمل التحالف الدولي في المدينة.';
const closing = 'وقرأ الحاضرون ما كتبه علي تمي قبل أعوام.';

describe('a page that changes', () => {
  let session: Session;
  let page: Page;
  let count = 0;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    const path = `/changing-${++count}`;
    session.pages.put(path, newsPage([opening, closing]));
    page = await session.open(path);
    await waitForTheseMarks('التحالف الدولي', 'علي تمي');
  });

  const waitForTheseMarks = (...wanted: string[]): Promise<string[]> =>
    waitForMarks(page, words => words.join('|') === wanted.join('|'));

  it('by endless scrolling is marked as far as it has come, and what it drops is forgotten', async () => {
    await page.evaluate(() => {
      const observer = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting || document.querySelectorAll('article').length >= 6) return;
        const article = document.createElement('article');
        article.style.minHeight = '90vh';
        article.innerHTML = '<p>وعاد الحديث عن ماثيو ماكفارلين.</p>';
        end.before(article);
        // Long lists keep what is near the view alone.
        const articles = document.querySelectorAll('article');
        if (articles.length === 6) articles[0]!.remove();
      });
      const end = document.createElement('footer');
      end.textContent = '…';
      document.body.append(end);
      observer.observe(end);
    });
    for (let screen = 0; screen < 12; screen++) {
      // eslint-disable-next-line no-await-in-loop -- One screen after another.
      await page.mouse.wheel({ deltaY: 700 });
    }
    const marks = await waitForMarks(
      page,
      words => words.filter(word => word === 'ماثيو ماكفارلين').length === 5,
    );
    expect(marks.slice(0, 2)).toEqual(['التحالف الدولي', 'علي تمي']);
  });

  it('into another article of the site without loading is marked anew, and counted anew', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '/another-article');
      const body = document.createElement('body');
      body.innerHTML = '<main><p>وفي مقال آخر كتب ماثيو ماكفارلين عن العائلات في مخيم الهول.</p></main>';
      document.body.replaceWith(body);
    });
    await waitForTheseMarks('ماثيو ماكفارلين', 'مخيم الهول');
    const popup = await session.openPopup(page);
    await waitFor('the names of the other article', async () => {
      const names = await listedEntities(popup);
      return names.length === 2 && !names.some(({ id }) => id === 'ali-tammi');
    });
    await popup.close();
  });

  it('into a page without a name loses its marks and its count', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '/weather');
      document.body.innerHTML = '<p>الطقس اليوم مشمس في معظم المناطق، والرياح خفيفة.</p>';
    });
    await waitFor('the marks to go', () => page.evaluate(() => CSS.highlights.size === 0));
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.notice[data-state="no-names"]');
    await popup.close();
  });

  it('in the text before a name moves the mark with the name', async () => {
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[1]!.firstChild as Text;
      text.insertData(0, 'وقبل ذلك كله، وفي الموعد ذاته، ');
    });
    await waitForTheseMarks('التحالف الدولي', 'علي تمي');
  });

  it('in the name itself loses the mark, and never carries it to other words', async () => {
    const seen = await page.evaluate(async () => {
      const words: string[] = [];
      const note = () => {
        for (const ranges of CSS.highlights.values()) {
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            words.push(range.toString());
          }
        }
      };
      document.querySelectorAll('p')[1]!.firstChild!.nodeValue = 'وقرأ الحاضرون ما كتبه غيره قبل أعوام.';
      for (let look = 0; look < 60; look++) {
        note();
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      return [...new Set(words)];
    });
    expect(seen.filter(Boolean)).toEqual(['التحالف الدولي']);
  });

  it('by a translation in the browser is read as it then stands, and again when the translation is undone', async () => {
    // As browsers do it: the words of every text node in two nested <font>, one node after another.
    const original = await page.evaluate(() => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const before = document.body.innerHTML;
      for (const text of texts) {
        if (!text.data.trim()) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.textContent = text.data.includes('التحالف') ? 'The paper dealt with the coalition.' : text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
      document.documentElement.lang = 'en';
      document.documentElement.classList.add('translated-ltr');
      return before;
    });
    await waitForTheseMarks('علي تمي');
    await page.evaluate(html => {
      document.body.innerHTML = html;
    }, original);
    await waitForTheseMarks('التحالف الدولي', 'علي تمي');
  });

  it('in a class that shows or hides text shows or hides the marks', async () => {
    await page.addStyleTag({ content: '.off { display: none }' });
    await page.evaluate(() => document.querySelectorAll('p')[1]!.classList.add('off'));
    await waitForTheseMarks('التحالف الدولي');
    await page.evaluate(() => document.querySelectorAll('p')[1]!.classList.remove('off'));
    await waitForTheseMarks('التحالف الدولي', 'علي تمي');
  });

  it('in a style sheet that comes late hides and shows the marks', async () => {
    await page.addStyleTag({ content: 'p + p { display: none }' });
    await waitForTheseMarks('التحالف الدولي');
    await page.evaluate(() => [...document.styleSheets].at(-1)!.deleteRule(0));
    await waitForTheseMarks('التحالف الدولي', 'علي تمي');
  });

  it('in a box that the reader opens is marked in it', async () => {
    await page.evaluate(() => {
      const box = document.createElement('details');
      box.innerHTML = '<summary>المزيد</summary><p>وعاد الحديث عن ماثيو ماكفارلين.</p>';
      document.body.append(box);
    });
    await page.locator('summary').click();
    await waitForTheseMarks('التحالف الدولي', 'علي تمي', 'ماثيو ماكفارلين');
    await page.locator('summary').click();
    await waitForTheseMarks('التحالف الدولي', 'علي تمي');
  });

  it('without end is marked all the same', async () => {
    await page.evaluate(() => {
      const clock = document.createElement('p');
      document.body.prepend(clock);
      setInterval(() => (clock.textContent = `الساعة ${performance.now()}`), 30);
      const late = document.createElement('p');
      late.textContent = 'وعاد الحديث عن ماثيو ماكفارلين.';
      document.body.append(late);
    });
    await waitForTheseMarks('التحالف الدولي', 'علي تمي', 'ماثيو ماكفارلين');
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
