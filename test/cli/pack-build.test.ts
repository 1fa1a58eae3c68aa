import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packBuildCommand } from '@/lib/cli/pack-build-command';
import { seedLines } from '../corpus/read-seeds';
import { runIn } from './pack-folder';

const project = fileURLToPath(new URL('../..', import.meta.url));
const run = (parameters: string[], input: string[] = []) =>
  runIn(project, packBuildCommand, parameters, input);

const identity = ['--name', 'try', '--publisher', 'us', '--licence', 'none'];
const article = (text: string, more: object = {}) => `${JSON.stringify({ text, outlet: 'عنب', ...more })}\n`;
const first = article('قال الوزير سامر خليل إن 12 شخصا عادوا إلى المدينة.', { published: '2021-03-24' });
const second = article('أكدت الهيئة العامة للإغاثة أن المخيم يضم 40 عائلة.', {
  published: '2021-03-01/2021-03-31',
});

describe('siyaq pack build', () => {
  it('prints the bundled pack from seeds/', async () => {
    const { exitCode, text, complaints } = await run(['seeds']);
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
    expect(text.split('\n')).toEqual([...(await seedLines()), '']);
  });

  it('prints the same compressed', async () => {
    const [plain, compressed] = [await run(['seeds']), await run(['seeds', '--gzip'])];
    expect(gunzipSync(compressed.bytes).toString('utf8')).toBe(plain.text);
    expect(compressed.bytes.length).toBeLessThan(plain.bytes.length / 2);
  });

  it('builds from standard input, whatever the order of the articles', async () => {
    const built = await run(['-', ...identity], [first, second]);
    expect(built.complaints).toBe('');
    const [header, ...rows] = built.text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(header).toMatchObject({ name: 'try', publisher: 'us', licence: 'none' });
    expect(header).toMatchObject({ coverage: { from: '2021-03-01', to: '2021-03-31', estimated: true } });
    expect(rows.filter(({ row }) => row === 'statement')).toHaveLength(2);
    expect((await run(['-', ...identity], [second, first, second])).text).toBe(built.text);
  });

  it.each([
    ['a folder that is not there', ['nowhere'], 2, /no folder .*nowhere/],
    ['a folder without metadata', ['lib'], 1, /metadata\.json: cannot be read/],
    ['no folder', [], 2, /usage/],
    ['two folders', ['seeds', 'seeds'], 2, /usage/],
    ['an option that it does not know', ['seeds', '--zip'], 2, /--zip[^]*usage/],
    ['standard input without a name', ['-', '--publisher', 'us'], 2, /needs --name/],
  ])('refuses %s', async (_, parameters, exitCode, complaint) => {
    const result = await run(parameters);
    expect(result).toMatchObject({ exitCode, text: '' });
    expect(result.complaints).toMatch(complaint);
  });

  it.each([
    ['a line that is not JSON', 'nonsense\n', /line 2: this is not JSON/],
    ['an article without an outlet', '{"text":"نص"}\n', /line 2: outlet/],
    [
      'a day that no calendar has',
      article('نص', { published: '2021-02-31' }),
      /line 2: published.*2021-02-31/,
    ],
    [
      'an outlet that nobody knows',
      article('نص', { outletEntity: 'nobody' }),
      /line 2: outletEntity.*nobody/,
    ],
    [
      'an address that leads elsewhere',
      article('نص', { address: 'ftp://news.example/1' }),
      /line 2: address/,
    ],
  ])('prints no pack after %s', async (_, line, complaint) => {
    const result = await run(['-', ...identity], [first, line]);
    expect(result).toMatchObject({ exitCode: 1, text: '' });
    expect(result.complaints).toMatch(complaint);
  });
});
