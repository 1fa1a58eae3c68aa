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
  ])('bears JSON-LD of %s', (_, json) => {
    const result = read(
      `<article><h1>عنوان الخبر</h1><p>${sentence.repeat(5)}</p></article>`,
      `<script type="application/ld+json">${json}</script>`,
    );
    expect(result).toMatchObject({ ok: true, value: { otherDates: [] } });
  });
});
