import { parseHeader } from '@/lib/corpus/parse-pack-row';
import { readLines } from '@/lib/corpus/read-lines';
import { readBundledPack } from '@/lib/extension/read-bundled-pack';

/** The name of the pack that comes with the extension, by the first line of its file. */
export async function bundledPackName(): Promise<string> {
  for await (const line of readLines(await readBundledPack())) {
    const header = parseHeader(line);
    if (!header.ok) throw new Error(header.error);
    return header.value.name;
  }
  throw new Error('the pack that comes with the extension is empty');
}
