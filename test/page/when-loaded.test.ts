import { describe, expect, it } from 'vitest';
import { whenLoaded } from '@/lib/page/when-loaded';

const clock = (type?: string): Performance =>
  ({ timeOrigin: 0, getEntriesByType: () => (type ? [{ type }] : []) }) as unknown as Performance;

describe('whenLoaded', () => {
  it.each([
    ['a page that was opened', 'navigate', 'https://www.nahr.example/1', new Date(0)],
    ['a page that was loaded again', 'reload', 'https://www.nahr.example/1', new Date(0)],
    ['a page gone back to, or a tab restored', 'back_forward', 'https://www.nahr.example/1', undefined],
    ['a page opened beforehand', 'prerender', 'https://www.nahr.example/1', undefined],
    ['a file', 'navigate', 'file:///page.html', undefined],
    ['a browser that does not say', undefined, 'https://www.nahr.example/1', undefined],
  ])('knows of %s', (_, type, address, expected) => {
    expect(whenLoaded(address, clock(type))).toEqual(expected);
  });
});
