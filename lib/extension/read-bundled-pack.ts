import { extensionAddress } from './extension-address';

const bundledPack = '/bundled.pack.ndjson';

/** Brings the pack that comes with the extension; nothing but the extension's own files can be reached from here. */
export async function readBundledPack(): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { body } = await fetch(extensionAddress(bundledPack));
  if (!body) throw new Error(`the extension's file ${bundledPack} is empty`);
  return body;
}
