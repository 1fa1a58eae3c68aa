import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goToMention } from '@/lib/extension/go-to-mention';
import { saveFrameSummary } from '@/lib/extension/page-summary';

describe('goToMention', () => {
  beforeEach(() => fakeBrowser.reset());

  const pageOfThreeFrames = async (): Promise<void> => {
    const frames = [
      { frameId: 0, entities: [{ id: 'isis', count: 2 }] },
      { frameId: 12, entities: [{ id: 'isis', count: 1 }] },
      { frameId: 3, entities: [{ id: 'sdf', count: 4 }] },
    ];
    for (const { frameId, entities } of frames)
      await saveFrameSummary({ tabId: 7, frameId }, { document: `d${frameId}`, entities });
  };
  const answering = (answer: () => Promise<unknown>) =>
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);

  const places = [
    { nth: 0, frameId: 0, index: 0 },
    { nth: 1, frameId: 0, index: 1 },
    { nth: 2, frameId: 12, index: 0 },
  ];
  it.each(places)('asks frame $frameId for place $nth of the page', async ({ nth, frameId, index }) => {
    await pageOfThreeFrames();
    const send = answering(() => Promise.resolve(true));
    expect(await goToMention(7, 'isis', nth)).toBe(true);
    expect(send.mock.calls).toEqual([[7, { type: 'go-to-mention', entity: 'isis', index }, { frameId }]]);
  });

  it('finds nothing where the page names it less often, and asks nobody', async () => {
    await pageOfThreeFrames();
    const send = answering(() => Promise.resolve(true));
    expect(await goToMention(7, 'isis', 3)).toBe(false);
    expect(await goToMention(8, 'isis', 0)).toBe(false);
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    { what: 'the page has changed', answer: () => Promise.resolve(false) },
    { what: 'the reader does not know the question', answer: () => Promise.resolve(undefined) },
    { what: 'the frame has no reader', answer: () => Promise.reject(new Error('no receiving end')) },
  ])('says that the place was not found when $what', async ({ answer }) => {
    await pageOfThreeFrames();
    answering(answer);
    expect(await goToMention(7, 'isis', 0)).toBe(false);
  });
});
