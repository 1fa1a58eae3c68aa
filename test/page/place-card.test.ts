import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapPx, leastRoomPx, marginPx, placeCard } from '@/lib/page/place-card';

const viewport = { width: 1000, height: 800 };
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
    expect(placeCard(anchor, card, viewport, 'rtl')).toMatchObject({ side, top });
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
    expect(placeCard(anchor(100, left), card, viewport, direction)?.left).toBe(at);
  });

  it('takes the side with more room when it fits on neither, and scrolls there', () => {
    const tall = { width: 400, height: 700 };
    expect(placeCard(anchor(300, 500), tall, viewport, 'rtl')).toMatchObject({
      side: 'below',
      roomPx: 800 - 8 - 328,
    });
    expect(placeCard(anchor(500, 500), tall, viewport, 'rtl')).toMatchObject({
      side: 'above',
      roomPx: 500 - 16,
    });
  });

  it('keeps its side when it grows', () => {
    const grown = { width: 400, height: 500 };
    expect(placeCard(anchor(420, 500), grown, viewport, 'rtl')?.side).toBe('above');
    expect(placeCard(anchor(420, 500), grown, viewport, 'rtl', 'below')?.side).toBe('below');
  });

  it('clears both lines of a name that is broken over two', () => {
    const broken = { lines: { top: 100, bottom: 150 }, name: { left: 20, right: 60 } };
    expect(placeCard(broken, card, viewport, 'rtl')?.top).toBe(150 + gapPx);
  });

  it('finds no place in a frame that is too small', () => {
    expect(placeCard(anchor(60, 10), card, { width: 300, height: 800 }, 'rtl')).toBeUndefined();
    expect(placeCard(anchor(60, 10), card, { width: 468, height: 160 }, 'rtl')).toBeUndefined();
  });

  it('is never over the lines and never out of view', () => {
    const size = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(size, size, size, size, size, size, fc.constantFrom('rtl', 'ltr'), (...values) => {
        const [top, left, width, height, wide, high, direction] = values;
        const at = anchor(Math.min(top, high - 20), left);
        const place = placeCard(at, { width, height }, { width: wide, height: high }, direction);
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
