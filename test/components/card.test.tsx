import { describe, expect, it } from 'vitest';
import { Card, type CardState } from '@/components/Card';
import type { Context } from '@/lib/model/context';
import { draw, locales, textOf } from './draw';
import { allegation, camp, denial, inContext, temiContext, temiStatement } from './shown';

const mention = { words: 'علي تمي', how: { by: 'name' as const, form: 'علي تمي' } };
const drawn = (state: CardState, language: 'ar' | 'en' = 'ar') =>
  draw(
    <Card
      state={state}
      mention={mention}
      onContext={() => {}}
      onSource={() => {}}
      onChoose={() => {}}
      onHide={() => {}}
      onSave={() => {}}
    />,
    language,
  );
const shown = (context: Context): CardState => ({ status: 'shown', context });
const empty = { ...temiContext, statements: [], total: 0, articles: 0, roles: [] };

describe('Card', () => {
  it('shows name, kind, both roles in their spelling, the words and how many there are', () => {
    const text = textOf(drawn(shown(temiContext)));
    for (const part of [
      'علي تمي',
      'شخص',
      'Ali Temi',
      'المتحدث باسم تيار المستقبل الكردي',
      'المحلل السياسي القيادي في تيار المستقبل الكوردي',
      'قال إن',
      '4 أقوال في مقالين',
      'لماذا هذا الاسم؟',
      'السياق',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says that statements of the open page itself do not count as earlier', () => {
    expect(textOf(drawn(shown({ ...temiContext, leftOut: 3 })))).toContain(
      'مقال هذه الصفحة في الأرشيف، وفيه 3 أقوال لا تعد سابقة.',
    );
    expect(drawn(shown(temiContext))).not.toContain('data-left-out');
  });

  it('is a dialog with the name for its label', () => {
    const markup = drawn(shown(temiContext));
    expect(markup).toContain('role="dialog"');
    expect(markup).toContain('aria-label="السياق: علي تمي، شخص، 4 أقوال"');
    expect(markup).toContain('dir="rtl"');
    expect(drawn(shown(temiContext), 'en')).toContain('dir="ltr"');
  });

  it('shows a denial and an allegation with their cues and without quotation marks', () => {
    const text = textOf(
      drawn(
        shown({ ...temiContext, statements: [denial, allegation].map(statement => inContext(statement)) }),
      ),
    );
    expect(text).toContain('نفى مشاركته في الجريمة');
    expect(text).toContain('زعم أن التنظيم انسحب من المدينة');
    expect(text).not.toMatch(/[«»]/);
  });

  it('shows at most three statements', () => {
    const many = [1, 2, 3, 4, 5].map(id => inContext({ ...denial, id: `s${id}` }));
    expect(drawn(shown({ ...temiContext, statements: many })).match(/data-statement=/g)).toHaveLength(3);
  });

  it('says in a line what a statement was chosen for, and what was said after the page', () => {
    const why = [
      { by: 'figure', unit: 'مادة متفجرة' },
      { by: 'entity', entity: camp.id, name: camp.name },
      { by: 'words', words: ['ألغام'] },
    ] as const;
    const statements = [
      inContext(temiStatement, { why: why.map(reason => ({ ...reason })) as never, isLater: true }),
    ];
    const text = textOf(drawn(shown({ ...temiContext, statements })));
    expect(text).toContain('رقم عن الشيء نفسه: مادة متفجرة · يذكر أيضا: مخيم الهول');
    expect(text).not.toContain('ألغام');
    expect(text).toContain(locales.ar['paragraph_later']);
    expect(drawn(shown(temiContext))).not.toContain('class="small reason"');
    const twice = [...statements, { ...statements[0]!, id: 'again' }];
    const markup = drawn(shown({ ...temiContext, statements: twice }));
    expect(markup.match(/class="small reason"/g)).toHaveLength(1);
  });

  it('gives a role by the statement only where the roles above do not tell it', () => {
    const other = inContext({ ...temiStatement, speaker: { ...temiStatement.speaker, role: 'الناشط' } });
    expect(drawn(shown(temiContext))).not.toContain('data-role');
    expect(drawn(shown({ ...temiContext, statements: [other] }))).toContain('data-role');
  });

  it('offers all that an undecided name may mean, and chooses none', () => {
    const markup = drawn({ status: 'choice', entities: [camp, temiContext.entity] });
    expect(markup).toContain('data-state="choice"');
    expect([...markup.matchAll(/data-reading="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      camp.id,
      temiContext.entity.id,
    ]);
    const text = textOf(markup);
    expect(text).toContain('لهذا الاسم أكثر من معنى، وليس في الصفحة ما يحسم أيها المقصود: مخيم الهول منشأة');
    expect(text).not.toContain('السياق');
  });

  it('goes on offering the others when one was chosen', () => {
    const markup = drawn({ status: 'shown', context: temiContext, others: [camp] });
    expect(textOf(markup)).toContain('وقد يكون المقصود: مخيم الهول');
  });

  it('says that there is nothing, and what the archive covers', () => {
    const text = textOf(drawn(shown({ ...empty, entity: camp })));
    expect(text).toContain('لا أقوال سابقة لهذا الاسم أو عنه في الأرشيف.');
    expect(text).toContain('يغطي الأرشيف مقالين من SY24، آذار 2021 – آب 2023 تقديرا.');
    expect(text).not.toContain('لا أقوال في');
  });

  it('labels its own note as such, and shows none for a person', () => {
    expect(textOf(drawn(shown({ ...empty, entity: camp })))).toContain('ملاحظة سياق: مخيم في الحسكة.');
    expect(drawn(shown(temiContext))).not.toContain('وصف لا يعرض');
  });

  it('shows the name in the language of the interface first', () => {
    const text = textOf(drawn(shown({ ...empty, entity: camp }), 'en'));
    expect(text.indexOf('Al-Hol camp')).toBeLessThan(text.indexOf('مخيم الهول'));
    const nameless = { ...camp, name: { ar: 'مخيم الهول' } };
    expect(textOf(drawn(shown({ ...empty, entity: nameless }), 'en'))).toMatch(/^مخيم الهول facility/);
  });

  it('holds names and words of any length', () => {
    const long = 'قوة المهام المشتركة لعملية العزم الصلب '.repeat(20).trim();
    const context = { ...temiContext, entity: { ...camp, name: { ar: long } } };
    expect(drawn(shown(context))).toContain(long);
  });

  const states = [
    { status: 'loading', says: 'نبحث في الأرشيف…' },
    { status: 'failed', says: 'تعذرت قراءة الأرشيف' },
  ] as const;
  for (const { status, says } of states) {
    it(`says in a sentence that it is ${status}`, () => {
      const markup = drawn({ status });
      expect(textOf(markup)).toContain(says);
      expect(markup).toContain(`data-state="${status}"`);
      expect(/aria-label="السياق: علي تمي. ([^"]*)/.exec(markup)?.[1]).toContain(says);
    });
  }
});
