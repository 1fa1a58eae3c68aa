import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from '@/lib/cli/command';
import { fakeTerminal } from './fake-terminal';

/** A folder that is gone when the test is over, with files in it. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** Runs a command in a folder; `bytes` is what it wrote, `text` the same as text. */
export async function runIn(folder: string, command: Command, parameters: string[], input: string[] = []) {
  const { terminal, printed, written, complaints } = fakeTerminal(input, folder);
  const exitCode = await command.run(parameters, terminal);
  const bytes = Buffer.concat(written);
  return { exitCode, printed, bytes, text: bytes.toString('utf8'), complaints: complaints.join('\n') };
}
