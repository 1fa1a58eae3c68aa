import { describe, expect, it } from 'vitest';
import { articleFragment, readArchiveAddress, searchFragment } from '@/entrypoints/archive/archive-address';

describe('readArchiveAddress', () => {
  const cases = [
    { hash: '', address: { view: 'shelf' } },
    { hash: '#shelf', address: { view: 'shelf' } },
    { hash: '#article=abc', address: { view: 'article', article: 'abc' } },
    {
      hash: '#article=abc&start=5&end=9',
      address: { view: 'article', article: 'abc', asked: { start: 5, end: 9 } },
    },
    { hash: '#article=abc&start=9&end=5', address: { view: 'article', article: 'abc' } },
    { hash: '#article=abc&start=-1&end=1e3', address: { view: 'article', article: 'abc' } },
    { hash: '#review=r1&tab=7', address: { view: 'review', name: 'r1', tabId: 7 } },
    { hash: '#review=r1&tab=2147483647', address: { view: 'review', name: 'r1', tabId: 2_147_483_647 } },
    { hash: '#review=r1&tab=x', address: { view: 'shelf' } },
    { hash: '#search=%D8%A3%D9%84%D8%BA%D8%A7%D9%85+x', address: { view: 'search', query: 'ألغام x' } },
  ];
  for (const { hash, address } of cases) {
    it(`${hash || '(none)'} → ${address.view}`, () => expect(readArchiveAddress(hash)).toEqual(address));
  }

  it('reads what the fragments say', () => {
    const asked = { start: 3, end: 12 };
    expect(readArchiveAddress(articleFragment('a&b', asked))).toEqual({
      view: 'article',
      article: 'a&b',
      asked,
    });
    expect(readArchiveAddress(searchFragment('علي & تمي'))).toEqual({ view: 'search', query: 'علي & تمي' });
  });
});
