import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBegin } from '@/lib/extension/on-begin';

describe('onBegin', () => {
  beforeEach(() => fakeBrowser.reset());

  it('calls once for a session, however often the worker starts in it', async () => {
    const listener = vi.fn<() => Promise<void>>();
    await onBegin(listener);
    await onBegin(listener);
    expect(listener).toHaveBeenCalledOnce();
    await fakeBrowser.storage.session.clear();
    await onBegin(listener);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
