import { describe, expect, it } from 'vitest';
import { exclusively } from '@/lib/corpus/exclusively';
import type { Locks } from '@/lib/corpus/exclusively';

const queueOnly = undefined;
const browser = (globalThis as { navigator?: { locks?: Locks } }).navigator?.locks;

describe('exclusively', () => {
  it.each([
    ['with the locks of the browser', browser],
    ['with its own queue where there are none', queueOnly],
  ])('does one thing of a name after the other, %s', async (_, locks) => {
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise(resolve => setTimeout(resolve));
      steps.push(`${name} ends`);
      return name;
    };
    const done = await Promise.all(
      ['a', 'b', 'c'].map(name => exclusively('same', work(name), locks ?? null)),
    );
    expect(done).toEqual(['a', 'b', 'c']);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it.each([
    ['with the locks of the browser', browser],
    ['with its own queue where there are none', queueOnly],
  ])('goes on after work that failed, %s', async (_, locks) => {
    const failed = exclusively('failing', () => Promise.reject(new Error('no')), locks ?? null);
    const next = exclusively('failing', () => Promise.resolve('yes'), locks ?? null);
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
