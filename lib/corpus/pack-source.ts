import * as v from 'valibot';
import { articleSchema } from '@/lib/model/article';
import type { Article } from '@/lib/model/article';
import { entitySchema } from '@/lib/model/entity';
import { fail, succeed } from '@/lib/model/result';
import type { Result } from '@/lib/model/result';
import type { PackSource } from './build-pack';
import { articleId } from './content-id';
import { hexOf } from './digest';
import { namedIssue } from './named-issue';

const text = v.pipe(v.string(), v.nonEmpty());
const { outletEntity, title, address, published } = articleSchema.entries;

/** `metadata.json` of a directory that a pack is built from; the same rules as seeds/schema.json. */
export const metadataSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: text,
  publisher: text,
  licence: text,
  articles: v.array(
    v.strictObject({
      file: v.pipe(v.string(), v.regex(/^[^/\\]+\.txt$/, 'an article is a .txt file of the same directory')),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hex digits')),
      outlet: text,
      outletEntity,
      title,
      address,
      published,
    }),
  ),
});

const entitiesSchema = v.array(entitySchema);

/**
 * Reads the files of a pack's directory through `readFile` (its path in the directory → its bytes) and checks them:
 * shapes, hashes, and that the outlets' ids exist.
 */
export async function readPackSource(
  readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Result<PackSource>> {
  const read = async (file: string): Promise<Result<Uint8Array<ArrayBuffer>>> => {
    try {
      return succeed(await readFile(file));
    } catch (error) {
      return fail(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
    }
  };
  const metadata = parsed('metadata.json', metadataSchema, await read('metadata.json'));
  if (!metadata.ok) return metadata;
  const entities = parsed('entities.json', entitiesSchema, await read('entities.json'));
  if (!entities.ok) return entities;
  const known = new Set(entities.value.map(entity => entity.id));
  if (known.size < entities.value.length) return fail('entities.json: two entities have the same id');
  const articles: Article[] = [];
  for (const { file, sha256, ...about } of metadata.value.articles) {
    const bytes = await read(file);
    if (!bytes.ok) return bytes;
    const actual = await hexOf(bytes.value);
    if (actual !== sha256) return fail(`${file}: its SHA-256 is ${actual}, metadata.json says ${sha256}`);
    if (about.outletEntity !== undefined && !known.has(about.outletEntity))
      return fail(`metadata.json: ${file}: no entity has the id ${about.outletEntity}`);
    const content = decoded(bytes.value);
    if (content === undefined) return fail(`${file}: not UTF-8`);
    articles.push({ id: await articleId(content), ...about, text: content });
  }
  const { name, publisher, licence } = metadata.value;
  return succeed({ name, publisher, licence, articles, entities: entities.value });
}

function parsed<T extends v.GenericSchema>(
  file: string,
  schema: T,
  bytes: Result<Uint8Array<ArrayBuffer>>,
): Result<v.InferOutput<T>> {
  if (!bytes.ok) return bytes;
  let value: unknown;
  try {
    value = JSON.parse(decoded(bytes.value) ?? '');
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
  const result = v.safeParse(schema, value);
  return result.success ? succeed(result.output) : fail(`${file}: ${namedIssue(result.issues)}`);
}

/** The text of UTF-8 bytes, to the letter: a byte order mark stays, and wrong bytes are not replaced in silence. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
