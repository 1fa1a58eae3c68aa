import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const projectFolder = join(import.meta.dirname, '..', '..');
const settings = [
  '.oxlintrc.json',
  '.dependency-cruiser.cjs',
  'tsconfig.json',
  'lib/tsconfig.json',
  'test/checks/lint-rules.mjs',
  '.wxt',
];

/** A project of planted files under this project's own settings and packages; `remove` takes it away. */
export type Planted = { folder: string; remove: () => void };

/** Writes the files (path → text) into a fresh folder that has the project's settings. */
export function plant(files: Record<string, string>): Planted {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-planted-'));
  for (const path of settings) cpSync(join(projectFolder, path), join(folder, path), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs a program in a folder; a failure is an answer, not an error. */
export function runIn(
  folder: string,
  command: string,
  args: string[],
): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    PATH: `${join(projectFolder, 'node_modules', '.bin')}:${process.env['PATH']}`,
  };
  return new Promise(resolve => {
    execFile(command, args, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

/** The layer check, as `npm run check:layers` calls it. */
export const cruise = (folder: string, ...folders: string[]) =>
  runIn(folder, 'node', [join(projectFolder, 'test', 'checks', 'cruise.mjs'), ...folders]);
