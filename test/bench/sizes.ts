import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '@/test/browser/chromium';

const scripts = ['gate', 'reader', 'card'];

/** What the built extension puts into pages, packed; the limits are checked by the tests. */
export async function* sizes(): AsyncGenerator<string[]> {
  yield ['injected into pages, gzip -9', '', 'bytes'];
  for (const script of scripts) {
    const file = readFileSync(join(builtExtension, `${script}.js`));
    yield [`${script}.js`, '', String(gzipSync(file, { level: 9 }).length)];
  }
}
