import { describe, expect, it } from 'vitest';
import { decodePage } from '@/lib/page/decode-page';

const page = '<meta charset="windows-1256"><p>خبر</p>';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let n = 0; n < text.length; n++) bytes.setUint16(n * 2, text.charCodeAt(n), isLittle);
  return new Uint8Array(bytes.buffer);
};

describe('decodePage', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(`\uFEFF${page}`)],
    ['UTF-16, the small end first', utf16(`\uFEFF${page}`, true)],
    ['UTF-16, the big end first', utf16(`\uFEFF${page}`, false)],
  ])('believes the mark of %s before the declaration', (_, bytes) => {
    expect(decodePage(bytes)).toBe(page);
  });

  it.each(['utf-16', 'utf-16le', 'UTF-8', 'no-such-charset'])('reads UTF-8 where %s is declared', charset => {
    const written = `<meta charset="${charset}"><p>خبر</p>`;
    expect(decodePage(new TextEncoder().encode(written))).toBe(written);
  });
});
