import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

const run = (
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string; errors: string }> =>
  new Promise(done => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'lib/cli.ts', ...parameters],
      { cwd: project, env: { ...process.env, ...environment } },
      (error, output, errors) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, output, errors }),
    );
  });

describe('the process siyaq', () => {
  it(
    'takes a file of the folder that npm was called in, and ends with 1 after a bad line',
    { timeout: 60_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'siyaq-'));
      await writeFile(
        join(folder, 'articles.jsonl'),
        '{"id":"a","text":"قال الوزير إن الوضع صعب."}\nnonsense\n',
      );
      const { code, output, errors } = await run(['extract', 'articles.jsonl'], { INIT_CWD: folder });
      expect(code).toBe(1);
      expect(JSON.parse(output).statements[0].speaker).toEqual({ text: 'الوزير' });
      expect(errors).toContain('articles.jsonl, line 2');
    },
  );
});
