import { readFile } from 'node:fs/promises';
import { buildPack } from '@/lib/corpus/build-pack';
import type { PackSource } from '@/lib/corpus/build-pack';
import { installPack } from '@/lib/corpus/install-pack';
import { openArchive } from '@/lib/corpus/archive';
import type { Archive } from '@/lib/corpus/archive';
import { readPackSource } from '@/lib/corpus/pack-source';
import { writePack } from '@/lib/corpus/write-pack';
import type { SiyaqDatabase } from '@/lib/corpus/database';
import { freshDatabase } from './fresh-database';

const seeds = new URL('../../seeds/', import.meta.url);

/** A file of seeds/ as it lies there. */
export const readSeed = async (file: string) => new Uint8Array(await readFile(new URL(file, seeds)));

export async function seedSource(): Promise<PackSource> {
  const source = await readPackSource(readSeed);
  if (!source.ok) throw new Error(source.error);
  return source.value;
}

let built: Promise<string[]> | undefined;
/** The lines of the bundled pack, built once for all tests of a file. */
export const seedLines = (): Promise<string[]> =>
  (built ??= seedSource().then(async source => [...writePack(await buildPack(source))]));

/** The archive as it is after installation. */
export async function seedArchive(): Promise<Archive & { database: SiyaqDatabase }> {
  const database = freshDatabase();
  const installed = await installPack(database, await seedLines());
  if (!installed.ok) throw new Error(installed.error);
  return { ...openArchive(database), database };
}
