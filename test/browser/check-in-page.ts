import type { Page } from 'puppeteer-core';
import { build } from 'vite';

let script: Promise<string> | undefined;

/** The archive's checker as one script for a page of the extension; built once for a run. */
async function buildChecker(): Promise<string> {
  const entry = 'virtual:checker';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': new URL('../..', import.meta.url).pathname.replace(/\/$/, '') } },
    plugins: [
      {
        name: 'checker',
        resolveId: id => (id === entry ? `\0${entry}` : undefined),
        load: id =>
          id === `\0${entry}`
            ? `import { checkArchive } from '@/lib/corpus/check-archive';
               import { openDatabase } from '@/lib/corpus/database';
               globalThis.siyaqFaults = async () => {
                 const database = openDatabase();
                 try {
                   const count = await database.statements.count();
                   return { faults: (await checkArchive(database)).slice(0, 20), statements: count };
                 } finally {
                   database.close();
                 }
               };`
            : undefined,
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the checker was not built');
  return output.output[0].code;
}

/** Walks all tables of the archive, in a page of the extension: what does not belong, and how many statements there are. */
export async function checkInPage(view: Page): Promise<{ faults: string[]; statements: number }> {
  await view.evaluate(await (script ??= buildChecker()));
  return view.evaluate(() =>
    (
      globalThis as unknown as { siyaqFaults: () => Promise<{ faults: string[]; statements: number }> }
    ).siyaqFaults(),
  );
}
