import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { addressDateRows, readAddressDate } from '@/lib/page/article/address-date';
import { readByline } from '@/lib/page/article/byline';
import { hasBoxName } from '@/lib/page/article/box-names';
import { readDateStamp } from '@/lib/page/article/date-stamp';
import { parseLenientJson } from '@/lib/page/article/lenient-json';
import { findLineDates, isDateLine } from '@/lib/page/article/line-dates';
import { noticeRows, readNotice } from '@/lib/page/article/notices';
import { titleSuffix, withoutOutlet } from '@/lib/page/article/title-parts';
import { readCanonicalAddress, siteOf } from '@/lib/page/article/web-address';

describe('readNotice', () => {
  it.each(noticeRows)('knows by "$name": $example', ({ kind, example }) => {
    expect(readNotice(example)).toBe(kind);
  });

  it.each(noticeRows.filter(row => row.counterExample))(
    'leaves in spite of "$name": $counterExample',
    row => {
      expect(readNotice(row.counterExample!)).toBeUndefined();
    },
  );
});

describe('readAddressDate', () => {
  it.each(addressDateRows)('reads $name', ({ example: [path, from, to] }) => {
    expect(readAddressDate(`https://nahr.example${path}`)).toMatchObject({ from, to });
  });

  it.each(['/n/20219999-x', '/2021/13/01/x', '/story/2021', '/id/120210324', '/news/1.2.3'])(
    'finds none in %s',
    path => {
      expect(readAddressDate(`https://nahr.example${path}`)).toBeUndefined();
    },
  );
});

describe('readDateStamp', () => {
  it.each([
    ['2021-03-24T23:30:00+03:00', '2021-03-24', false],
    ['2021-03-24T23:30:00Z', '2021-03-24', true],
    ['2021-03-24 02:00:00', '2021-03-24', false],
    ['2021-03-24T21:15:00.000+00:00', '2021-03-24', true],
    ['20210324T1000', '2021-03-24', false],
    ['1616580000', '2021-03-24', false],
    ['Wed, 24 Mar 2021 12:00:00 GMT', '2021-03-24', false],
    ['March 24th, 2021', '2021-03-24', false],
    ['24 آذار 2021', '2021-03-24', false],
    ['24/03/2021 10:15', '2021-03-24', false],
  ])('reads %s', (written, day, isLateUtc) => {
    expect(readDateStamp(written)).toEqual({ day, isLateUtc });
  });

  it.each(['', '2021-02-30', 'yesterday', 'قبل ساعتين', '12:30', '0000-00-00T00:00:00'])(
    'reads no day in "%s"',
    written => {
      expect(readDateStamp(written)).toBeUndefined();
    },
  );
});

describe('findLineDates', () => {
  it.each([
    { line: 'نشر في 24 آذار/مارس 2021', day: '2021-03-24', kind: 'published', gloss: 'dual month' },
    { line: 'آخر تحديث: 24/03/2021', day: '2021-03-24', kind: 'modified', gloss: 'update' },
    {
      line: 'آخر تحديث: 25/03/2021 | نشر: 24/03/2021',
      day: '2021-03-24',
      kind: 'published',
      gloss: 'publication first',
    },
    {
      line: 'الأربعاء 10 شعبان 1442 هـ - 24 مارس 2021',
      day: '2021-03-24',
      kind: 'published',
      gloss: 'beside a Hijri date',
    },
    { line: '٢٤ شتنبر ٢٠٢١', day: '2021-09-24', kind: 'published', gloss: 'Moroccan month' },
    { line: '8 فيفري 2019', day: '2019-02-08', kind: 'published', gloss: 'Tunisian month' },
    { line: 'Mar 24, 2021', day: '2021-03-24', kind: 'published', gloss: 'English' },
  ])('reads $gloss: $line', ({ line, day, kind }) => {
    expect(findLineDates(line)[0]).toMatchObject({ day, kind });
  });
});

describe('isDateLine', () => {
  it.each([
    'الأحد، 04 آب/أغسطس 2013، آخر تحديث 02:21 (GMT+0400)',
    'دمشق | 24-3-2021',
    'قبل 3 ساعات',
    '12:40',
  ])('is one: %s', line => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each(['24 آذار 2021: سقوط الباغوز', 'وفي 24 آذار 2021 أعلن المجلس انتهاء العملية.', 'سقوط الباغوز'])(
    'is none: %s',
    line => {
      expect(isDateLine(line)).toBe(false);
    },
  );
});

describe('readByline', () => {
  it.each([
    ['بقلم: سلمى الحداد', 'سلمى الحداد'],
    ['حوار: نُور الخطيب', 'نُور الخطيب'],
    ['كتب / ماهر عبد القادر', 'ماهر عبد القادر'],
  ])('reads the writer in %s', (line, name) => {
    expect(readByline(line)).toBe(name);
  });

  it.each(['كتب التلاميذ رسالة إلى المجلس', 'حوار: ما الذي يجري؟ ولماذا الآن', 'تقرير: الجيش ينسحب'])(
    'reads none in %s',
    line => {
      expect(readByline(line)).toBeUndefined();
    },
  );
});

describe('hasBoxName', () => {
  it.each([
    ['td-related-posts', true],
    ['relatedPosts', true],
    ['post-share_bar', true],
    ['author-box', true],
    ['node-article author-nour', false],
    ['shared-grid', false],
    ['adjacent', false],
  ])('of %s: %s', (name, isBox) => {
    const { document } = parseHTML(`<div class="${name}"></div>`);
    expect(hasBoxName(document.querySelector('div')!)).toBe(isBox);
  });
});

describe('parseLenientJson', () => {
  it.each([
    { what: 'an HTML comment', written: '<!-- {"a":1} -->' },
    { what: 'CDATA', written: '//<![CDATA[\n{"a":1}\n//]]>' },
    { what: 'a comma too many', written: '{"a":1,\n}' },
    { what: 'a semicolon', written: '{"a":1};' },
    { what: 'a byte-order mark', written: '\uFEFF{"a":1}' },
  ])('bears $what', ({ written }) => {
    expect(parseLenientJson(written)).toEqual({ a: 1 });
  });

  it('reads a string that runs over two lines, and leaves commas inside strings', () => {
    expect(parseLenientJson('{"a":"خبر\nعاجل,}",}')).toEqual({ a: 'خبر عاجل,}' });
  });

  it('gives up on what is no JSON', () => {
    expect(parseLenientJson('{"a": "b" c"}')).toBeUndefined();
  });
});

describe('titleSuffix and withoutOutlet', () => {
  it('gives what a title has after the headline', () => {
    expect(titleSuffix('قافلة - إلى المخيم - سوريا | الجسر', ['قافلة - إلى المخيم'])).toEqual([
      'سوريا',
      'الجسر',
    ]);
  });

  it.each([
    ['قافلة إلى المخيم | الجسر', 'قافلة إلى المخيم'],
    ['الجسر - قافلة إلى المخيم', 'قافلة إلى المخيم'],
    ['قافلة إلى المخيم - بعد عام', 'قافلة إلى المخيم - بعد عام'],
  ])('makes of %s: %s', (title, without) => {
    expect(withoutOutlet(title, ['الجسر'])).toBe(without);
  });
});

describe('readCanonicalAddress', () => {
  it.each([
    ['www.assabah.com.tn', 'assabah.com.tn'],
    ['arabic.cnn.com', 'cnn.com'],
    ['sana.gov.sy', 'sana.gov.sy'],
    ['127.0.0.1', '127.0.0.1'],
  ])('knows the site of %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it.each([
    {
      what: 'the link',
      head: '<link rel="canonical" href="/n/1">',
      value: 'https://jisr.example/n/1',
      source: 'link',
    },
    {
      what: 'the link without a scheme',
      head: '<link rel="canonical" href="www.jisr.example/n/1">',
      value: 'https://www.jisr.example/n/1',
      source: 'link',
    },
    {
      what: 'og:url',
      head: '<meta property="og:url" content="https://www.jisr.example/n/2#x">',
      value: 'https://www.jisr.example/n/2',
      source: 'meta',
    },
    {
      what: 'its own address for the front page',
      head: '<link rel="canonical" href="/">',
      value: 'https://jisr.example/n/9?id=3',
      source: 'address',
    },
    {
      what: 'its own address for a script',
      head: '<link rel="canonical" href="javascript:alert(1)">',
      value: 'https://jisr.example/n/9?id=3',
      source: 'address',
    },
  ])('takes $what', ({ head, value, source }) => {
    const { document } = parseHTML(`<html><head>${head}</head><body></body></html>`);
    expect(readCanonicalAddress(document, 'https://jisr.example/n/9?utm_source=x&id=3#top')).toEqual({
      value,
      source,
    });
  });
});
