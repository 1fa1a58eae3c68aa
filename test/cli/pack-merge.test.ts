import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packBuildCommand } from '@/lib/cli/pack-build-command';
import { packMergeCommand } from '@/lib/cli/pack-merge-command';
import { packVerifyCommand } from '@/lib/cli/pack-verify-command';
import { folderOf, runIn } from './pack-folder';

const texts = [
  'قال الوزير سامر خليل إن 12 شخصا عادوا إلى المدينة.',
  'أكدت الهيئة العامة للإغاثة أن المخيم يضم 40 عائلة. وأعلن التحالف الدولي تدريب 300 عنصر.',
  'نفى سامر خليل مقتل 5 أشخاص. وقال إن الطريق مفتوح.',
];

const build = async (articles: string[], publisher = 'us'): Promise<string> => {
  const lines = articles.map(text => `${JSON.stringify({ text, outlet: 'عنب', published: '2021-03-24' })}\n`);
  const parameters = ['-', '--name', 'try', '--publisher', publisher, '--licence', 'none'];
  return (await runIn('/', packBuildCommand, parameters, lines)).text;
};

describe('siyaq pack merge', () => {
  it('gives the bytes that one build of all articles gives, in whatever order, packed or not', async () => {
    const whole = await build(texts);
    const folder = await folderOf({
      a: await build(texts.slice(0, 2)),
      b: gzipSync(await build(texts.slice(1))),
    });
    for (const files of [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b', 'b'],
    ])
      expect(await runIn(folder, packMergeCommand, files)).toMatchObject({ exitCode: 0, text: whole });
  });

  it('names all publishers unless told what to say', async () => {
    const folder = await folderOf({ a: await build(texts, 'us'), b: await build(texts, 'others') });
    const headerOf = async (...parameters: string[]) =>
      JSON.parse((await runIn(folder, packMergeCommand, parameters)).text.split('\n')[0]!) as object;
    expect(await headerOf('a', 'b')).toMatchObject({ name: 'try', publisher: 'others + us' });
    expect(await headerOf('a', 'b', '--publisher', 'both')).toMatchObject({ publisher: 'both' });
  });

  it.each([
    ['a file that is not there', () => '', ['nowhere'], 1, /no file .*nowhere/],
    ['no file', () => '', [], 2, /usage/],
    ['an empty file', () => '', ['a'], 1, /a: the file is empty/],
    ['what is no pack', () => '{"row":"entity"}\n', ['a'], 1, /line 1: this is not a pack/],
    ['a compressed file cut off', (pack: string) => gzipSync(pack).subarray(0, 900), ['a'], 1, /is damaged/],
    [
      'rows out of order',
      (pack: string) => swapLines(pack, 2, 3),
      ['a'],
      1,
      /line 4: the entity is out of order/,
    ],
  ])('refuses %s', async (_, spoil, files, exitCode, complaint) => {
    const folder = await folderOf({ a: spoil(await build(texts)) });
    const result = await runIn(folder, packMergeCommand, files);
    expect(result).toMatchObject({ exitCode, text: '' });
    expect(result.complaints).toMatch(complaint);
  });
});

const swapLines = (pack: string, one: number, other: number): string => {
  const lines = pack.split('\n');
  [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  return lines.join('\n');
};

describe('siyaq pack verify', () => {
  const verify = async (pack: string | Uint8Array) =>
    runIn(await folderOf({ pack }), packVerifyCommand, ['pack']);

  it('prints the header of a pack that holds together', async () => {
    const pack = await build(texts);
    for (const file of [pack, gzipSync(pack)]) {
      const { exitCode, printed, complaints } = await verify(file);
      expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
      expect(JSON.parse(printed[0]!)).toEqual(JSON.parse(pack.split('\n')[0]!));
    }
  });

  it.each([
    ['a changed word', (pack: string) => pack.replace('"text":"قال', '"text":"نفى'), /sha256/],
    ['a missing row', (pack: string) => pack.replace(/\n[^\n]*"row":"claim"[^\n]*/, ''), /sha256|counts/],
    [
      'a field that packs do not have',
      (pack: string) => pack.replace('{"aliases"', '{"a":1,"aliases"'),
      /canonical/,
    ],
  ])('finds %s', async (_, spoil, complaint) => {
    const pack = await build(texts);
    const spoilt = spoil(pack);
    expect(spoilt).not.toBe(pack);
    const { exitCode, complaints, printed } = await verify(spoilt);
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: [] });
    expect(complaints).toMatch(complaint);
  });
});
