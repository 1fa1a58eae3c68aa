import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '@/lib/model/mention';
import type { Mark } from '@/lib/page/mark';
import { createMarkPainter } from '@/lib/page/paint-marks';

/** What the painter needs of a range: to be one. */
const rangesOf = (count: number): Range[] =>
  Array.from({ length: count }, (_, place) => ({
    startContainer: { parentElement: { getBoundingClientRect: () => ({ bottom: place }) } },
  })) as unknown as Range[];

const mention: Mention = { start: 0, end: 4, entity: 'x', how: { by: 'name', form: 'داعش' } };

const marksOf = (ranges: readonly Range[], isCore = true): Mark[] =>
  ranges.map(range => ({ mention, isCore, ranges: [range] }) as unknown as Mark);

describe('createMarkPainter', () => {
  let registry: Map<string, Set<Range>>;
  const painted = (): Range[] => [...registry.values()].flatMap(highlight => [...highlight]);
  const painter = () => createMarkPainter(registry as unknown as HighlightRegistry);

  beforeAll(() => vi.stubGlobal('Highlight', Set));
  afterAll(() => vi.unstubAllGlobals());
  beforeEach(() => {
    registry = new Map();
  });

  it('paints the marks of a page of news at once, core ones apart', () => {
    const [core, context] = [rangesOf(3), rangesOf(2)];
    painter().paint([...marksOf(core), ...marksOf(context, false)]);
    expect([...registry.values()].map(({ size }) => size)).toEqual([3, 2]);
  });

  it('takes off the marks of before, and the name of a highlight that is left empty', () => {
    const { paint } = painter();
    const [before, after] = [rangesOf(3), rangesOf(2)];
    paint([...marksOf(before), ...marksOf(rangesOf(1), false)]);
    paint(marksOf(after));
    expect(painted()).toEqual(after);
    expect(registry.size).toBe(1);
  });

  it('leaves a range that is wanted still where it is, and moves it when its kind is another', () => {
    const { paint } = painter();
    const ranges = rangesOf(3);
    paint(marksOf(ranges));
    const before = [...registry.values()][0]!;
    paint([...marksOf(ranges.slice(0, 2)), ...marksOf(ranges.slice(2), false)]);
    expect([...registry.values()][0]).toBe(before);
    expect([...registry.values()].map(highlight => [...highlight])).toEqual([
      ranges.slice(0, 2),
      ranges.slice(2),
    ]);
  });

  it('paints all marks of a very long page in the end', async () => {
    const ranges = rangesOf(50_000);
    painter().paint(marksOf(ranges));
    await vi.waitFor(() => expect(painted()).toHaveLength(ranges.length), { timeout: 10_000 });
  });

  it('gives up what it was painting when something else is to be painted', async () => {
    const { paint } = painter();
    const after = rangesOf(2);
    paint(marksOf(rangesOf(50_000)));
    paint(marksOf(after));
    await vi.waitFor(() => expect(painted()).toEqual(after), { timeout: 10_000 });
  });

  it('leaves nothing behind when it is cleared', async () => {
    const { paint, clear } = painter();
    paint(marksOf(rangesOf(50_000)));
    clear();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(registry.size).toBe(0);
  });
});
