import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '@/lib/corpus/check-archive';
import { rowTables } from '@/lib/corpus/database';
import type { SiyaqDatabase } from '@/lib/corpus/database';
import type { Locks } from '@/lib/corpus/exclusively';
import { installPack } from '@/lib/corpus/install-pack';
import { installedPacks } from '@/lib/corpus/installed-pack';
import { archiveOf, freshDatabase, openAgain } from './fresh-database';
import { entity, linesOf, smallPack, withHeader } from './small-pack';
import type { SmallPack } from './small-pack';

/** The same pack one version later: an entity more, a statement less. */
const newer: SmallPack = {
  ...smallPack,
  entities: [...smallPack.entities, entity('new', 'جهة جديدة')],
  statements: smallPack.statements.slice(0, -1),
};

async function snapshot(database: SiyaqDatabase): Promise<string> {
  const tables = ['pointers', 'packs', ...rowTables];
  return JSON.stringify(await Promise.all(tables.map(name => database.table(name).toArray())));
}

const versionOf = async (database: SiyaqDatabase) =>
  (await installedPacks(database)).map(pack => pack.sha256);
const shaOf = (lines: string[]) => (JSON.parse(lines[0]!) as { sha256: string }).sha256;

describe('installPack', () => {
  it('installs a pack into an empty database', async () => {
    const database = freshDatabase();
    const result = await installPack(database, await linesOf(smallPack));
    expect(result).toMatchObject({ ok: true, value: { name: 'small' } });
    expect(await checkArchive(database)).toEqual([]);
    expect(await database.statements.count()).toBe(smallPack.statements.length);
  });

  it('reads lines that arrive one by one', async () => {
    const database = freshDatabase();
    const lines = await linesOf(smallPack);
    const result = await installPack(
      database,
      (async function* () {
        for (const line of lines) yield await Promise.resolve(line);
      })(),
    );
    expect(result.ok).toBe(true);
    expect(await checkArchive(database)).toEqual([]);
  });

  it('changes nothing when the same version comes again', async () => {
    const { database } = await archiveOf();
    const before = await snapshot(database);
    expect((await installPack(database, await linesOf(smallPack))).ok).toBe(true);
    expect(await snapshot(database)).toBe(before);
  });

  it('replaces an older version and leaves nothing of it', async () => {
    const { database } = await archiveOf();
    const lines = await linesOf(newer);
    expect((await installPack(database, lines)).ok).toBe(true);
    expect(await versionOf(database)).toEqual([shaOf(lines)]);
    expect(await checkArchive(database)).toEqual([]);
    expect(await database.statements.count()).toBe(newer.statements.length);
  });

  it('keeps packs of other names', async () => {
    const { database } = await archiveOf();
    expect((await installPack(database, await linesOf(newer, { name: 'other' }))).ok).toBe(true);
    expect((await installedPacks(database)).map(pack => pack.name)).toEqual(['other', 'small']);
    expect(await checkArchive(database)).toEqual([]);
  });

  it('writes a pack of several batches whole', async () => {
    const database = freshDatabase();
    const entities = Array.from({ length: 2_345 }, (_, number) => entity(`e-${number}`, `جهة ${number}`));
    expect(
      (
        await installPack(
          database,
          await linesOf({ ...smallPack, entities: [...smallPack.entities, ...entities] }),
        )
      ).ok,
    ).toBe(true);
    expect(await checkArchive(database)).toEqual([]);
  });
});

describe('installPack, refusing', () => {
  const [e0] = smallPack.entities;
  const [a0] = smallPack.articles;
  const [s0] = smallPack.statements;
  const [c0] = smallPack.claims;
  const broken: [what: string, lines: () => Promise<string[]>, error: RegExp][] = [
    [
      'a newer format',
      () => linesOf(newer, { format: 2 }),
      /format 2.*reads format 1.*Update Siyaq.*Nothing was changed/,
    ],
    [
      'a newer format with an unknown header',
      () => withHeader([], { format: 7, counts: 'many', sha256: 1 }),
      /format 7/,
    ],
    ['a wrong hash', () => linesOf(newer, { sha256: '0'.repeat(64) }), /SHA-256.*Nothing was changed/],
    [
      'wrong counts',
      () => linesOf(newer, { counts: { entities: 1, articles: 2, statements: 5, claims: 3 } }),
      /line 1, counts.*has more/,
    ],
    [
      'a changed letter',
      async () => (await linesOf(newer)).map(line => line.replace('سياسي', 'سياسى')),
      /SHA-256/,
    ],
    ['a missing last line', async () => (await linesOf(newer)).slice(0, -1), /SHA-256/],
    ['no line at all', async () => [], /empty/],
    ['a first line that is no header', async () => (await linesOf(newer)).slice(1), /line 1.*no header/],
    ['a header without publisher', () => linesOf(newer, { publisher: 3 }), /line 1, publisher/],
    [
      'a line that is not JSON',
      () => withHeader(['{'], { counts: { entities: 0, articles: 0, statements: 0, claims: 0 } }),
      /line 2: not JSON/,
    ],
    [
      'a row of an unknown kind',
      () => linesOf({ ...newer, entities: [{ ...e0!, row: 'spell' } as never] }),
      /line 2, row/,
    ],
    [
      'a second header',
      async () => {
        const lines = await linesOf(newer);
        return [...lines, lines[0]!];
      },
      /line 18, row: a second header/,
    ],
    [
      'a wrong type deep in a row',
      () => linesOf({ ...newer, statements: [{ ...s0!, cue: { start: 'x', end: 2 } } as never] }),
      /line 10, cue\.start/,
    ],
    ['a negative offset', () => linesOf({ ...newer, statements: [{ ...s0!, start: -1 }] }), /line 10, start/],
    [
      'a range outside its article',
      () => linesOf({ ...newer, statements: [{ ...s0!, end: 100_000 }] }),
      /line 10, start, end/,
    ],
    [
      'a cue outside its article',
      () => linesOf({ ...newer, statements: [{ ...s0!, cue: { start: 5, end: 100_000 } }] }),
      /line 10, cue/,
    ],
    [
      'a range that ends before it starts',
      () => linesOf({ ...newer, statements: [{ ...s0!, start: s0!.end + 1 }] }),
      /line 10, start, end/,
    ],
    [
      'a statement of no article',
      () => linesOf({ ...newer, statements: [{ ...s0!, article: 'gone' }] }),
      /line 10, article.*gone/,
    ],
    [
      'a speaker that is no entity',
      () => linesOf({ ...newer, statements: [{ ...s0!, speaker: { text: 'x', entity: 'gone' } }] }),
      /line 10, speaker\.entity.*gone/,
    ],
    [
      'an unknown entity in a statement',
      () => linesOf({ ...newer, statements: [{ ...s0!, about: ['gone'] }] }),
      /line 10, about.*gone/,
    ],
    [
      'a claim of no statement',
      () => linesOf({ ...newer, claims: [{ ...c0!, statement: 'gone' }] }),
      /line 15, statement.*gone/,
    ],
    ['an entity twice', () => linesOf({ ...newer, entities: [...newer.entities, e0!] }), /line 8, id: ali/],
    ['an article twice', () => linesOf({ ...newer, articles: [...newer.articles, a0!] }), /line 10, id: a1/],
    [
      'an entity id with a path in it',
      () => linesOf({ ...newer, entities: [{ ...e0!, id: '../x' }] }),
      /line 2, id/,
    ],
  ];

  it.each(broken)('names %s and changes nothing', async (_, lines, error) => {
    const { database } = await archiveOf();
    const before = await snapshot(database);
    const result = await installPack(database, await lines());
    expect(result).toEqual({ ok: false, error: expect.stringMatching(error) as string });
    expect(await snapshot(database)).toBe(before);
    expect(await checkArchive(database)).toEqual([]);
  });

  it('changes nothing when the lines break off', async () => {
    const { database } = await archiveOf();
    const before = await snapshot(database);
    const lines = await linesOf(newer);
    const result = await installPack(
      database,
      (function* () {
        yield* lines.slice(0, 9);
        throw new Error('connection lost');
      })(),
    );
    expect(result).toEqual({ ok: false, error: expect.stringContaining('connection lost') as string });
    expect(await snapshot(database)).toBe(before);
  });

  it('lets a key named like a prototype do nothing', async () => {
    const { database } = await archiveOf();
    const lines = (await linesOf(newer)).slice(1).map(line => line.replace('{', '{"__proto__":{"ok":1},'));
    const result = await installPack(
      database,
      await withHeader(
        lines,
        JSON.parse((await linesOf(newer))[0]!, (key, value: unknown) =>
          key === 'sha256' ? undefined : value,
        ) as Record<string, unknown>,
      ),
    );
    expect(result.ok).toBe(true);
    expect(({} as { ok?: number }).ok).toBeUndefined();
    expect(await checkArchive(database)).toEqual([]);
  });
});

/** A page that dies: after so many writes its database is closed, and every further one fails. */
function dieAfter(database: SiyaqDatabase, writes: number): () => number {
  let done = 0;
  database.use({
    stack: 'dbcore',
    name: 'dies',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name);
        return {
          ...table,
          mutate: request => {
            if (done >= writes) {
              database.close();
              return Dexie.Promise.reject(new Dexie.DatabaseClosedError('died'));
            }
            done++;
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return () => done;
}

describe('installPack, dying', () => {
  it('leaves one whole version in use at whatever write it dies, and the next installation clears up', async () => {
    const lines = await linesOf(newer);
    const old = shaOf(await linesOf(smallPack));
    const inUse: string[] = [];
    for (let writes = 0; ; writes++) {
      const { database } = await archiveOf();
      const { name } = database;
      database.close();
      const dying = openAgain(name);
      const done = dieAfter(dying, writes);
      await installPack(dying, lines);
      const lived = done() < writes;
      dying.close();

      const reopened = openAgain(name);
      const [version] = await versionOf(reopened);
      inUse.push(version!);
      const debris = (await checkArchive(reopened)).filter(fault => !/no pointer|not in use/.test(fault));
      expect(debris).toEqual([]);
      expect((await installPack(reopened, lines)).ok).toBe(true);
      expect(await checkArchive(reopened)).toEqual([]);
      expect(await versionOf(reopened)).toEqual([shaOf(lines)]);
      reopened.close();
      if (lived) break;
    }
    // It died before the pointer flipped, and after it, before everything was cleared.
    const flip = inUse.indexOf(shaOf(lines));
    expect(flip).toBeGreaterThan(4);
    expect(inUse.length - flip).toBeGreaterThan(4);
    expect(inUse.slice(0, flip)).toEqual(inUse.slice(0, flip).map(() => old));
    expect(inUse.slice(flip)).toEqual(inUse.slice(flip).map(() => shaOf(lines)));
  });

  it('clears the debris of a dead import when the version in use is installed again', async () => {
    const { database } = await archiveOf();
    const pack = await database.packs.add({ header: (await installedPacks(database))[0]! });
    await database.entities.add({ pack, id: 'ghost', statements: 0, entity: entity('ghost', 'شبح') });
    expect(await checkArchive(database)).not.toEqual([]);
    expect((await installPack(database, await linesOf(smallPack))).ok).toBe(true);
    expect(await checkArchive(database)).toEqual([]);
  });
});

describe('installPack, twice at once', () => {
  const serial = (): Locks => {
    let last: Promise<unknown> = Promise.resolve();
    return {
      request(_, work) {
        const turn = last.then(work, work);
        last = turn;
        return turn;
      },
    };
  };

  it.each([
    ['the locks of the browser', undefined],
    ['locks that it is given', serial()],
  ])('leaves one whole version with %s', async (_, locks) => {
    const database = freshDatabase();
    const other = openAgain(database.name);
    const results = await Promise.all([
      installPack(database, await linesOf(smallPack), locks),
      installPack(other, await linesOf(newer), locks),
      installPack(other, await linesOf(newer), locks),
    ]);
    other.close();
    expect(results.every(result => result.ok)).toBe(true);
    expect(await versionOf(database)).toEqual([shaOf(await linesOf(newer))]);
    expect(await checkArchive(database)).toEqual([]);
  });
});
