import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgainMs, rememberNames, type FoundNames } from '@/lib/page/remember-names';

const namesOf = (core: string): FoundNames => ({ mentions: [], core: [core] });
const all = askAgainMs.reduce((sum, ms) => sum + ms, 0);

const failureOf = (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'no failure',
    (error: Error) => error.message,
  );

/** A background that answers the questions in order; an answer of undefined is a failure. */
const start = (...answers: (FoundNames | undefined)[]) => {
  const asked: string[][] = [];
  let isWanted = true;
  const memory = rememberNames(
    texts => {
      asked.push(texts);
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('the worker died'));
    },
    () => isWanted,
  );
  return { memory, asked, leave: () => (isWanted = false) };
};

describe('rememberNames', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once for the same text', async () => {
    const { memory, asked } = start(namesOf('isis'));
    expect(await memory.namesIn(['داعش'])).toEqual(namesOf('isis'));
    expect(await memory.namesIn(['داعش'])).toEqual(namesOf('isis'));
    expect(asked).toEqual([['داعش']]);
  });

  it('asks for another text, and for the same one when what is known is to be forgotten', async () => {
    const { memory, asked } = start(namesOf('a'), namesOf('b'), namesOf('c'));
    await memory.namesIn(['داعش']);
    await memory.namesIn(['داعش', 'التحالف']);
    memory.forget();
    expect(await memory.namesIn(['داعش', 'التحالف'])).toEqual(namesOf('c'));
    expect(asked).toHaveLength(3);
  });

  it('takes no answer to a question from before it had to forget', async () => {
    const { memory, asked } = start(namesOf('marked'), namesOf('quiet'));
    const early = memory.namesIn(['داعش']);
    // Quiet mode is switched on while the background is at work.
    memory.forget();
    expect(await early).toBeUndefined();
    expect(await memory.namesIn(['داعش'])).toEqual(namesOf('quiet'));
    expect(asked).toHaveLength(2);
  });

  it('asks again, after a pause, a background that died under the question', async () => {
    const { memory, asked } = start(undefined, undefined, namesOf('isis'));
    const found = memory.namesIn(['داعش']);
    await vi.advanceTimersByTimeAsync(askAgainMs[0]);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(askAgainMs[1]);
    expect(await found).toEqual(namesOf('isis'));
  });

  it('gives up after a bounded number of times, and tries anew when it is asked anew', async () => {
    const { memory, asked } = start();
    const failure = failureOf(memory.namesIn(['داعش']));
    await vi.advanceTimersByTimeAsync(all);
    expect(await failure).toBe('the worker died');
    expect(asked).toHaveLength(askAgainMs.length + 1);
    const next = failureOf(memory.namesIn(['داعش']));
    await vi.advanceTimersByTimeAsync(all);
    expect(await next).toBe('the worker died');
    expect(asked).toHaveLength(2 * (askAgainMs.length + 1));
  });

  it('asks no more for a page that has changed or is gone', async () => {
    const { memory, asked, leave } = start();
    const failure = failureOf(memory.namesIn(['داعش']));
    leave();
    await vi.advanceTimersByTimeAsync(all);
    expect(await failure).toBe('the worker died');
    expect(asked).toHaveLength(1);
  });

  it('leaves the background alone where there never was a text, but tells it that a text is gone', async () => {
    const { memory, asked } = start(namesOf('isis'), { mentions: [], core: [] });
    await memory.namesIn([]);
    expect(asked).toEqual([]);
    await memory.namesIn(['داعش']);
    memory.forget();
    await memory.namesIn([]);
    expect(asked).toEqual([['داعش'], []]);
  });
});
