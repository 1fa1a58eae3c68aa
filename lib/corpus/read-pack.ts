import type { Entity } from '@/lib/model/entity';
import type { PackArticle, PackClaim, PackHeader, PackStatement } from '@/lib/model/pack';
import { fail, succeed } from '@/lib/model/result';
import type { Result } from '@/lib/model/result';
import type { TextRange } from '@/lib/model/text-range';
import { createDigest } from './digest';
import type { PackLines } from './install-pack';
import { parseHeader, parseRow } from './parse-pack-row';
import { countedFor } from './stored-rows';

/** What a pack holds, in the order of its lines. */
export type PackContents = {
  header: PackHeader;
  entities: Map<string, Entity>;
  articles: Map<string, PackArticle>;
  statements: Map<string, PackStatement>;
  claims: Map<string, PackClaim>;
};

/** Reads a whole pack into memory, by the rules of an installation: what is damaged is refused and named by its line. */
export async function readPack(lines: PackLines): Promise<Result<PackContents>> {
  const digest = createDigest();
  let contents: PackContents | undefined;
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber++;
    if (!contents) {
      const header = parseHeader(line);
      if (!header.ok) return header;
      contents = {
        header: header.value,
        entities: new Map(),
        articles: new Map(),
        statements: new Map(),
        claims: new Map(),
      };
      continue;
    }
    digest.add(line);
    const parsed = parseRow(line, lineNumber);
    if (!parsed.ok) return parsed;
    const fault = addRow(contents, parsed.value);
    if (fault !== undefined) return fail(`line ${lineNumber}, ${fault}`);
  }
  if (!contents) return fail('the pack is empty');
  const { header } = contents;
  if (digest.hex() !== header.sha256)
    return fail('the pack is damaged: its lines do not have the SHA-256 that its header names');
  for (const kind of ['entities', 'articles', 'statements', 'claims'] as const)
    if (contents[kind].size !== header.counts[kind])
      return fail(
        `line 1, counts.${kind}: the header says ${header.counts[kind]}, the pack has ${contents[kind].size}`,
      );
  return succeed(contents);
}

type Row = Extract<ReturnType<typeof parseRow>, { ok: true }>['value'];

/** Adds a row, or says what is wrong with it; a row may refer only to rows above it. */
function addRow({ entities, articles, statements, claims }: PackContents, row: Row): string | undefined {
  const { row: kind, ...content } = row;
  const rows = { entity: entities, article: articles, statement: statements, claim: claims }[kind];
  if (rows.has(row.id)) return `id: ${row.id} stands in the pack already`;
  (rows as Map<string, unknown>).set(row.id, content);
  if (row.row === 'entity') return undefined;
  const text = row.row === 'article' ? row.text : articles.get(row.article)?.text;
  if (text === undefined) return `article: no line above has the id ${(row as PackClaim).article}`;
  const isOutside = ({ start, end }: TextRange) => start > end || end > text.length;
  const ranges =
    row.row === 'article'
      ? row.mentions
      : row.row === 'claim'
        ? [row]
        : [row, row.cue, row.complementiser ?? row.cue];
  if (ranges.some(isOutside)) return "start, end: the range does not lie in the article's text";
  const ids =
    row.row === 'article'
      ? row.mentions.map(({ entity }) => entity)
      : row.row === 'claim'
        ? [row.about ?? []].flat()
        : countedFor(row);
  const stranger = ids.find(id => !entities.has(id));
  if (stranger !== undefined) return `entity: no line above has the id ${stranger}`;
  if (row.row === 'claim' && row.statement !== undefined && !statements.has(row.statement))
    return `statement: no line above has the id ${row.statement}`;
  return undefined;
}
