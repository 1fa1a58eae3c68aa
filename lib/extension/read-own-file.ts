import { extensionAddress } from './extension-address';

/** Brings one of the extension's own files; nothing else can be reached from here. */
export async function readOwnFile(path: `/${string}`): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { body } = await fetch(extensionAddress(path));
  if (!body) throw new Error(`the extension's file ${path} is empty`);
  return body;
}
