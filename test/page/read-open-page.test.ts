import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readOpenPage } from '@/lib/page/read-open-page';

const page = (body: string): Document =>
  parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
const address = 'https://www.nahr.example/n/1';
const paragraph = 'قال المتحدث باسم البلدة إن فرق الهندسة أزالت الألغام من محيط المدرسة القديمة. ';
const english = 'The speaker of the town said that engineers had cleared the mines around the old school. ';
const article = (text: string): string =>
  `<article><h1>${text.slice(0, 30)}</h1><p>${text.repeat(4)}</p></article>`;

describe('readOpenPage', () => {
  it('reads the article of a page', () => {
    const read = readOpenPage(page(article(paragraph)), address);
    expect(read).toMatchObject({
      status: 'read',
      article: { text: expect.stringContaining(paragraph.trim()), address },
    });
  });

  it.each([
    ['a page without an article', '<p>مرحبا</p>', 'no-article'],
    ['an article in English', article(english), 'not-arabic'],
    [
      'an article in Persian',
      article('سخنگوی شهر گفت که مهندسان مین های اطراف مدرسه را پاک کردند. '),
      'not-arabic',
    ],
    ['a PDF in the browser’s own view', '<embed type="application/pdf">', 'pdf'],
    ['a book', article(paragraph.repeat(1_200)), 'too-long'],
  ])('says why it cannot read %s', (_, body, status) => {
    expect(readOpenPage(page(body), address)).toEqual({ status });
  });
});
