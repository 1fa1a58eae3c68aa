import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dwellDelayMs, leaveDelayMs, patienceMs } from '@/lib/page/card-machine';
import type { Mark } from '@/lib/page/mark';
import { runCard } from '@/lib/page/run-card';

const markOf = (entity: string): Mark => ({
  mention: { start: 0, end: entity.length, entity, how: { by: 'name', form: entity } },
  block: { text: entity, pieces: [] },
  isCore: true,
  // Where two marks stand tells them apart; the machine reads no more of a range than its beginning.
  ranges: [{ startContainer: entity, startOffset: 0 } as unknown as Range],
});

const start = (answer: (entity: string) => Promise<string>) => {
  const drawn: string[] = [];
  const card = runCard<string>({
    ask: mark => answer(mark.mention.entity),
    show: ({ mention }, found) => drawn.push(`${mention.entity}: ${found ?? '…'}`),
    hide: () => drawn.push('—'),
  });
  return { card, drawn };
};

const after = (ms: number) => new Promise<string>(resolve => setTimeout(resolve, ms, `بعد ${ms}`));

describe('runCard', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('opens once the pointer has rested, with what the archive has', async () => {
    const { card, drawn } = start(() => Promise.resolve('قول'));
    card.send({ event: 'pointed', mark: markOf('داعش') });
    await vi.advanceTimersByTimeAsync(dwellDelayMs - 1);
    expect(drawn).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(drawn).toEqual(['داعش: قول']);
    expect(card.openMark()?.mention.entity).toBe('داعش');
  });

  it('says that it is looking when the archive is slow, and closes after the pointer has left', async () => {
    const { card, drawn } = start(() => after(patienceMs + 50));
    card.send({ event: 'pointed', mark: markOf('داعش') });
    await vi.advanceTimersByTimeAsync(dwellDelayMs + patienceMs);
    expect(drawn).toEqual(['داعش: …']);
    await vi.advanceTimersByTimeAsync(50);
    expect(drawn).toEqual(['داعش: …', 'داعش: بعد 450']);
    card.send({ event: 'pointed', mark: undefined });
    await vi.advanceTimersByTimeAsync(leaveDelayMs);
    expect(drawn.at(-1)).toBe('—');
    expect(card.openMark()).toBeUndefined();
  });

  it('drops the answer for a name that was left meanwhile', async () => {
    const { card, drawn } = start(entity => after(entity === 'بطيء' ? 350 : 10));
    card.send({ event: 'pointed', mark: markOf('بطيء') });
    await vi.advanceTimersByTimeAsync(dwellDelayMs);
    card.send({ event: 'pointed', mark: markOf('سريع') });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(drawn).toEqual(['سريع: بعد 10']);
  });

  it('does not draw again for a pointer that moves to and fro', async () => {
    const { card, drawn } = start(() => Promise.resolve('قول'));
    const mark = markOf('داعش');
    card.send({ event: 'pointed', mark });
    await vi.advanceTimersByTimeAsync(dwellDelayMs);
    card.send({ event: 'pointed', mark: undefined });
    card.send({ event: 'card-entered' });
    card.send({ event: 'card-left' });
    card.send({ event: 'pointed', mark: markOf('داعش') });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(drawn).toEqual(['داعش: قول']);
  });
});
