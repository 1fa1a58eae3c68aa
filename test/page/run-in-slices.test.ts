import { describe, expect, it } from 'vitest';
import { runInSlices } from '@/lib/page/run-in-slices';

/** A clock that moves on by one millisecond whenever it is looked at. */
const tickingClock = () => {
  let ms = 0;
  return () => ms++;
};

function* count(steps: number, onStep: () => void = () => {}): Generator<number | undefined> {
  for (let step = 0; step < steps; step++) {
    onStep();
    yield step % 2 === 0 ? step : undefined;
  }
}

describe('runInSlices', () => {
  it('collects what is yielded, without the pauses', async () => {
    expect(await runInSlices(count(5), () => true)).toEqual([0, 2, 4]);
  });

  it('lets other tasks run between slices', async () => {
    let others = 0;
    const timer = setInterval(() => others++);
    await runInSlices(count(32 * 200), () => true, tickingClock());
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });

  it('ends without a result when it is not wanted any more', async () => {
    let steps = 0;
    const isWanted = (): boolean => steps < 1_000;
    expect(
      await runInSlices(
        count(1_000_000, () => steps++),
        isWanted,
        tickingClock(),
      ),
    ).toBeUndefined();
    expect(steps).toBeLessThan(2_000);
  });

  it('does not begin what is not wanted', async () => {
    let steps = 0;
    expect(
      await runInSlices(
        count(5, () => steps++),
        () => false,
      ),
    ).toBeUndefined();
    expect(steps).toBe(0);
  });
});
