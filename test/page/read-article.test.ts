import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodePage } from '@/lib/page/decode-page';
import { readArticleSchema, type ReadArticle } from '@/lib/model/read-article';
import { readArticle } from '@/lib/page/read-article';

/** What a folder of articles/ expects: the record, its text by lines, or the error; `loaded`: when the page came from its outlet. */
type Expected = { address: string; loaded?: string } & (
  { article: Omit<ReadArticle, 'text'> & { text: string[] }; error?: undefined } | { error: string }
);

const folder = fileURLToPath(new URL('./articles', import.meta.url));
const names = readdirSync(folder);

const load = async (name: string): Promise<{ document: Document; expected: Expected }> => ({
  document: parseHTML(decodePage(await readFile(`${folder}/${name}/page.html`))).document,
  expected: JSON.parse(await readFile(`${folder}/${name}/expected.json`, 'utf8')) as Expected,
});

const page = (body: string, head = ''): Document =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;

const paragraph =
  'قال المتحدث باسم البلدة إن فرق الهندسة أزالت أكثر من ثلاثين لغما من محيط المدرسة القديمة. ';
const article = (body: string): string =>
  `<article><h1>فرق الهندسة في البلدة</h1>${body}<p>${paragraph.repeat(4)}</p></article>`;
const address = 'https://www.nahr.example/n/1';
const now = new Date('2022-01-01T12:00:00Z');

const publishedOf = (html: string, head = '', from = address): unknown => {
  const read = readArticle(page(html, head), from, now);
  if (!read.ok) throw new Error(read.error);
  const { published } = read.value;
  return (
    published &&
    `${published.from === published.to ? published.from : `${published.from}/${published.to}`} ${published.source}`
  );
};

describe('readArticle', () => {
  it('has golden pages to read', () => {
    expect(names.length).toBeGreaterThan(15);
  });

  it.each(names)('reads %s', async name => {
    const { document, expected } = await load(name);
    const loaded = expected.loaded === undefined ? undefined : new Date(expected.loaded);
    const read = readArticle(document, expected.address, new Date(), loaded);
    if (expected.error !== undefined) expect(read).toEqual({ ok: false, error: expected.error });
    else
      expect(read).toEqual({
        ok: true,
        value: { ...expected.article, text: expected.article.text.join('\n') },
      });
  });

  it.each(names)('leaves the page of %s as it was, and gives what the schema lets through', async name => {
    const { document, expected } = await load(name);
    const before = document.documentElement.outerHTML;
    const read = readArticle(document, expected.address);
    expect(document.documentElement.outerHTML).toBe(before);
    if (read.ok) expect(v.parse(readArticleSchema, read.value)).toEqual(read.value);
  });

  it.each([
    {
      what: 'a day of the outlet’s own place, not the same moment in universal time',
      html: article('<time datetime="2021-03-24T01:00:00+03:00"></time>'),
      published: '2021-03-24 time',
    },
    {
      what: 'no time of a sidebar or a menu',
      html: `<nav><time datetime="2021-03-20">أمس</time></nav>${article('')}<aside><time datetime="2021-03-21"></time></aside>`,
      published: undefined,
    },
    {
      what: 'no day at the top of the page, where the day of reading stands',
      html: `<div>الأربعاء 24 آذار 2021</div>${article('')}`,
      published: undefined,
    },
    {
      what: 'a day after the text where it is called publication’s',
      html: `${article('')}<p>تاريخ النشر: 24 آذار 2021</p>`,
      published: '2021-03-24 headline-line',
    },
    {
      what: 'no other day after the text',
      html: `${article('')}<p>24 آذار 2021</p>`,
      published: undefined,
    },
    {
      what: 'no day in the future and none before the web',
      html: article('<time datetime="2031-01-01"></time><p>1 كانون الثاني 1970</p>'),
      published: undefined,
    },
    {
      what: 'a month of the address as a range',
      html: article(''),
      from: 'https://www.nahr.example/2021/03/report',
      published: '2021-03-01/2021-03-31 address',
    },
    {
      what: 'the line by the headline before the address',
      html: article('<p>23 آذار 2021</p>'),
      from: 'https://www.nahr.example/2021/03/24/report',
      published: '2021-03-23 headline-line',
    },
    {
      what: 'publication anywhere before an update in better data',
      html: article('<p>23 آذار 2021</p>'),
      head: '<meta property="article:modified_time" content="2021-03-29">',
      published: '2021-03-23 headline-line',
    },
    {
      what: 'no article of a list in the JSON-LD',
      html: article(''),
      head: '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"سوق البلدة يفتح أبوابه","datePublished":"2021-05-02"},{"@type":"NewsArticle","headline":"مباراة ودية بين الضفتين","datePublished":"2021-05-01"}]</script>',
      published: undefined,
    },
    {
      what: 'the article of a list whose address is the page’s',
      html: article(''),
      head: `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"سوق البلدة","datePublished":"2021-05-02"},{"@type":"NewsArticle","headline":"عنوان للبحث","url":"${address}","datePublished":"2021-05-01"}]</script>`,
      published: '2021-05-01 json-ld',
    },
  ])('takes $what', ({ html, head, from, published }) => {
    expect(publishedOf(html, head, from)).toBe(published);
  });

  it.each([
    ['hours as a day', 'قبل 3 ساعات', '2021-03-24/2021-03-24'],
    ['hours round midnight as two days', 'منذ 12 ساعة', '2021-03-23/2021-03-24'],
    ['minutes', 'منذ دقيقتين', '2021-03-24/2021-03-24'],
    ['days with a label', 'نشر قبل يومين', '2021-03-21/2021-03-23'],
    ['weeks', 'منذ 3 أسابيع', '2021-02-24/2021-03-07'],
    ['months', 'قبل شهرين', '2020-12-21/2021-02-10'],
    ['no vague count', 'قبل بضعة أيام', undefined],
    ['no line that says more', 'وصل الوفد إلى البلدة قبل يومين لتفقد المدرسة', undefined],
  ])('counts back from when the page was loaded: %s', (_, line, range) => {
    const html = article(`<span>${line}</span>`);
    const read = readArticle(page(html), address, now, new Date('2021-03-24T12:00:00Z'));
    const published = read.ok ? read.value.published : undefined;
    expect(published && `${published.from}/${published.to}`).toBe(range);
    expect(publishedOf(html)).toBeUndefined();
  });

  it.each([
    ['a link of the author', '<a rel="author" href="/w/3">سلمى الحداد</a>', 'سلمى الحداد markup'],
    [
      'microdata',
      '<div itemprop="author"><span itemprop="name">سلمى الحداد</span> مراسلة</div>',
      'سلمى الحداد markup',
    ],
    ['a class of bylines', '<div class="byline">بقلم: سلمى الحداد\n12:30</div>', 'سلمى الحداد byline'],
    [
      'a class of writers with a link to their page',
      '<div class="writer"><a href="/writers/3">سلمى الحداد</a></div>',
      'سلمى الحداد byline',
    ],
    ['no sentence under such a class', '<div class="author">اقرأ المزيد عن الكاتب</div>', undefined],
  ])('takes the writer from %s', (_, html, author) => {
    const read = readArticle(page(article(html)), address, now);
    const found = read.ok ? read.value.author : undefined;
    expect(found && `${found.value} ${found.source}`).toBe(author);
  });

  it('takes no writer of another article or of a comment', () => {
    const aside = '<aside><a rel="author">سلمى الحداد</a></aside>';
    const comment = '<div class="comments"><span class="author">وائل الحاج</span></div>';
    const read = readArticle(page(aside + article('') + comment), address, now);
    expect(read.ok && read.value.author).toBeUndefined();
  });

  it('keeps a container’s text whatever its class is called', () => {
    const read = readArticle(page(`<div class="share related paywall">${article('')}</div>`), address, now);
    expect(read.ok && read.value.text).toBe(paragraph.repeat(4).trim());
  });

  it('keeps the entries of a chronology with their days', () => {
    const entry = `<p>23 آذار 2019: سقوط البلدة</p><p>${paragraph}</p>`;
    const read = readArticle(page(article(`<p>${paragraph.repeat(2)}</p>${entry}`)), address, now);
    expect(read.ok && read.value.text.split('\n')[1]).toBe('23 آذار 2019: سقوط البلدة');
  });

  it.each([
    { what: 'an empty page', html: '' },
    { what: 'a page with a line of text', html: '<h1>عنوان</h1><p>نص قصير.</p>' },
    { what: 'broken markup', html: '<div><p><a href="<b>"><table><article></p></div>' },
  ])('fails on $what with a sentence', ({ html }) => {
    expect(readArticle(page(html), address, now)).toEqual({
      ok: false,
      error: expect.stringContaining('no article'),
    });
  });

  it('keeps a quotation that the text ends with, but no post of a network', () => {
    const textOf = (html: string): string => {
      const read = readArticle(page(html), address, now);
      if (!read.ok) throw new Error(read.error);
      return read.value.text;
    };
    const days = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء'];
    const paragraphs = days.map(day => `<p>${day}: ${paragraph}${paragraph}</p>`).join('');
    const text = `<h1>فرق الهندسة في البلدة</h1>${paragraphs}<p>وختم بقوله:</p>`;
    const quoted = `<article>${text}<blockquote><p>سنعود إلى بيوتنا قريبا</p></blockquote></article>`;
    expect(textOf(quoted)).toContain('سنعود إلى بيوتنا قريبا');
    const posted = quoted.replace('<blockquote>', '<blockquote class="twitter-tweet">');
    expect(textOf(posted)).not.toContain('سنعود');
  });
});
