import { backupFormat } from '@/lib/model/backup';
import type { BackupHeader } from '@/lib/model/backup';
import { activePointers } from './active-packs';
import { canonicalLine } from './canonical-line';
import type { SiyaqDatabase } from './database';
import { createDigest } from './digest';
import { entitiesNamed } from './own-article';
import type { OwnArticle } from './own-article';
import { ownPackName } from './own-pack';
import { createPackTally } from './pack-tally';
import { inOrder } from './row-place';
import { claimsInPlace, inPages, statementsInPlace, storedPackRows } from './stored-pack-rows';

/** What is written besides the tables. `settings`: of the extension; `bundled`: the pack that comes with it, and is left out. */
export type BackupExtras = { settings: unknown; bundled: string };

/**
 * A backup of the archive as the lines of its file, without newlines: what the reader saved, the packs that were added,
 * the settings. The same archive gives the same lines. What was deleted, and can be restored for a while, is not in it.
 * Reads the tables twice, since the first line holds the hash of all others; an archive that changes meanwhile ends it
 * with an error.
 */
export async function* writeBackup(database: SiyaqDatabase, extras: BackupExtras): AsyncGenerator<string> {
  const first = createDigest();
  const counts: BackupHeader['counts'] = { articles: 0, packs: 0 };
  for await (const { line, kind } of bodyLines(database, extras)) {
    first.add(line);
    if (kind) counts[kind]++;
  }
  const sha256 = first.hex();
  yield canonicalLine({ row: 'backup', format: backupFormat, sha256, counts } satisfies BackupHeader);
  const second = createDigest();
  for await (const { line } of bodyLines(database, extras)) {
    second.add(line);
    yield line;
  }
  if (second.hex() !== sha256) throw new Error('the archive has changed while the backup was written');
}

type BodyLine = { line: string; kind?: 'articles' | 'packs' };

async function* bodyLines(
  database: SiyaqDatabase,
  { settings, bundled }: BackupExtras,
): AsyncGenerator<BodyLine> {
  yield { line: canonicalLine({ row: 'settings', settings }) };
  const pointers = await activePointers(database);
  for (const { name, pack } of pointers)
    if (name === ownPackName)
      for await (const own of ownArticles(database, pack))
        yield { line: canonicalLine({ row: 'own', ...own }), kind: 'articles' };
  for (const { name, pack } of pointers)
    if (name !== ownPackName && name !== bundled) yield* packLines(database, pack);
}

async function* ownArticles(database: SiyaqDatabase, pack: number): AsyncGenerator<OwnArticle> {
  for await (const { id, article, saved } of inPages(database.articles, pack)) {
    if (!saved) continue;
    const said = await database.statements.where('[pack+statement.article]').equals([pack, id]).toArray();
    const counted = await database.claims.where('[pack+claim.article]').equals([pack, id]).toArray();
    const rows = { article, statements: statementsInPlace(said), claims: claimsInPlace(counted) };
    const ids = [...entitiesNamed(rows)].toSorted(inOrder);
    const named = await database.entities.bulkGet(ids.map((entity): [number, string] => [pack, entity]));
    yield { ...rows, entities: named.flatMap(row => (row ? [row.entity] : [])), saved };
  }
}

/** The pack's own file, in canonical order: its hash is that of its publisher where that file was in this order too. */
async function* packLines(database: SiyaqDatabase, pack: number): AsyncGenerator<BodyLine> {
  const header = (await database.packs.get(pack))?.header;
  if (!header) throw new Error(`writeBackup: there is no pack ${pack}`);
  const tally = createPackTally();
  for await (const row of storedPackRows(database, pack)) tally.add(row, canonicalLine(row));
  yield { line: canonicalLine(tally.header(header)), kind: 'packs' };
  for await (const row of storedPackRows(database, pack)) yield { line: canonicalLine(row) };
}
