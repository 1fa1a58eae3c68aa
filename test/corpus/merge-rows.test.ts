import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKinds } from '@/lib/model/entity';
import type { Entity } from '@/lib/model/entity';
import { canonicalLine } from '@/lib/corpus/canonical-line';
import { mergeEntities } from '@/lib/corpus/merge-entities';
import { mergeRows } from '@/lib/corpus/merge-rows';
import { inOrder, placeOf } from '@/lib/corpus/row-place';
import type { BodyRow } from '@/lib/corpus/row-place';
import { entity } from './small-pack';

const form = fc.constantFrom('علي', 'على', 'التحالف', 'التنظيم', 'داعش');
const forms = fc.array(form, { maxLength: 3 });
const maybe = { freq: 2, nil: undefined };

/** Few ids and few words, so that rows meet. */
const entityRow: fc.Arbitrary<BodyRow> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'a-b'),
    kind: fc.constantFrom(...entityKinds),
    core: fc.boolean(),
    topic: fc.constantFrom('both', 'coalition', 'isis', 'context'),
    ar: form,
    aliases: forms,
    short: fc.option(forms, maybe),
    en: fc.option(fc.constantFrom('ISIS', 'IS'), maybe),
    wikidata: fc.option(fc.constantFrom('Q1', 'Q2'), maybe),
  })
  .map(({ ar, en, short, wikidata, ...rest }) => ({
    row: 'entity',
    ...(rest as Pick<Entity, 'id' | 'kind' | 'core' | 'topic' | 'aliases'>),
    name: { ar, ...(en && { en }) },
    ...(short && { short }),
    ...(wikidata && { wikidata }),
  }));

const articleRow: fc.Arbitrary<BodyRow> = fc
  .record({
    id: fc.constantFrom('1', '2', '10'),
    outlet: fc.constantFrom('SY24', 'أخرى'),
    title: fc.option(form, maybe),
  })
  .map(({ title, ...rest }) => ({
    row: 'article',
    ...rest,
    ...(title && { title }),
    text: rest.id,
    mentions: [],
  }));

const claimRow: fc.Arbitrary<BodyRow> = fc
  .record({ article: fc.constantFrom('1', '2', '10'), start: fc.nat(12), value: fc.nat(3) })
  .map(({ article, start, value }) => ({
    row: 'claim',
    id: `${article}:${start}`,
    article,
    start,
    end: 12,
    value,
    bound: 'exact',
    unit: 'عنصر',
  }));

/** A part as a pack holds it: in order, every place once. */
const part = fc
  .array(fc.oneof(entityRow, articleRow, claimRow), { maxLength: 12 })
  .map(rows => rows.toSorted((one, other) => inOrder(placeOf(one), placeOf(other))))
  .map(rows => rows.filter((row, at) => at === 0 || placeOf(row) !== placeOf(rows[at - 1]!)));

const merge = async (...parts: BodyRow[][]): Promise<BodyRow[]> => {
  const rows: BodyRow[] = [];
  for await (const row of mergeRows(parts)) rows.push(row);
  return rows;
};
const linesOf = (rows: BodyRow[]) => rows.map(canonicalLine);

describe('mergeRows', () => {
  it('is associative and commutative, and merges what it has merged to the same', async () => {
    await fc.assert(
      fc.asyncProperty(part, part, part, async (a, b, c) => {
        const all = linesOf(await merge(a, b, c));
        expect(linesOf(await merge(await merge(a, b), c))).toEqual(all);
        expect(linesOf(await merge(a, await merge(b, c)))).toEqual(all);
        expect(linesOf(await merge(c, b, a))).toEqual(all);
        expect(linesOf(await merge(await merge(a, b, c), b))).toEqual(all);
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no place and no entity’s form, and keeps the order', async () => {
    await fc.assert(
      fc.asyncProperty(part, part, async (a, b) => {
        const merged = await merge(a, b);
        const places = merged.map(placeOf);
        expect(places).toEqual([...new Set([...a, ...b].map(placeOf))].toSorted(inOrder));
        const known = (rows: BodyRow[], id: string) =>
          rows.flatMap(row => (row.row === 'entity' && row.id === id ? [row.name.ar, ...row.aliases] : []));
        for (const row of merged)
          if (row.row === 'entity')
            expect(new Set(known(merged, row.id))).toEqual(new Set(known([...a, ...b], row.id)));
      }),
    );
  });

  it('keeps of two places of one text the one that says more of its origin', async () => {
    const bare: BodyRow = { row: 'article', id: '1', outlet: 'ا', text: 'نص', mentions: [] };
    const told: BodyRow = { ...bare, outlet: 'ب', address: 'https://news.example/1' };
    expect(await merge([bare], [told])).toEqual([told]);
    expect(await merge([told], [bare])).toEqual([told]);
  });
});

describe('mergeEntities', () => {
  it('keeps the other spelling of a name as an alias, and takes a speaker with a role for a person', () => {
    const one = entity('x', 'أحمد الأحمد', { kind: 'organisation' });
    const other = entity('x', 'احمد الاحمد', { kind: 'person' });
    expect(mergeEntities(one, other)).toEqual({ ...one, kind: 'person', aliases: ['احمد الاحمد'] });
  });
});
