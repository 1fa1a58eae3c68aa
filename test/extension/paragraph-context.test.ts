import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetParagraphContext,
  noteParagraphContext,
  readParagraphContext,
  watchParagraphContext,
} from '@/lib/extension/paragraph-context';
import { inContext, published2023, temiContext, temiStatement } from '../components/shown';

beforeEach(() => fakeBrowser.reset());

const repeat = {
  id: 'r',
  article: 'a',
  range: { start: 1, end: 2 },
  outlet: 'SY24',
  published: published2023,
};
const context = {
  ...temiContext,
  statements: [inContext(temiStatement, { why: [{ by: 'figure', unit: 'مادة متفجرة' }], again: [repeat] })],
};

describe('the context of a paragraph beside a tab', () => {
  it('is kept without the words of statements, until the tab is forgotten', async () => {
    await noteParagraphContext(7, context);
    const kept = {
      entity: 'ali-temi',
      chosen: [
        { id: 'temi-2023', why: [{ by: 'figure', unit: 'مادة متفجرة' }], again: [repeat], isLater: false },
      ],
    };
    expect(await readParagraphContext(7)).toEqual(kept);
    expect(await readParagraphContext(8)).toBeUndefined();
    await forgetParagraphContext(7);
    expect(await readParagraphContext(7)).toBeUndefined();
  });

  it('is told to those who watch the tab', async () => {
    const heard = vi.fn<(told: unknown) => void>();
    const end = watchParagraphContext(7, heard);
    await noteParagraphContext(8, context);
    await noteParagraphContext(7, context);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ entity: 'ali-temi' }));
    end();
    await forgetParagraphContext(7);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('takes what another version left for nothing', async () => {
    await browser.storage.session.set({ 'context:7': { entity: 3 } });
    expect(await readParagraphContext(7)).toBeUndefined();
  });
});
