import { describe, expect, it } from 'vitest';
import { openPage } from '@/lib/entities/open-page';
import type { Mention } from '@/lib/model/mention';

const mention = (entity: string): Mention => ({
  start: 0,
  end: 4,
  entity,
  how: { by: 'name', form: entity },
});
const isCore = (entity: string) => entity === 'isis';

describe('openPage', () => {
  it('keeps everything on a page that names a core entity', () => {
    const mentions = [[mention('syria')], [], [mention('isis')]];
    expect(openPage(mentions, isCore)).toEqual(mentions);
  });

  it('keeps nothing on a page that names none, block for block', () => {
    expect(openPage([[mention('syria')], []], isCore)).toEqual([[], []]);
  });
});
