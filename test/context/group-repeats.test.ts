import { describe, expect, it } from 'vitest';
import type { ArchivedStatement } from '@/lib/context/archive-port';
import { groupRepeats } from '@/lib/context/group-repeats';
import { readSigns } from '@/lib/context/paragraph-signs';
import { shown } from './shown-statement';

/** The groups, each as the places of its statements in the list. */
function groups(...statements: ArchivedStatement[]): number[][] {
  const read = statements.map(statement => ({
    statement,
    signs: readSigns(statement.words, statement.mentions),
  }));
  const place = ({ statement }: { statement: ArchivedStatement }) => statements.indexOf(statement);
  return groupRepeats(read, () => 1).map(group => [place(group), ...group.again.map(place)]);
}

const words = 'استمرار تدريب الشرطة المحلية على حراسة السجون في البادية';

describe('groupRepeats', () => {
  it('puts the same of two years together, also where some words differ', () => {
    const earlier = shown(words, { day: '2021-03-01' });
    const later = shown('وتدريب الشرطة المحلية على حراسة السجون في البادية مستمر', { day: '2023-03-01' });
    expect(groups(later, earlier)).toEqual([[0, 1]]);
  });

  const named = (name: string, entity: string): ArchivedStatement => ({
    ...shown(`أعلنت القوات فرض حظر التجول في مدينة ${name}`),
    mentions: [{ start: 37, end: 37 + name.length, entity }],
  });
  const apart: [what: string, a: ArchivedStatement, b: ArchivedStatement][] = [
    ['another speaker', shown(words), shown(words, { speaker: 'y' })],
    ['a denial', shown(words), { ...shown(words), stance: 'denies' }],
    ['a no within the words', shown(`نواصل ${words}`), shown(`لن نواصل ${words}`)],
    [
      'another figure',
      shown('مقتل 83 عنصرا من التنظيم في غارات على البادية'),
      shown('مقتل 87 عنصرا من التنظيم في غارات على البادية'),
    ],
    ['another town', named('الرقة', 'raqqa'), named('منبج', 'manbij')],
    ['few words that are not the same', shown('الحرب مستمرة'), shown('استمرار الحرب')],
    ['other words', shown(words), shown('الدعم الإنساني للنازحين في المخيمات يصل كل شهر')],
  ];
  it.each(apart)('keeps %s apart', (_, a, b) => {
    expect(groups(a, b)).toEqual([[0], [1]]);
  });

  it('takes a figure and its rounding for the same', () => {
    const rounded = shown('إزالة أكثر من 25 ألف عبوة ناسفة من حقول القرى الشرقية');
    const exact = shown('إزالة أكثر من 25500 عبوة ناسفة من حقول القرى الشرقية');
    expect(groups(exact, rounded)).toEqual([[0, 1]]);
  });
});
