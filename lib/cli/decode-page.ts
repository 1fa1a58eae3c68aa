/** A declaration stands within the first kilobyte by the rules of HTML; old pages put it later. In bytes. */
const declarationBytes = 8192;

/**
 * Decodes the bytes of a saved page as a browser would: a byte-order mark, then what the page declares
 * (<meta charset>), then UTF-8. Many older Arabic pages are windows-1256.
 */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const hasMark = head.startsWith('\u00EF\u00BB\u00BF');
  const declared = hasMark ? undefined : /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  return decoderFor(declared).decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
