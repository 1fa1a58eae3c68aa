import { describe, expect, it } from 'vitest';
import { EntityChips } from '@/components/EntityChips';
import { EntityView } from '@/components/EntityView';
import { draw, textOf } from './draw';
import { camp, removal, temi, temiStatement } from './shown';

describe('EntityView', () => {
  const record = { entity: temi, roles: [], figures: [], statements: [] };
  const drawn = (given = {}) =>
    draw(<EntityView record={{ ...record, ...given }} coverage="يغطي الأرشيف مقالين." onSource={() => {}} />);

  it('says that a name has no statements, and what the archive covers', () => {
    expect(textOf(drawn())).toContain('لا أقوال سابقة له أو عنه في الأرشيف. يغطي الأرشيف مقالين.');
  });

  it('shows figures and all statements with the way to each source', () => {
    const figures = [{ unit: removal.unit, claims: [removal], same: true }];
    const markup = drawn({ figures, statements: [temiStatement] });
    expect(markup.match(/data-source/g)).toHaveLength(2);
    expect(textOf(markup)).toContain('قول واحد في مقال واحد');
  });

  it('draws a long record piece by piece', () => {
    const statements = Array.from({ length: 100 }, (_, id) => ({ ...temiStatement, id: `s${id}` }));
    const markup = drawn({ statements });
    expect(markup.match(/data-statement=/g)).toHaveLength(40);
    expect(textOf(markup)).toContain('البقية: 60 قولا');
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

  it('folds a long list, but never the chosen name', () => {
    expect(drawn(40).match(/data-entity=/g)).toHaveLength(24);
    expect(textOf(drawn(40))).toContain('16 اسما آخر');
    expect(drawn(40, 'e39').match(/data-entity=/g)).toHaveLength(40);
  });
});
