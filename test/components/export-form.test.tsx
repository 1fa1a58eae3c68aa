import { describe, expect, it } from 'vitest';
import { ExportForm } from '@/components/ExportForm';
import { exportFormats } from '@/lib/corpus/export-formats';
import { draw, textOf } from './draw';

const form = (hasOwn: boolean, language: 'ar' | 'en' = 'ar') =>
  draw(
    <ExportForm
      formats={exportFormats}
      outlets={['صحيفة السهل', 'موقع الضفة']}
      hasOwn={hasOwn}
      state="idle"
      onExport={() => {}}
    />,
    language,
  );

describe('ExportForm', () => {
  it.each(['ar', 'en'] as const)('names every format, in %s', language => {
    const options = form(false, language).match(/<option[^>]*>[^<]+/g) ?? [];
    expect(options).toHaveLength(1 + 2 + exportFormats.length);
    expect(textOf(form(false, language))).not.toContain('export_');
  });

  it('offers the reader’s own articles where there are any', () => {
    expect(form(true)).toContain('value="own"');
    expect(form(false)).not.toContain('value="own"');
  });
});
