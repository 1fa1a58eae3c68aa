import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/page/read-article';

const sentence = 'قال المتحدث باسم البلدة إن فرق الهندسة أزالت أكثر من ثلاثين لغما من محيط المدرسة القديمة. ';
const read = (body: string, head = '') =>
  readArticle(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document,
    'https://www.nahr.example/n/1',
  );

describe('readArticle on pages that no one wrote by hand', () => {
  it.each([
    { what: 'a thousand nested elements', body: `${'<div>'.repeat(1000)}<p>${sentence.repeat(5)}</p>` },
    { what: 'a quarter of a megabyte without a space', body: `<p>${'م'.repeat(250_000)}</p>` },
    { what: 'ten thousand links', body: '<a href="/n/2">اقرأ أيضا</a>'.repeat(10_000) },
    { what: 'two thousand main headings', body: '<h1>عنوان الخبر الطويل هنا</h1>'.repeat(2_000) },
    {
      what: 'five thousand labels in one box',
      body: `<article><h1>عنوان الخبر</h1><p>${sentence.repeat(5)}</p><div>${'<p>اقرأ أيضا</p>'.repeat(5_000)}</div></article>`,
    },
    { what: 'nothing at all', body: '' },
    { what: 'lone surrogates', body: `<h1>\uD800</h1><p>\uDFFF${sentence.repeat(5)}\uD800</p>` },
    {
      what: 'a headline of quotation marks',
      body: `<h1>${'«"'.repeat(5_000)}</h1><p>${sentence.repeat(5)}</p>`,
    },
  ])('returns for $what', ({ body }) => {
    expect(read(body)).toHaveProperty('ok');
  });

  it.each([
    ['nothing', ''],
    ['a number', '17'],
    ['null', 'null'],
    ['nested arrays', `${'['.repeat(400)}${']'.repeat(400)}`],
    [
      'types that are no texts',
      '{"@type":[1,null,"NewsArticle"],"headline":{"a":1},"author":[null,[]],"publisher":[],"datePublished":[]}',
    ],
    [
      'a reference to itself',
      '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"publisher":{"@id":"#a"}}',
    ],
    ['many spaces', `{"@type":"NewsArticle"${' '.repeat(50_000)}`],
    ['many spaces before a value', `{"@type":${' '.repeat(200_000)}`],
    ['many spaces before the author', `{"@type":"NewsArticle","author":${' '.repeat(200_000)}`],
    ['a headline of five megabytes', `{"@type":"NewsArticle","headline":"${'عنوان '.repeat(800_000)}"}`],
    ['a date of a megabyte', `{"@type":"NewsArticle","datePublished":"${'1 آذار '.repeat(150_000)}"}`],
    ['a month and a day that no year has', '{"@type":"NewsArticle","datePublished":"2021-13-45"}'],
    ['the year 1', '{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00"}'],
    [
      'keys of prototypes',
      '{"@type":"NewsArticle","__proto__":{"datePublished":"2021-03-24"},"constructor":{"prototype":{"x":1}}}',
    ],
  ])('bears JSON-LD of %s', (_, json) => {
    const result = read(
      `<article><h1>عنوان الخبر</h1><p>${sentence.repeat(5)}</p></article>`,
      `<script type="application/ld+json">${json}</script>`,
    );
    expect(result).toMatchObject({ ok: true, value: { otherDates: [] } });
    expect(result).not.toHaveProperty('value.published');
  });
});

describe('readArticle', () => {
  it('refuses an empty file', () => {
    expect(readArticle(parseHTML('').document, undefined)).toMatchObject({ ok: false });
  });

  it('takes no title that is longer than any headline', () => {
    const result = read(
      `<p>${sentence.repeat(5)}</p>`,
      `<meta property="og:title" content="${'عنوان '.repeat(400_000)}">`,
    );
    expect(result).toMatchObject({ ok: true });
    expect(result).not.toHaveProperty('value.title');
  });
});
