import { describe, expect, it } from 'vitest';
import type { PackStatement } from '@/lib/model/pack';
import { entitySchema } from '@/lib/model/entity';
import * as v from 'valibot';
import { adoptSpeakers, indexNames } from '@/lib/corpus/adopt-speakers';
import { entity } from './small-pack';

const says = (
  text: string,
  more: Partial<PackStatement> & { role?: string; entity?: string } = {},
): PackStatement => {
  const { role, entity: id, ...rest } = more;
  return {
    id: text,
    article: 'a',
    start: 0,
    end: 1,
    cue: { start: 0, end: 1 },
    form: 'indirect',
    kind: 'official',
    stance: 'asserts',
    speaker: { text, ...(role !== undefined && { role }), ...(id !== undefined && { entity: id }) },
    about: [],
    ...rest,
  };
};

const nobody = indexNames([]);

describe('adoptSpeakers', () => {
  it('makes one entity of one name, however it is spelt', async () => {
    const { statements, entities } = await adoptSpeakers(
      [says('أحمد الأحمد', { role: 'مدير المركز' }), says('احمد الاحمد')],
      nobody,
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      kind: 'person',
      core: false,
      name: { ar: 'أحمد الأحمد' },
      topic: 'context',
    });
    expect(statements.map(({ speaker }) => speaker.entity)).toEqual([entities[0]!.id, entities[0]!.id]);
    expect(statements[0]!.speaker).toMatchObject({ text: 'أحمد الأحمد', role: 'مدير المركز' });
  });

  it('gives an id that follows from the name and that the model takes', async () => {
    const [once, again] = await Promise.all([
      adoptSpeakers([says('المرصد الأهلي')], nobody),
      adoptSpeakers([says('المرصد الأهلي')], nobody),
    ]);
    expect(once.entities).toEqual(again.entities);
    expect(once.entities[0]!.id).toMatch(/^x-[0-9a-f]{16}$/);
    expect(v.is(entitySchema, once.entities[0])).toBe(true);
  });

  it.each([
    ['مصدر أمني', 'a security source'],
    ['مصادر محلية', 'local sources'],
    ['شهود عيان', 'eyewitnesses'],
    ['مسؤول أمريكي رفيع', 'a senior American official'],
    ['أحمد', 'a first name alone'],
    ['الوزير', 'an office alone'],
  ])('makes none of %s (%s)', async text => {
    const { statements, entities } = await adoptSpeakers([says(text)], nobody);
    expect(entities).toEqual([]);
    expect(statements[0]!.speaker.entity).toBeUndefined();
  });

  it('leaves speakers alone that are known', async () => {
    const known = indexNames([entity('ahmad', 'أحمد الأحمد')]);
    const { statements, entities } = await adoptSpeakers(
      [says('الأحمد', { entity: 'ahmad' }), says('احمد الاحمد')],
      known,
    );
    expect(entities).toEqual([]);
    expect(statements.map(({ speaker }) => speaker.entity)).toEqual(['ahmad', 'ahmad']);
  });

  it.each([
    ['the outlet’s own voice', says('عنب', { kind: 'narration' }), 'media'],
    ['a commentator', says('سامر خليل', { kind: 'commentary' }), 'person'],
    ['a body', says('الهيئة العامة للإغاثة'), 'organisation'],
  ])('takes %s for its kind', async (_, statement, kind) => {
    expect((await adoptSpeakers([statement], nobody)).entities[0]?.kind).toBe(kind);
  });
});
