import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPanelFocus, setPanelFocus, watchPanelFocus } from '@/lib/extension/panel-focus';

describe('panel focus', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is remembered for each tab, and taken back', async () => {
    await setPanelFocus(1, 'isis');
    await setPanelFocus(2, 'sdf');
    expect([await readPanelFocus(1), await readPanelFocus(2)]).toEqual(['isis', 'sdf']);
    await setPanelFocus(1, undefined);
    expect(await readPanelFocus(1)).toBeUndefined();
  });

  it('tells of changes of its own tab', async () => {
    const listener = vi.fn<(entity: string | undefined) => void>();
    const stop = watchPanelFocus(1, listener);
    await setPanelFocus(2, 'sdf');
    await setPanelFocus(1, 'isis');
    await setPanelFocus(1, undefined);
    expect(listener.mock.calls).toEqual([['isis'], [undefined]]);
    stop();
    await setPanelFocus(1, 'sdf');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
