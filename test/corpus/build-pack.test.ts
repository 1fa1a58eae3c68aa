import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packRowSchema } from '@/lib/model/pack';
import type { PackRow } from '@/lib/model/pack';
import { buildPack } from '@/lib/corpus/build-pack';
import { checkArchive } from '@/lib/corpus/check-archive';
import { packFile, writePack } from '@/lib/corpus/write-pack';
import { seedArchive, seedLines, seedSource } from './read-seeds';

const rows = (await seedLines()).map(line => v.parse(packRowSchema, JSON.parse(line)));
const of = <K extends PackRow['row']>(kind: K) =>
  rows.filter((row): row is Extract<PackRow, { row: K }> => row.row === kind);
const [header] = of('pack');
const articles = new Map(of('article').map(article => [article.id, article]));

describe('buildPack', () => {
  it('gives the same bytes for the same source, in whatever order it comes', async () => {
    const source = await seedSource();
    const file = packFile(await buildPack(source));
    const reversed = {
      ...source,
      articles: source.articles.toReversed(),
      entities: source.entities.toReversed(),
    };
    expect(packFile(await buildPack(reversed))).toBe(file);
    expect(file).toBe((await seedLines()).map(line => `${line}\n`).join(''));
  });

  it('names in the header the SHA-256 of all further lines', async () => {
    const further = (await seedLines())
      .slice(1)
      .map(line => `${line}\n`)
      .join('');
    expect(header?.sha256).toBe(createHash('sha256').update(further).digest('hex'));
  });

  it('counts and covers what it holds', () => {
    expect(header).toMatchObject({
      counts: {
        entities: of('entity').length,
        articles: 2,
        statements: of('statement').length,
        claims: of('claim').length,
      },
      coverage: { outlets: ['SY24'], from: '2021-03-01', to: '2023-08-31', estimated: true },
    });
  });

  it('writes every row so that the door of packs reads the same again', async () => {
    expect([...writePack(rows)]).toEqual(await seedLines());
  });

  it('gives each row an id of its own', () => {
    const ids = [...of('entity'), ...of('article'), ...of('statement'), ...of('claim')].map(row => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of every statement whom its content names', () => {
    expect(of('statement').length).toBeGreaterThan(20);
    for (const { article, start, end, about } of of('statement')) {
      const named = articles
        .get(article)!
        .mentions.filter(mention => start <= mention.start && mention.end <= end);
      expect(about).toEqual([...new Set(named.map(({ entity }) => entity))]);
    }
  });

  it('says of a media office whom it speaks for', () => {
    const office = of('statement').filter(({ speaker }) => speaker.entity === 'coalition-media-office');
    expect(office.length).toBeGreaterThan(0);
    for (const { speaksFor } of office) expect(speaksFor).toContain('global-coalition');
  });

  it('gives every figure that stands inside a statement that statement', () => {
    const statements = new Map(of('statement').map(statement => [statement.id, statement]));
    expect(of('claim').length).toBeGreaterThan(4);
    for (const claim of of('claim')) {
      const around = [...statements.values()].filter(
        ({ article, start, end }) => article === claim.article && start <= claim.start && claim.end <= end,
      );
      const given = claim.statement === undefined ? [] : [statements.get(claim.statement)];
      expect(given).toHaveLength(Math.min(around.length, 1));
      expect(around).toEqual(expect.arrayContaining(given));
    }
  });

  it('makes a pack that installs into an archive in order', async () => {
    expect(await checkArchive((await seedArchive()).database)).toEqual([]);
  });
});
