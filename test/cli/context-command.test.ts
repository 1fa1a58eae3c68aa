import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCommand } from '@/lib/cli/run-command';
import { readSeed } from '../corpus/read-seeds';
import { linesOf, smallPack } from '../corpus/small-pack';
import { fakeTerminal } from './fake-terminal';

const folder = await mkdtemp(join(tmpdir(), 'siyaq-'));
const small = [...(await linesOf(smallPack))].map(line => `${line}\n`).join('');
await writeFile(join(folder, 'small.ndjson'), small);
await writeFile(join(folder, 'small.gz'), gzipSync(small));

/** Runs `siyaq context` over a paragraph. */
async function context(paragraph: string, ...parameters: string[]) {
  const { terminal, printed, complaints } = fakeTerminal([paragraph], folder);
  const code = await runCommand(['context', ...parameters], terminal);
  return { code, lines: printed.map(line => JSON.parse(line)), complaints: complaints.join('\n') };
}

describe('siyaq context', () => {
  it('prints what the bundled pack holds, what the paragraph calls for first, to the letter', async () => {
    const { code, lines } = await context(
      'أزالت الفرق المحلية بدعم من التحالف الدولي آلاف الألغام والمواد المتفجرة.',
      '--entity',
      'global-coalition',
    );
    expect(code).toBe(0);
    expect(lines[0].text).toContain('25500');
    expect(lines[0].speaker.entity).toBe('global-coalition');
    expect(lines[0].why).toContainEqual(expect.objectContaining({ by: 'words' }));
    const texts = await Promise.all(
      ['000_5ced4cc376893daf.txt', '001_28c20a037e43265e.txt'].map(async file =>
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readSeed(file)),
      ),
    );
    for (const { start, end, text } of lines)
      expect(texts.map(article => article.slice(start, end))).toContain(text);
    const scores = lines.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it.each(['small.ndjson', 'small.gz'])('reads the pack %s of the folder of the caller', async pack => {
    const { code, lines } = await context('قال علي تمي', '--entity', 'ali', '--pack', pack);
    expect(code).toBe(0);
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(['article', 'start', 'end', 'text', 'speaker', 'score', 'why']),
      );
  });

  it('puts what was said after the day of the page last, and says so', async () => {
    const { lines } = await context('علي تمي', '--entity', 'ali-tammi', '--date', '2022-06-01');
    const years = lines.map(({ published }) => published.from.slice(0, 4));
    expect(years).toEqual(['2021', '2021', '2023', '2023']);
    expect(lines.map(({ later }) => later ?? false)).toEqual([false, false, true, true]);
  });

  it.each([
    [
      'an entity that the pack lacks',
      1,
      ['--entity', 'coalition-global'],
      'has no entity "coalition-global"',
    ],
    ['no entity', 2, [], '--entity ID is missing'],
    [
      'a day that no calendar has',
      2,
      ['--entity', 'isis', '--date', '2022-02-30'],
      '--date must be an ISO day',
    ],
    ['an option that it does not know', 2, ['--entity', 'isis', '--page', 'x'], '--page'],
    ['a pack that is not there', 1, ['--entity', 'isis', '--pack', 'gone'], 'there is no file'],
    ['a folder for a pack', 1, ['--entity', 'isis', '--pack', '.'], 'is a folder'],
  ])('refuses %s', async (_, exit, parameters, reason) => {
    const { code, lines, complaints } = await context('نص عن داعش', ...parameters);
    expect(code).toBe(exit);
    expect(lines).toEqual([]);
    expect(complaints).toContain(reason);
  });

  it('suggests entities for a name that is no id', async () => {
    const { complaints } = await context('نص', '--entity', 'التحالف الدولي');
    expect(complaints).toContain('global-coalition');
  });

  it('refuses an empty paragraph', async () => {
    const { code, complaints } = await context(' \n', '--entity', 'isis');
    expect(code).toBe(1);
    expect(complaints).toContain('no paragraph');
  });

  const damaged: [string, string | Uint8Array, string][] = [
    ['cut off', small.slice(0, -200), 'not JSON'],
    ['altered', small.replaceAll('commentary', 'official'), 'SHA-256'],
    ['of no lines', '', 'empty'],
    ['no pack', '{"id": 1}\n', 'no header'],
    ['a gzip file cut off', gzipSync(small).subarray(0, 300), 'cannot be read'],
  ];
  it.each(damaged)('refuses a pack that is %s', async (_, bytes, reason) => {
    await writeFile(join(folder, 'damaged'), bytes);
    const { code, lines, complaints } = await context('علي', '--entity', 'ali', '--pack', 'damaged');
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(complaints).toContain(reason);
  });
});

describe('siyaq search', () => {
  const search = async (...parameters: string[]) => {
    const { terminal, printed, complaints } = fakeTerminal([], folder);
    const code = await runCommand(['search', ...parameters], terminal);
    return { code, lines: printed.map(line => JSON.parse(line)), complaints: complaints.join('\n') };
  };

  it('prints what the popup finds, with its place and the words that answer', async () => {
    const { code, lines } = await search('سجن', 'غويران');
    expect(code).toBe(0);
    expect(lines[0].text).toContain('سجن غويران');
    for (const { matches } of lines) expect(matches).not.toEqual([]);
  });

  it('finds nothing in silence', async () => {
    expect(await search('--pack', 'small.gz', 'كرة القدم')).toEqual({ code: 0, lines: [], complaints: '' });
  });

  it('refuses a search for nothing', async () => {
    const { code, complaints } = await search('--pack', 'small.gz');
    expect(code).toBe(2);
    expect(complaints).toContain('QUERY is missing');
  });
});
