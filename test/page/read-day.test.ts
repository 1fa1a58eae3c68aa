import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDay } from '@/lib/page/read-day';

const dayOf = (head: string) =>
  readDay(parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`).document);
const published = (content: string) => `<meta property="article:published_time" content="${content}">`;
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('readDay', () => {
  it.each([
    ['a meta tag', published('2024-05-10T21:30:00+03:00'), '2024-05-10'],
    ['the same day twice', published('2024-05-10') + published('2024-05-10T08:00:00Z'), '2024-05-10'],
    [
      'data for machines',
      data('{"@type":"NewsArticle","datePublished": "2023-01-02T10:00:00Z"}'),
      '2023-01-02',
    ],
    [
      'the tag rather than data, which lists other articles too',
      published('2024-05-10') + data('[{"datePublished":"2020-01-01"}]'),
      '2024-05-10',
    ],
    ['two days', data('[{"datePublished":"2020-01-01"},{"datePublished":"2021-01-01"}]'), undefined],
    ['the day of an update alone', data('{"dateModified":"2020-01-01"}'), undefined],
    ['no day', published('أمس'), undefined],
    ['nothing', '', undefined],
  ])('reads %s', (_, head, day) => {
    expect(dayOf(head)).toBe(day);
  });
});
