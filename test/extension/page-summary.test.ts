import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearFrameSummary,
  clearPageSummary,
  countEntities,
  readPageSummary,
  saveFrameFigures,
  saveFrameSummary,
  watchPageSummary,
  type FrameSummary,
} from '@/lib/extension/page-summary';
import type { Mention } from '@/lib/model/mention';

const summaryOf = (document: string, ...entities: [id: string, count: number][]): FrameSummary => ({
  document,
  entities: entities.map(([id, count]) => ({ id, count })),
});

describe('page summary', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is unknown before a page was read', async () => {
    expect(await readPageSummary(1)).toBeUndefined();
  });

  it('counts what is sure of an entity, or else what may mean it', () => {
    const how = { by: 'short' as const, form: 'الجبهة' };
    const sure: Mention = { start: 0, end: 4, entity: 'nusra', how };
    const unsure: Mention = { ...sure, others: [{ entity: 'revolutionaries', how }] };
    expect(countEntities([[unsure], [sure, sure, unsure]])).toEqual([
      { id: 'nusra', count: 2 },
      { id: 'revolutionaries', count: 2, isUnsure: true },
    ]);
  });

  it('adds the figures of a frame to what it names, while it shows the same document', async () => {
    const frame = { tabId: 1, frameId: 0 };
    const figure = {
      words: '87 عملية',
      value: 87,
      bound: 'exact' as const,
      unit: 'عملية',
      about: 'coalition',
    };
    await saveFrameSummary(frame, summaryOf('a', ['coalition', 3]));
    await saveFrameFigures(frame, 'former', [figure]);
    expect((await readPageSummary(1))?.figures).toEqual([]);
    await saveFrameFigures(frame, 'a', [figure]);
    expect(await readPageSummary(1)).toMatchObject({ entities: [{ id: 'coalition' }], figures: [figure] });
  });

  it('adds the frames of a tab up, the page itself first', async () => {
    await saveFrameSummary({ tabId: 1, frameId: 10 }, summaryOf('c', ['hol-camp', 1]));
    await saveFrameSummary(
      { tabId: 1, frameId: 2 },
      {
        ...summaryOf('b', ['isis', 1], ['sdf', 2]),
        here: ['article-1'],
      },
    );
    await saveFrameSummary(
      { tabId: 1, frameId: 0 },
      {
        ...summaryOf('a', ['coalition', 3], ['isis', 2]),
        here: ['article-2', 'article-1'],
      },
    );
    await saveFrameSummary({ tabId: 11, frameId: 0 }, summaryOf('d', ['raqqa', 1]));
    expect(await readPageSummary(1)).toEqual({
      entities: [
        { id: 'coalition', count: 3 },
        { id: 'isis', count: 3 },
        { id: 'sdf', count: 2 },
        { id: 'hol-camp', count: 1 },
      ],
      here: ['article-2', 'article-1'],
      figures: [],
    });
  });

  it('is gone when a later reading names nothing', async () => {
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('a', ['isis', 1]));
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('a'));
    expect(await readPageSummary(1)).toBeUndefined();
  });

  it('is gone when its document says farewell', async () => {
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('leaving', ['isis', 1]));
    await clearFrameSummary({ tabId: 1, frameId: 0 }, 'leaving');
    expect(await readPageSummary(1)).toBeUndefined();
  });

  it('is not written by a reading that ends after the farewell', async () => {
    await clearFrameSummary({ tabId: 1, frameId: 0 }, 'departed');
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('departed', ['isis', 1]));
    expect(await readPageSummary(1)).toBeUndefined();
  });

  it('stays when the document before it says farewell late', async () => {
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('b', ['isis', 1]));
    await clearFrameSummary({ tabId: 1, frameId: 0 }, 'former');
    expect(await readPageSummary(1)).toBeDefined();
  });

  it('is gone with its tab, those of other tabs stay', async () => {
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('a', ['isis', 1]));
    await saveFrameSummary({ tabId: 1, frameId: 4 }, summaryOf('b', ['isis', 1]));
    await saveFrameSummary({ tabId: 12, frameId: 0 }, summaryOf('c', ['isis', 1]));
    await clearPageSummary(1);
    expect(await readPageSummary(1)).toBeUndefined();
    expect(await readPageSummary(12)).toBeDefined();
  });

  it('tells of changes of its own tab until nobody listens any more', async () => {
    const listener = vi.fn<(summary: unknown) => void>();
    const stop = watchPageSummary(1, listener);
    await saveFrameSummary({ tabId: 11, frameId: 0 }, summaryOf('x', ['isis', 1]));
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('a', ['isis', 1]));
    await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
    await clearPageSummary(1);
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(undefined));
    stop();
    await saveFrameSummary({ tabId: 1, frameId: 0 }, summaryOf('b', ['isis', 1]));
    await new Promise(resolve => setTimeout(resolve));
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('countEntities', () => {
  it('counts the mentions of each entity, in the order in which they are first named', () => {
    const of = (entity: string): Mention => ({ start: 0, end: 1, entity, how: { by: 'name', form: entity } });
    expect(countEntities([[of('sdf')], [], [of('isis'), of('sdf')]])).toEqual([
      { id: 'sdf', count: 2 },
      { id: 'isis', count: 1 },
    ]);
  });
});
