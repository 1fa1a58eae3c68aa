import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { entitySchema, type Entity } from '@/lib/model/entity';

/** The entities that the project ships, read beside the code whatever the caller's folder. */
export async function readSeedEntities(
  file = new URL('../../seeds/entities.json', import.meta.url),
): Promise<Entity[]> {
  return v.parse(v.array(entitySchema), JSON.parse(await readFile(file, 'utf8')));
}
