import { describe, expect, it } from 'vitest';
import { PageJumps } from '@/components/PageJumps';
import { draw, textOf } from './draw';

describe('PageJumps', () => {
  const drawn = (given: { count: number; position?: number; isMissing?: boolean }) =>
    draw(<PageJumps position={undefined} isMissing={false} {...given} onGo={() => {}} />);
  const shown = (given: Parameters<typeof drawn>[0]) => textOf(drawn(given));

  it('says how often the page names it, and leads to the first place', () => {
    expect(shown({ count: 5 })).toBe('ورد 5 مرات في الصفحة اذهب إليه');
    expect(drawn({ count: 5 })).not.toContain('data-jump="back"');
  });

  it('says at which of several places it is, with the way on and back', () => {
    expect(shown({ count: 5, position: 1 })).toBe('ورد 5 مرات في الصفحة السابق 2 من 5 التالي');
  });

  it('goes to a single place again and again', () => {
    expect(shown({ count: 1, position: 0 })).toBe('ورد مرة في الصفحة اذهب إليه');
  });

  it('says that a place is gone', () => {
    expect(shown({ count: 2, position: 1, isMissing: true })).toContain('لم يعد هذا الموضع في الصفحة.');
  });

  it('counts no further than the page does now', () => {
    expect(shown({ count: 2, position: 4 })).toContain('2 من 2');
  });

  it('is not there for a name that the page lacks', () => expect(drawn({ count: 0 })).toBe(''));
});
