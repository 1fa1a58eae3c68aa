import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Where the bundled pack lies in the extension. */
export const bundledPackPath = 'bundled.pack.ndjson';

/** The pack of two articles is some 300 kB; Node's own limit for a child's output is 1 MB. */
const maxPackBytes = 64 * 1024 * 1024;

/**
 * Builds the pack of seeds/ by running `siyaq pack build`, and adds it to the files of the extension. It runs as a
 * process of its own, since WXT reads its configuration without the project's import paths.
 */
export async function addBundledPack(_: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'lib/cli.ts', 'pack', 'build', 'seeds'],
    { cwd: root, env: { ...process.env, INIT_CWD: root }, maxBuffer: maxPackBytes },
  );
  files.push({ relativeDest: bundledPackPath, contents: stdout });
}
