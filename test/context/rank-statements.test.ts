import { describe, expect, it } from 'vitest';
import { rankStatements } from '@/lib/context/rank-statements';
import { shown } from './shown-statement';

const body = { id: 'x', kind: 'organisation' } as const;
const person = { id: 'x', kind: 'person' } as const;

describe('rankStatements', () => {
  it('prefers a rare shared word to a common one', () => {
    const common = ['الوضع الأمني مستقر', 'الوضع المعيشي صعب', 'الوضع الإنساني خطير'].map(words =>
      shown(words),
    );
    const rare = shown('القناصة انسحبوا');
    const [first] = rankStatements([...common, rare], {
      entity: body,
      paragraph: 'الوضع بعد انسحاب القناصة',
      mentions: [],
    });
    expect(first).toMatchObject({ statement: { id: rare.id }, why: [{ by: 'words', words: ['القناصة'] }] });
  });

  it('prefers a shared name to a shared word', () => {
    const word = shown('القصف مستمر');
    const name = shown('هناك تقدم', { about: ['raqqa'] });
    const ranked = rankStatements([word, name], {
      entity: body,
      paragraph: 'القصف على الرقة',
      mentions: [{ start: 9, end: 14, entity: 'raqqa' }],
    });
    expect(ranked[0]).toMatchObject({ statement: { id: name.id }, why: [{ by: 'entity', entity: 'raqqa' }] });
  });

  it('prefers the same thing counted', () => {
    const counted = shown('سقط 12 قتيلا');
    const other = shown('سقط 12 صاروخا في المدينة');
    const ranked = rankStatements([other, counted], {
      entity: body,
      paragraph: 'سقط 30 قتيلا في المدينة',
      mentions: [],
    });
    expect(ranked[0]).toMatchObject({
      statement: { id: counted.id },
      why: [
        { by: 'figure', unit: 'قتيل' },
        { by: 'words', words: ['سقط'] },
      ],
    });
  });

  it('puts the exact figure before its rounded one', () => {
    const rounded = shown('تفكيك أكثر من 25 ألف عبوة من مخلفات المعارك');
    const exact = shown('جرى تفكيك أكثر من 25500 عبوة');
    const other = shown('جرى تفكيك 900 عبوة');
    const paragraph = 'تفكيك عبوات من مخلفات المعارك';
    const ranked = rankStatements([other, rounded, exact], { entity: body, paragraph, mentions: [] });
    expect(ranked.map(({ statement }) => statement.id)).toEqual([exact.id, rounded.id, other.id]);
  });

  it('counts the asked entity itself for nothing', () => {
    const named = shown('كلام', { about: ['x'] });
    const mentions = [{ start: 0, end: 4, entity: 'x' }];
    expect(rankStatements([named], { entity: body, paragraph: 'كلام', mentions })[0]?.why).toEqual([]);
  });

  it('prefers what an entity said to what was said about it', () => {
    const about = shown('الأمر واضح', { speaker: 'y', about: ['x'] });
    const by = shown('الأمر معقد');
    expect(rankStatements([about, by], { entity: body, paragraph: '', mentions: [] })[0]?.statement.id).toBe(
      by.id,
    );
  });

  it('puts the newest first where nothing else tells', () => {
    const newestFirst = ['2023-05-01', '2022-05-01', '2021-05-01'].map((day, n) =>
      shown(`قول ${'أبجد'[n]!}`, { day }),
    );
    const ranked = rankStatements(newestFirst, { entity: body, paragraph: '', mentions: [] });
    expect(ranked.map(({ statement }) => statement.id)).toEqual(newestFirst.map(({ id }) => id));
  });

  it('says what was said three times once, with when it was said again', () => {
    const same = ['2023-05-01', '2022-05-01', '2021-05-01'].map(day =>
      shown('ملاحقة خلايا التنظيم مستمرة في البادية', { day }),
    );
    const others = [shown('التدريب مستمر'), shown('الدعم مستمر للشركاء')];
    const ranked = rankStatements([...same, ...others], {
      entity: body,
      paragraph: 'ملاحقة خلايا التنظيم في البادية',
      mentions: [],
    });
    expect(ranked).toHaveLength(3);
    expect(ranked[0]?.statement.id).toBe(same[0]?.id);
    expect(ranked[0]?.again.map(({ id }) => id)).toEqual([same[1]?.id, same[2]?.id]);
  });

  it('shows a person over the years, newest first, and leaves nothing out', () => {
    const statements = [
      shown('الحصار مستمر على المدينة', { day: '2023-01-01' }),
      shown('الحصار يشتد هذه الأيام', { day: '2023-01-01' }),
      shown('الحصار لا يطاق', { day: '2023-01-01' }),
      shown('المدارس مفتوحة', { day: '2021-01-01' }),
      shown('الطرق مقطوعة', { day: '2019-01-01' }),
    ];
    const years = (entity: typeof body | typeof person) =>
      rankStatements(statements, { entity, paragraph: 'الحصار على المدينة', mentions: [] }).map(
        ({ statement }) => statement.published!.from.slice(0, 4),
      );
    expect(years(person).slice(0, 3)).toEqual(['2023', '2021', '2019']);
    expect(years(body).slice(0, 3)).toEqual(['2023', '2023', '2023']);
    expect(years(person).toSorted()).toEqual(years(body).toSorted());
  });

  it('fills up from the same year when a person has spoken in one only', () => {
    const statements = ['أول', 'ثان', 'ثالث', 'رابع'].map(word => shown(`${word} الكلام المختلف`));
    const ranked = rankStatements(statements, { entity: person, paragraph: '', mentions: [] });
    expect(ranked).toHaveLength(4);
  });

  it('ranks nothing as nothing', () => {
    expect(rankStatements([], { entity: body, paragraph: 'أي شيء', mentions: [] })).toEqual([]);
  });
});
