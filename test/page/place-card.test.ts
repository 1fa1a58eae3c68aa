import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapPx, leastRoomPx, marginPx, placeCard } from '@/lib/page/place-card';

const viewOf = (width: number, height: number) => ({ left: 0, right: width, top: 0, bottom: height });
const view = viewOf(1000, 800);
const card = { width: 400, height: 300 };
const anchor = (top: number, left: number) => ({
  lines: { top, bottom: top + 20 },
  name: { left, right: left + 80 },
});

describe('placeCard', () => {
  it.each([
    { what: 'below the line where it fits', anchor: anchor(100, 500), side: 'below', top: 120 + gapPx },
    {
      what: 'above the line near the bottom',
      anchor: anchor(700, 500),
      side: 'above',
      top: 700 - gapPx - 300,
    },
  ] as const)('stands $what', ({ anchor, side, top }) => {
    expect(placeCard(anchor, card, view, 'rtl')).toMatchObject({ side, top });
  });

  it.each([
    {
      what: 'begins at the right end of the name in Arabic',
      left: 500,
      direction: 'rtl',
      at: 500 + 80 - 400,
    },
    { what: 'begins at the left end of the name in Latin script', left: 500, direction: 'ltr', at: 500 },
    { what: 'shifts off the left edge', left: 10, direction: 'rtl', at: marginPx },
    { what: 'shifts off the right edge', left: 900, direction: 'ltr', at: 1000 - marginPx - 400 },
  ] as const)('$what', ({ left, direction, at }) => {
    expect(placeCard(anchor(100, left), card, view, direction)?.left).toBe(at);
  });

  it('takes the side with more room when it fits on neither, and scrolls there', () => {
    const tall = { width: 400, height: 700 };
    expect(placeCard(anchor(300, 500), tall, view, 'rtl')).toMatchObject({
      side: 'below',
      roomPx: 800 - 8 - 328,
    });
    expect(placeCard(anchor(500, 500), tall, view, 'rtl')).toMatchObject({
      side: 'above',
      roomPx: 500 - 16,
    });
  });

  it('keeps its side when it grows', () => {
    const grown = { width: 400, height: 500 };
    expect(placeCard(anchor(420, 500), grown, view, 'rtl')?.side).toBe('above');
    expect(placeCard(anchor(420, 500), grown, view, 'rtl', 'below')?.side).toBe('below');
  });

  it('clears both lines of a name that is broken over two', () => {
    const broken = { lines: { top: 100, bottom: 150 }, name: { left: 20, right: 60 } };
    expect(placeCard(broken, card, view, 'rtl')?.top).toBe(150 + gapPx);
  });

  it('stands in the part of the page that two fingers have zoomed in on', () => {
    const part = { left: 300, right: 800, top: 200, bottom: 600 };
    expect(placeCard(anchor(220, 310), card, part, 'rtl')).toMatchObject({ left: 308, top: 248 });
    expect(placeCard(anchor(560, 700), card, part, 'ltr')).toMatchObject({
      left: 392,
      side: 'above',
      top: 252,
    });
  });

  it('is not kept away by a fraction of a pixel', () => {
    const narrow = { left: 0, right: 359.6, top: 0, bottom: 700 };
    expect(placeCard(anchor(100, 50), { width: 343.8, height: 300 }, narrow, 'rtl')?.left).toBe(8);
  });

  it('finds no place in a frame that is too small', () => {
    expect(placeCard(anchor(60, 10), card, viewOf(300, 800), 'rtl')).toBeUndefined();
    expect(placeCard(anchor(60, 10), card, viewOf(468, 160), 'rtl')).toBeUndefined();
  });

  it('is never over the lines and never out of view', () => {
    const size = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(size, size, size, size, size, size, fc.constantFrom('rtl', 'ltr'), (...values) => {
        const [top, left, width, height, wide, high, direction] = values;
        const at = anchor(Math.min(top, high - 20), left);
        const place = placeCard(at, { width, height }, viewOf(wide, high), direction);
        if (!place) return;
        const bottom = place.top + Math.min(height, place.roomPx);
        expect(place.top >= at.lines.bottom || bottom <= at.lines.top).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + width).toBeLessThanOrEqual(wide);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(high);
        expect(place.roomPx).toBeGreaterThanOrEqual(leastRoomPx);
      }),
    );
  });
});
