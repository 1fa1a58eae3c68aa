import { describe, expect, it } from 'vitest';
import { PackShelf, type PackWork } from '@/components/PackShelf';
import type { PackHeader } from '@/lib/model/pack';
import { draw, textOf } from './draw';

const pack = (name: string): PackHeader => ({
  row: 'pack',
  format: 1,
  name,
  sha256: 'ab'.repeat(32),
  publisher: 'غرفة أخبار الضفة',
  licence: 'CC BY 4.0',
  coverage: { outlets: ['صحيفة الضفة'], from: '2024-01-01', to: '2025-12-31', estimated: false },
  counts: { entities: 12, articles: 3, statements: 40, claims: 5 },
});
const nothing = () => {};
const shelf = (work: PackWork, language: 'ar' | 'en' = 'ar') =>
  draw(
    <PackShelf
      packs={[pack('bundled'), pack('bank')]}
      bundled="bundled"
      work={work}
      onInstall={nothing}
      onStop={nothing}
      onRemove={nothing}
    />,
    language,
  );

describe('PackShelf', () => {
  it('offers to remove every pack but the one that comes with Siyaq, and says what goes with it', () => {
    const drawn = shelf({ status: 'idle' });
    expect(drawn.match(/data-remove-pack/g)).toHaveLength(1);
    expect(textOf(drawn)).toContain('تأتي هذه الحزمة مع سياق.');
    expect(textOf(drawn)).toContain('3 مقالات');
  });

  it('shows the whole hash to compare', () => {
    expect(textOf(shelf({ status: 'idle' }))).toContain('ab'.repeat(32));
  });

  it.each(['ar', 'en'] as const)('says how far it is, and what is wrong with a file, in %s', language => {
    const installing = shelf({ status: 'installing', file: 'a.ndjson.gz', read: 0.25 }, language);
    expect(installing).toMatch(/<progress[^>]*value="0.25"/);
    expect(installing).toMatch(/data-add="pack"[^>]*disabled/);
    const refused = shelf({ status: 'refused', file: 'a.ndjson', detail: 'line 3: not JSON' }, language);
    expect(refused).toMatch(/lang="en" dir="ltr"[^>]*>line 3: not JSON/);
    expect(textOf(refused)).toContain('a.ndjson');
  });

  it('shows names that are markup as the letters that they are', () => {
    const drawn = shelf({
      status: 'refused',
      file: '<img src=x onerror=alert(1)>',
      detail: '<script>x</script>',
    });
    expect(drawn).not.toMatch(/<img|<script/);
  });
});
