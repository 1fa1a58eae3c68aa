import type { PackArticle, PackClaim, PackStatement } from '@/lib/model/pack';
import { concernedBy } from './concerned-by';
import type { StoredClaim, StoredStatement } from './database';

/** A statement as it lies in the table, with the keys under which it is found. */
export function storedStatement(
  pack: number,
  statement: PackStatement,
  { published }: Pick<PackArticle, 'published'>,
): StoredStatement {
  const date = statement.said?.from ?? published?.from ?? '';
  return {
    pack,
    id: statement.id,
    date,
    aboutDate: concernedBy(statement).map(entity => [pack, entity, date]),
    published: published ?? null,
    statement,
  };
}

/** A claim as it lies in the table; `statement`: the one that it stands in, if any. */
export function storedClaim(
  pack: number,
  claim: PackClaim,
  statement: PackStatement | undefined,
): StoredClaim {
  const givers = [statement?.speaker.entity, ...(statement?.speaksFor ?? [])];
  const owners = new Set([claim.about, ...givers].filter(id => id !== undefined));
  return { pack, id: claim.id, of: [...owners].map(entity => [pack, entity, claim.unit]), claim };
}

/** The entities that a statement counts for: its speaker and those whom it concerns, each once. */
export function countedFor(statement: PackStatement): string[] {
  const { entity } = statement.speaker;
  return [...new Set([...concernedBy(statement), ...(entity === undefined ? [] : [entity])])];
}
