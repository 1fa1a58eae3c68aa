import { describe, expect, it } from 'vitest';
import { findPageFigures, longestForFigures } from '@/lib/statements/page-figures';
import { seedArchive } from '../corpus/read-seeds';

describe('findPageFigures', async () => {
  const archive = await seedArchive();
  const matcher = await archive.matcher();
  const find = (...blocks: string[]) => findPageFigures(blocks, matcher);

  it('finds what a page counts, whose it is and who says so', () => {
    expect(find('أعلن التحالف الدولي إزالة أكثر من 31 ألف مادة متفجرة من مخلفات داعش.')).toMatchObject([
      {
        words: 'أكثر من 31 ألف مادة متفجرة',
        value: 31_000,
        bound: 'more-than',
        unit: 'مادة متفجرة',
        speaker: { entity: 'global-coalition' },
      },
    ]);
  });

  it('leaves out what is denied, alleged, demanded or warned of, and what is vague', () => {
    expect(find('نفى التحالف الدولي مقتل 40 مدنيا في الغارة.')).toEqual([]);
    expect(find('وزعم تنظيم داعش أنه قتل 15 جنديا في الكمين.')).toEqual([]);
    expect(find('قتل عشرات المدنيين في هجوم لتنظيم داعش.')).toEqual([]);
  });

  it('reads the beginning of a very long page', () => {
    const filler = 'كلام لا عدد فيه. '.repeat(200);
    const figure = 'أعلن التحالف الدولي تنفيذ 87 عملية ضد داعش.';
    expect(find(figure, filler)).toHaveLength(1);
    const long = Array.from({ length: Math.ceil(longestForFigures / filler.length) }, () => filler);
    expect(find(...long, figure)).toEqual([]);
  });
});
