import { describe, expect, it } from 'vitest';
import { chooseChips } from '@/components/choose-chips';
import { EntityChips } from '@/components/EntityChips';
import { EntityView, type EntityRecord } from '@/components/EntityView';
import { wholeList } from '@/components/StatementList';
import type { ShownStatement, StatementEntry } from '@/lib/model/context';
import { draw, textOf } from './draw';
import { camp, removal, temi, temiStatement } from './shown';

const entryOf = ({ id, article, kind, speaker, published }: ShownStatement): StatementEntry => ({
  id,
  article,
  kind,
  speaker,
  about: ['al-hol-camp'],
  ...(published && { published }),
});

describe('EntityView', () => {
  const record = { entity: temi, roles: [], figures: [], entries: [] };
  const drawn = (given: Partial<EntityRecord> = {}, statements: ShownStatement[] = []) =>
    draw(
      <EntityView
        record={{ ...record, ...given }}
        source={{
          read: id => statements.find(statement => statement.id === id),
          want: () => {},
          hasFailed: false,
          retry: () => {},
        }}
        nameOf={() => undefined}
        coverage="يغطي الأرشيف مقالين."
        onSource={() => {}}
      />,
    );

  it('says that a name has no statements, and what the archive covers', () => {
    expect(textOf(drawn())).toContain('لا أقوال سابقة لهذا الاسم أو عنه في الأرشيف. يغطي الأرشيف مقالين.');
  });

  it('shows figures and all statements with the way to each source', () => {
    const figures = [{ unit: removal.unit, claims: [removal], same: true }];
    const markup = drawn({ figures, entries: [entryOf(temiStatement)] }, [temiStatement]);
    expect(markup.match(/data-source/g)).toHaveLength(2);
    expect(textOf(markup)).toContain('قول واحد في مقال واحد');
  });

  it('puts figures that can be compared before the statements, lone ones after them', () => {
    const compared = { unit: removal.unit, claims: [removal, { ...removal, id: 'again' }], same: true };
    const lone = { unit: 'عضو', claims: [{ ...removal, id: 'lone', unit: 'عضو' }], same: false };
    const markup = drawn({ figures: [lone, compared], entries: [entryOf(temiStatement)] }, [temiStatement]);
    const order = ['data-claim="again"', 'data-statement=', 'data-claim="lone"'].map(part =>
      markup.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(textOf(markup)).toContain('أرقام أخرى');
  });

  it('draws all of a list of usual length, each with its place in it', () => {
    const statements = Array.from({ length: wholeList }, (_, id) => ({ ...temiStatement, id: `s${id}` }));
    const markup = drawn({ entries: statements.map(entryOf) }, statements);
    expect(markup.match(/data-statement=/g)).toHaveLength(wholeList);
    expect(markup).toContain(`aria-posinset="${wholeList}" aria-setsize="${wholeList}"`);
  });

  it('keeps room for 10 000 statements and draws those in view', () => {
    const statements = Array.from({ length: 10_000 }, (_, id) => ({ ...temiStatement, id: `s${id}` }));
    const markup = drawn({ entries: statements.map(entryOf) }, statements.slice(0, 3));
    const drawnRows = markup.match(/aria-setsize="10000"/g)?.length ?? 0;
    expect(drawnRows).toBeGreaterThan(3);
    expect(drawnRows).toBeLessThan(40);
    expect(markup.match(/data-statement=/g)).toHaveLength(3);
    expect(markup.match(/aria-busy="true"/g)).toHaveLength(drawnRows - 3);
    expect(textOf(markup)).toContain('10000 قول');
  });
});

describe('EntityChips', () => {
  const chip = (id: string, core: boolean) => ({ ...camp, id, core, statements: 3, mentions: 2 });
  const drawn = (count: number, chosen?: string) =>
    draw(
      <EntityChips
        entities={Array.from({ length: count }, (_, index) => chip(`e${index}`, index % 2 === 0))}
        chosen={chosen}
        onChoose={() => {}}
      />,
    );

  it('keeps the order given, and draws context more quietly', () => {
    const markup = drawn(2, 'e1');
    expect(markup.indexOf('data-entity="e0"')).toBeLessThan(markup.indexOf('data-entity="e1"'));
    expect(markup).toMatch(/class="chip context"[^>]*aria-pressed="true"[^>]*data-entity="e1"/);
    expect(markup).toContain('title="ورد مرتين في الصفحة"');
    expect(markup).toContain('aria-label="3 أقوال"');
  });

  it('folds a long list to a few rows, but never the chosen name', () => {
    const ids = (markup: string) => [...markup.matchAll(/data-entity="(e\d+)"/g)].map(([, id]) => id);
    const folded = ids(drawn(40));
    expect(folded.length).toBeGreaterThan(2);
    expect(folded.length).toBeLessThan(10);
    expect(textOf(drawn(40))).toContain(`${40 - folded.length} اسما آخر`);
    expect(drawn(40)).toContain('aria-expanded="false"');
    expect(ids(drawn(40, 'e39'))).toEqual([...folded.slice(0, -1), 'e39']);
  });
});

describe('chooseChips', () => {
  const name = (id: string, statements: number, label = 'التحالف الدولي', core = true) => ({
    id,
    core,
    statements,
    label,
  });
  const ids = (names: { id: string }[]) => names.map(({ id }) => id);

  it('shows all of a short list, and never hides a single name', () => {
    const few = ['a', 'b', 'c', 'd', 'e'].map(id => name(id, 0));
    expect(chooseChips(few)).toEqual(few);
  });

  it('hides names without statements first, and keeps the order', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) => name(id, index % 2));
    expect(ids(chooseChips(many))).toEqual(['b', 'd', 'f', 'h']);
    expect(ids(chooseChips(many, 'a'))).toEqual(['a', 'b', 'd', 'f']);
  });

  it('prefers the names of the subject itself', () => {
    const mixed = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) =>
      name(id, 1, 'التحالف الدولي', index > 3),
    );
    expect(ids(chooseChips(mixed))).toEqual(['e', 'f', 'g', 'h']);
  });

  it('shows a name of any length when it is the chosen one', () => {
    const long = ['a', 'b', 'c', 'd', 'e'].map(id => name(id, 1, 'اسم '.repeat(60)));
    expect(ids(chooseChips(long, 'd'))).toEqual(['a', 'd']);
  });
});
