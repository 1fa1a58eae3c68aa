import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '@/lib/extension/read-tab';
import { pageTab, readArticle } from './page-tab';

describe('readTab', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives the article that the page holds, and whether its window is private', async () => {
    const tab = await pageTab({ answer: { status: 'read', article: readArticle } });
    expect(await readTab(tab)).toEqual({ status: 'read', article: readArticle, isPrivate: false });
    const other = await pageTab({ answer: { status: 'read', article: readArticle }, incognito: true });
    expect(await readTab(other)).toMatchObject({ isPrivate: true });
  });

  it.each(['no-article', 'not-arabic'])('says of a page that it has %s', async status => {
    expect(await readTab(await pageTab({ answer: { status } }))).toEqual({ status });
  });

  it.each([
    { what: 'answers something else', answer: { status: 'read', article: { text: '' } } },
    { what: 'lets no script in', answer: new Error('cannot access contents of the page') },
  ])('cannot read a page that $what', async ({ answer }) => {
    expect(await readTab(await pageTab({ answer }))).toEqual({ status: 'unreadable' });
  });

  it.each(['https://example.org/a.pdf', 'https://example.org/a.PDF?page=2#top'])(
    'says that %s is a PDF where no script gets in',
    async url => {
      expect(await readTab(await pageTab({ url, answer: new Error('no access') }))).toEqual({
        status: 'pdf',
      });
    },
  );

  it('asks nothing of a page of the browser, nor of a tab that has gone', async () => {
    const tab = await pageTab({ url: 'chrome://version', answer: { status: 'read', article: readArticle } });
    expect(await readTab(tab)).toEqual({ status: 'browser-page' });
    expect(await readTab(4_711)).not.toMatchObject({ status: 'read' });
    expect(vi.mocked(fakeBrowser.scripting.executeScript)).not.toHaveBeenCalled();
  });
});
