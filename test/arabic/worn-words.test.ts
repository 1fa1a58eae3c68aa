import { describe, expect, it } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { isWornWord } from '@/lib/arabic/worn-words';

describe('isWornWord', () => {
  it.each([
    ['أكثر', 'more'],
    ['الثلاثاء', 'Tuesday'],
    ['بالكامل', 'wholly'],
    ['وأكدت', 'and she confirmed'],
    ['الأخيرة', 'the latest'],
    ['بسبب', 'because of'],
    ['الواقعة', 'situated'],
  ])('knows %s (%s)', word => {
    expect(isWornWord(foldKey(word))).toBe(true);
  });

  it.each([
    ['الألغام', 'the mines'],
    ['السجون', 'the prisons'],
    ['التمويل', 'the financing'],
    ['مقتل', 'the killing'],
    ['مخيم', 'a camp'],
    ['تدريب', 'training'],
  ])('leaves %s (%s)', word => {
    expect(isWornWord(foldKey(word))).toBe(false);
  });
});
