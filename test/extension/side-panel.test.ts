import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPanelFocus } from '@/lib/extension/panel-focus';
import { openPanel } from '@/lib/extension/side-panel';

describe('openPanel', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => void vi.unstubAllGlobals());

  it('opens the side panel of Chromium within the same task, at the entity', async () => {
    const open = vi.fn<(options: { tabId: number }) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('chrome', { sidePanel: { open } });
    const opening = openPanel(7, 'isis');
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    await opening;
    expect(await readPanelFocus(7)).toBe('isis');
  });
});
