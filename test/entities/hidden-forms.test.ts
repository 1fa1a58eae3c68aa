import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/entities/find-mentions';
import { readingsOf } from '@/lib/model/readings';
import { seedMatcher } from './seed-entities';

const found = (text: string, ...hidden: [entity: string, form: string][]) =>
  findMentions(seedMatcher, [text], (entity, form) =>
    hidden.some(([id, words]) => id === entity && words === form),
  )[0]!.map(
    mention =>
      `${text.slice(mention.start, mention.end)} → ${readingsOf(mention)
        .map(({ entity }) => entity)
        .join(' | ')}`,
  );

describe('hidden forms', () => {
  it.each([
    {
      gloss: 'the form goes, the others of its entity stay',
      text: 'هاجم تنظيم داعش بلدة. وقال التنظيم',
      hidden: [['isis', 'التنظيم']] as [string, string][],
      left: ['تنظيم داعش → isis'],
    },
    {
      gloss: 'in all its spellings',
      text: 'عناصر داعـ.ـش وداعش هناك',
      hidden: [['isis', 'داعش']] as [string, string][],
      left: [],
    },
    {
      gloss: 'no shorter form takes its place',
      text: 'هاجم تنظيم داعش بلدة',
      hidden: [['isis', 'تنظيم داعش']] as [string, string][],
      left: [],
    },
    {
      gloss: 'it licenses no short form any more',
      text: 'هاجم داعش بلدة. وقال التنظيم',
      hidden: [['isis', 'داعش']] as [string, string][],
      left: [],
    },
    {
      gloss: 'what was undecided is decided by it',
      text: 'هاجمت جبهة النصرة مقار جبهة ثوار سوريا. وانسحبت الجبهة',
      hidden: [['syria-revolutionaries-front', 'الجبهة']] as [string, string][],
      left: [
        'جبهة النصرة → nusra-front',
        'جبهة ثوار سوريا → syria-revolutionaries-front',
        'الجبهة → nusra-front',
      ],
    },
  ])('$gloss', ({ text, hidden, left }) => {
    expect(found(text, ...hidden)).toEqual(left);
  });
});
