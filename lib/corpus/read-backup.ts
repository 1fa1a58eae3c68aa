import * as v from 'valibot';
import { backupFormat, backupHeaderSchema, backupRowSchema } from '@/lib/model/backup';
import type { BackupHeader, BackupRow } from '@/lib/model/backup';
import type { PackHeader } from '@/lib/model/pack';
import { fail, succeed } from '@/lib/model/result';
import type { Result } from '@/lib/model/result';
import type { TextRange } from '@/lib/model/text-range';
import type { SiyaqDatabase } from './database';
import { createDigest } from './digest';
import type { Locks } from './exclusively';
import { installPack } from './install-pack';
import { namedIssue } from './named-issue';
import { entitiesNamed } from './own-article';
import type { OwnArticle } from './own-article';
import { parseJson, parseRow } from './parse-pack-row';
import { saveArticle } from './save-article';

/** What a restoring brought: articles and packs that were not there before, and the settings as they were. */
export type Restored = { articles: number; packs: number; settings: unknown };

/** Opens the lines of a backup from the start, as often as it is called. */
export type OpenBackup = () => AsyncIterable<string>;

/**
 * Restores a backup beside what is in the archive. The whole file is read and checked first: one that is damaged changes
 * nothing. What is there already stays as it is, so that a restoring that died is begun anew and goes on.
 */
export async function restoreBackup(
  database: SiyaqDatabase,
  open: OpenBackup,
  locks?: Locks,
): Promise<Result<Restored>> {
  const checked = await checkBackup(open);
  if (!checked.ok) return checked;
  const restored: Restored = { articles: 0, packs: 0, settings: undefined };
  const lines = open()[Symbol.asyncIterator]();
  await lines.next();
  let line = await lines.next();
  for (let number = 2; !line.done; number++) {
    // As the schema gives it: what else stands in a row of the file does not get into the archive.
    const parsed = parseBackupRow(line.value, number);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    if (row.row !== 'pack') {
      if (row.row === 'settings') restored.settings = row.settings;
      else if ((await saveArticle(database, row)).status === 'saved') restored.articles++;
      line = await lines.next();
      continue;
    }
    const isNew = !(await isInstalled(database, row));
    const first = line.value;
    const installed = await installPack(
      database,
      (async function* () {
        yield first;
        for (line = await lines.next(); !line.done && !isHeader(line.value); line = await lines.next())
          yield line.value;
      })(),
      locks,
    );
    if (!installed.ok) return fail(`pack ${row.name}: ${installed.error}`);
    // Of a pack that is there the installation reads the first line alone.
    while (!line.done && (line.value === first || !isHeader(line.value))) line = await lines.next();
    if (isNew) restored.packs++;
  }
  return succeed(restored);
}

/** Within a text the quotation marks would be escaped: only a row of its own has these. */
const isHeader = (line: string): boolean => line.includes('"row":"pack"');

async function isInstalled(
  database: SiyaqDatabase,
  { name, sha256 }: Pick<PackHeader, 'name' | 'sha256'>,
): Promise<boolean> {
  const packs = await database.packs.toArray();
  return packs.some(({ header }) => header.name === name && header.sha256 === sha256);
}

async function checkBackup(open: OpenBackup): Promise<Result<BackupHeader>> {
  const digest = createDigest();
  const counts = { articles: 0, packs: 0 };
  let header: BackupHeader | undefined;
  let number = 0;
  for await (const line of open()) {
    number++;
    if (!header) {
      const parsed = parseHeader(line);
      if (!parsed.ok) return parsed;
      header = parsed.value;
      continue;
    }
    digest.add(line);
    // Below a pack's header stand its own rows, which its installation checks as well.
    const row = counts.packs > 0 && !isHeader(line) ? parseRow(line, number) : parseBackupRow(line, number);
    if (!row.ok) return row;
    if (row.value.row === 'own') {
      counts.articles++;
      const fault = faultIn(row.value);
      if (fault !== undefined) return fail(`line ${number}, ${fault}`);
    }
    if (row.value.row === 'pack') counts.packs++;
  }
  if (!header) return fail('The file is empty. Nothing was changed.');
  if (digest.hex() !== header.sha256)
    return fail(
      'The backup is damaged: its lines do not have the SHA-256 that its first line names. Nothing was changed.',
    );
  for (const kind of ['articles', 'packs'] as const)
    if (counts[kind] !== header.counts[kind])
      return fail(
        `line 1, counts.${kind}: the header says ${header.counts[kind]}, the backup has ${counts[kind]}. Nothing was changed.`,
      );
  return succeed(header);
}

function parseHeader(line: string): Result<BackupHeader> {
  const json = parseJson(line, 1);
  const row = json.ok ? json.value : undefined;
  const format = v.safeParse(v.object({ row: v.literal('backup'), format: v.number() }), row);
  if (!format.success)
    return fail(
      'line 1: this is no backup of Siyaq: its first line is no header of one. Nothing was changed.',
    );
  if (format.output.format > backupFormat)
    return fail(
      `This backup is of format ${format.output.format}; this version of Siyaq reads format ${backupFormat}. ` +
        'Update Siyaq, then restore it again. Nothing was changed.',
    );
  const header = v.safeParse(backupHeaderSchema, row);
  return header.success ? succeed(header.output) : fail(`line 1, ${namedIssue(header.issues)}`);
}

function parseBackupRow(line: string, number: number): Result<BackupRow> {
  const json = parseJson(line, number);
  if (!json.ok) return json;
  const row = v.safeParse(backupRowSchema, json.value);
  return row.success ? succeed(row.output) : fail(`line ${number}, ${namedIssue(row.issues)}`);
}

/** What is wrong between the rows of an article: rows of another one, ranges outside its text, names that are missing. */
function faultIn(own: OwnArticle): string | undefined {
  const { article, statements, claims, entities } = own;
  const isOutside = ({ start, end }: TextRange) => start > end || end > article.text.length;
  const ranges = [
    ...article.mentions,
    ...claims,
    ...statements.flatMap(({ start, end, cue, complementiser, relayedBy }) => [
      { start, end },
      cue,
      ...(complementiser ? [complementiser] : []),
      ...(relayedBy ? [relayedBy] : []),
    ]),
  ];
  if (ranges.some(isOutside)) return 'start, end: the range does not lie in the article’s text';
  if ([...statements, ...claims].some(row => row.article !== article.id))
    return `article: a row is not of the article ${article.id}`;
  const ids = new Set(statements.map(({ id }) => id));
  const lost = claims.find(({ statement }) => statement !== undefined && !ids.has(statement));
  if (lost) return `claims: the article has no statement ${lost.statement}`;
  const known = new Set(entities.map(({ id }) => id));
  const missing = [...entitiesNamed(own)].find(id => !known.has(id));
  return missing === undefined
    ? undefined
    : `entities: the article names ${missing}, which does not come with it`;
}
