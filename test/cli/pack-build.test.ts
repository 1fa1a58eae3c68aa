import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packBuildCommand } from '@/lib/cli/pack-build-command';
import { seedLines } from '../corpus/read-seeds';
import { fakeTerminal } from './fake-terminal';

const project = fileURLToPath(new URL('../..', import.meta.url));

async function run(...parameters: string[]) {
  const { terminal, printed, complaints } = fakeTerminal([], project);
  return { exitCode: await packBuildCommand.run(parameters, terminal), printed, complaints };
}

describe('siyaq pack build', () => {
  it('prints the bundled pack from seeds/', async () => {
    expect(await run('seeds')).toEqual({ exitCode: 0, printed: await seedLines(), complaints: [] });
  });

  it.each([
    ['a folder that is not there', ['nowhere'], 2, /no folder .*nowhere/],
    ['a folder without metadata', ['lib'], 1, /metadata\.json: cannot be read/],
    ['no folder', [], 2, /usage/],
    ['two folders', ['seeds', 'seeds'], 2, /usage/],
  ])('refuses %s', async (_, parameters, exitCode, complaint) => {
    const result = await run(...parameters);
    expect(result).toMatchObject({ exitCode, printed: [] });
    expect(result.complaints.join('\n')).toMatch(complaint);
  });
});
