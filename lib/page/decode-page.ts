/** A declaration stands within the first kilobyte by the rules of HTML; old pages put it later. In bytes. */
const declarationBytes = 8192;

const marks = [
  { encoding: 'utf-8', start: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', start: [0xff, 0xfe] },
  { encoding: 'utf-16be', start: [0xfe, 0xff] },
];

/**
 * Decodes the bytes of a saved page as a browser would: a byte-order mark (UTF-8 or UTF-16), then what the page declares
 * (<meta charset>), then UTF-8. Many older Arabic pages are windows-1256.
 */
export function decodePage(bytes: Uint8Array): string {
  const mark = marks.find(({ start }) => start.every((byte, n) => bytes[n] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const declared = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says; browsers take UTF-8.
  return decoderFor(declared?.replace(/^utf-?16.*$/iu, 'utf-8')).decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
