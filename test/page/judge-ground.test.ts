import { describe, expect, it } from 'vitest';
import { readColour } from '@/lib/page/judge-ground';

describe('readColour', () => {
  it.each([
    { colour: 'rgb(255, 255, 255)', lightness: 1, alpha: 1 },
    { colour: 'rgb(22, 24, 27)', lightness: 0.09, alpha: 1 },
    { colour: 'rgba(0, 0, 0, 0)', lightness: 0, alpha: 0 },
    { colour: 'rgba(255, 255, 255, 0.5)', lightness: 1, alpha: 0.5 },
    { colour: 'color(srgb 0.1 0.1 0.1)', lightness: 0.1, alpha: 1 },
    { colour: 'color(display-p3 0.9 0.9 0.9 / 0.4)', lightness: 0.9, alpha: 0.4 },
    { colour: 'oklch(0.97 0.01 90)', lightness: 0.97, alpha: 1 },
    { colour: 'oklab(0.2 0 0 / 0.9)', lightness: 0.2, alpha: 0.9 },
    { colour: 'lab(95 0 0)', lightness: 0.95, alpha: 1 },
  ])('reads $colour', ({ colour, lightness, alpha }) => {
    const read = readColour(colour);
    expect(read?.lightness).toBeCloseTo(lightness, 2);
    expect(read?.alpha).toBe(alpha);
  });

  it.each(['', 'currentcolor', 'var(--x)'])('knows nothing of %j', colour => {
    expect(readColour(colour)).toBeUndefined();
  });
});
