import { describe, expect, it } from 'vitest';
import { dayRange, daysIn, monthRange } from '@/lib/arabic/calendar';

describe('dayRange', () => {
  it('keeps the years of one and two digits', () => {
    expect(dayRange(1, 1, 1)).toEqual({ from: '0001-01-01', to: '0001-01-01' });
    expect(monthRange(99, 2)).toEqual({ from: '0099-02-01', to: '0099-02-28' });
  });

  it.each([
    [2021, 2, 29],
    [2021, 4, 31],
    [2021, 3, 45],
    [2021, 3, 0],
  ])('knows no day %i-%i-%i', (year, month, day) => {
    expect(dayRange(year, month, day)).toBeUndefined();
  });
});

describe('daysIn', () => {
  it.each([
    [2021, 12, 31],
    [2024, 2, 29],
    [1900, 2, 28],
  ])('gives for %i-%i %i', (year, month, days) => {
    expect(daysIn(year, month)).toBe(days);
  });
});
