import { readdir, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hexOf } from '@/lib/corpus/digest';
import { metadataSchema, readPackSource } from '@/lib/corpus/pack-source';
import { readSeed, seedSource } from './corpus/read-seeds';

const jsonOf = async (file: string) => JSON.parse(new TextDecoder().decode(await readSeed(file))) as unknown;
const metadata = v.parse(metadataSchema, await jsonOf('metadata.json'));

describe('seeds', () => {
  it('holds exactly the articles that the metadata names', async () => {
    const texts = (await readdir(new URL('../seeds/', import.meta.url))).filter(file =>
      file.endsWith('.txt'),
    );
    expect(texts.toSorted()).toEqual(metadata.articles.map(({ file }) => file).toSorted());
  });

  it.each(metadata.articles)('keeps $file byte for byte', async ({ file, sha256 }) => {
    expect(await hexOf(await readSeed(file))).toBe(sha256);
  });

  it('keeps the quirks of the articles', async () => {
    const { articles } = await seedSource();
    const [first, second] = articles.map(({ text }) => text);
    // One opening mark is missing.
    const marks = articles
      .map(({ text }) => text)
      .join('')
      .replace(/[^“”]/g, '');
    expect([marks.replaceAll('”', '').length, marks.replaceAll('“', '').length]).toEqual([26, 27]);
    expect(first).toContain('تيار المستقبل الكوردي');
    expect(second).toContain('تيار المستقبل الكردي');
    expect(second).toContain('نحج');
  });

  it('says of every date how it is known, and makes up no title or address', () => {
    for (const { published, title, address } of metadata.articles) {
      expect(published).toMatchObject({ estimated: true, basis: { ar: /\S/, en: /\S/ } as never });
      expect([title, address]).toEqual([undefined, undefined]);
    }
  });

  it('is read by the door of packs', async () => {
    const { articles, entities } = await seedSource();
    expect(articles).toHaveLength(2);
    expect(entities).toHaveLength(479);
    expect(entities.filter(({ core }) => core)).toHaveLength(148);
  });

  it('has in schema.json the rules that the code has', async () => {
    type Node = { properties?: Record<string, Node>; required?: string[]; items?: Node };
    const described = (node: Node): unknown =>
      node.properties
        ? Object.fromEntries(
            Object.entries(node.properties)
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([name, member]) => [name, [node.required?.includes(name) ?? false, described(member)]]),
          )
        : node.items
          ? [described(node.items)]
          : 'value';
    type Door = { type: string; entries?: Record<string, Door>; item?: Door; wrapped?: Door };
    const coded = (door: Door): unknown => {
      if (door.wrapped) return coded(door.wrapped);
      if (door.entries)
        return Object.fromEntries(
          Object.entries(door.entries)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, member]) => [name, [member.type !== 'optional', coded(member)]]),
        );
      return door.item ? [coded(door.item)] : 'value';
    };
    expect(described((await jsonOf('schema.json')) as Node)).toEqual(
      coded(metadataSchema as unknown as Door),
    );
  });
});

describe('readPackSource', () => {
  const spoilt: [what: string, file: string, change: (text: string) => string, error: RegExp][] = [
    [
      'a changed article',
      '000_5ced4cc376893daf.txt',
      text => text.replace('نجح', 'نحج'),
      /000_5ced4cc376893daf\.txt: its SHA-256 is [0-9a-f]{64}/,
    ],
    ['metadata that are not JSON', 'metadata.json', text => text.slice(1), /metadata\.json: /],
    [
      'a date that no calendar has',
      'metadata.json',
      text => text.replace('2021-03-01', '2021-3-1'),
      /metadata\.json: articles\.0\.published\.from: a day is written/,
    ],
    [
      'a misspelt field',
      'metadata.json',
      text => text.replaceAll('outletEntity', 'outletEntitiy'),
      /metadata\.json: articles\.0/,
    ],
    [
      'an outlet that is no entity',
      'metadata.json',
      text => text.replace('"sy24"', '"sy25"'),
      /no entity has the id sy25/,
    ],
    [
      'an article outside the directory',
      'metadata.json',
      text => text.replace('000_', '../000_'),
      /articles\.0\.file/,
    ],
    [
      'an entity of an unknown kind',
      'entities.json',
      text => text.replace('"coalition-body"', '"club"'),
      /entities\.json: 0\.kind/,
    ],
    [
      'an entity twice',
      'entities.json',
      text => text.replace(/"id": "[^"]+"/g, '"id": "same"'),
      /entities\.json: two entities/,
    ],
  ];

  it.each(spoilt)('refuses %s', async (_, spoiltFile, change, error) => {
    const result = await readPackSource(async file => {
      const bytes = await readSeed(file);
      return file === spoiltFile ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes;
    });
    expect(result).toEqual({ ok: false, error: expect.stringMatching(error) as string });
  });

  it('names a file that is not there', async () => {
    const result = await readPackSource(async file => new Uint8Array(await readFile(`/nowhere/${file}`)));
    expect(result).toEqual({
      ok: false,
      error: expect.stringMatching(/^metadata\.json: cannot be read/) as string,
    });
  });
});
