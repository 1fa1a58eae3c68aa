import { fail, succeed } from '@/lib/model/result';
import type { Result } from '@/lib/model/result';
import type { PackHeader } from '@/lib/model/pack';
import { clearDebris } from './clear-debris';
import type { SiyaqDatabase } from './database';
import { createDigest } from './digest';
import { exclusively } from './exclusively';
import type { Locks } from './exclusively';
import { importRows } from './import-rows';
import { ownPackName } from './own-pack';
import { parseHeader, parseRow } from './parse-pack-row';

/** A pack's lines, without their newlines, as they come in. */
export type PackLines = AsyncIterable<string> | Iterable<string>;

/**
 * Installs a pack beside the older version of the same name, then makes it the one in use and deletes the older one.
 * Refused packs, and imports that die half-way, change nothing; the same version again changes nothing either.
 */
export function installPack(
  database: SiyaqDatabase,
  lines: PackLines,
  locks?: Locks,
): Promise<Result<PackHeader>> {
  return exclusively(`${database.name}:packs`, () => install(database, lines), locks);
}

async function install(database: SiyaqDatabase, lines: PackLines): Promise<Result<PackHeader>> {
  let result: Result<PackHeader>;
  try {
    result = await importLines(database, lines);
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    result = fail(`The pack could not be installed (${reason}). Nothing was changed; try again.`);
  }
  try {
    // The older version, what was refused, and what imports left that died: nobody else imports while the lock is held.
    await clearDebris(database);
  } catch {
    // What stays is found by the next installation; the pack itself is in use or refused already.
  }
  return result;
}

async function importLines(database: SiyaqDatabase, lines: PackLines): Promise<Result<PackHeader>> {
  const digest = createDigest();
  let header: PackHeader | undefined;
  let pack = 0;
  let rows: ReturnType<typeof importRows> | undefined;
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber++;
    if (!header || !rows) {
      const parsed = parseHeader(line);
      if (!parsed.ok) return parsed;
      header = parsed.value;
      if (header.name === ownPackName)
        return fail(
          `line 1, name: "${ownPackName}" is the name of the reader's own articles. Give the pack another one. Nothing was changed.`,
        );
      if (await isInUse(database, header)) return succeed(header);
      pack = await database.packs.add({ header });
      rows = importRows(database, pack);
      continue;
    }
    digest.add(line);
    const row = parseRow(line, lineNumber);
    // A file that unpacks to no end is not written to the end.
    if (row.ok && lineNumber - 1 > rowsIn(header))
      return fail(
        `line 1, counts: the header says that there are ${rowsIn(header)} rows, the pack has more. Nothing was changed.`,
      );
    const added = row.ok ? await rows.add(row.value, lineNumber) : row;
    if (!added.ok) return added;
  }
  if (!header || !rows) return fail('The pack is empty. Nothing was changed.');
  const counts = await rows.finish();
  if (!counts.ok) return counts;
  if (digest.hex() !== header.sha256)
    return fail(
      'The pack is damaged: its lines do not have the SHA-256 that its header names. Nothing was changed.',
    );
  for (const [kind, count] of Object.entries(header.counts)) {
    const actual = counts.value[kind as keyof PackHeader['counts']];
    if (actual !== count)
      return fail(
        `line 1, counts.${kind}: the header says ${count}, the pack has ${actual}. Nothing was changed.`,
      );
  }
  await database.pointers.put({ name: header.name, pack });
  return succeed(header);
}

const rowsIn = ({ counts }: PackHeader): number =>
  counts.entities + counts.articles + counts.statements + counts.claims;

/** Whether this very version of the pack is installed. */
async function isInUse(database: SiyaqDatabase, { name, sha256 }: PackHeader): Promise<boolean> {
  const pointer = await database.pointers.get(name);
  const stored = pointer && (await database.packs.get(pointer.pack));
  return stored?.header.sha256 === sha256;
}
