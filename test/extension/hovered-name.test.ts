import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHovered, noteHovered, watchHovered } from '@/lib/extension/hovered-name';

describe('watchHovered', () => {
  beforeEach(() => fakeBrowser.reset());

  it('tells of every card that opens beside the tab, the same name again among them', async () => {
    const heard: string[] = [];
    const end = watchHovered(7, entity => heard.push(entity));
    await noteHovered(7, 'isis', 1);
    await noteHovered(7, 'isis', 2);
    await noteHovered(8, 'sdf', 3);
    await forgetHovered(7);
    end();
    await noteHovered(7, 'sdf', 4);
    expect(heard).toEqual(['isis', 'isis']);
  });
});
