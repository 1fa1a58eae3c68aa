import { describe, expect, it } from 'vitest';
import { findTurns } from '@/lib/statements/find-turns';
import { readText } from '@/lib/statements/reading';
import { saidBy } from './say';

const intro = 'أكد سامر حداد، رئيس المركز، في حوار مع الصحيفة أن الوضع صعب. وهنا نص الحوار:';
const answersIn = (text: string): string[] =>
  findTurns(readText(text)).map(({ content }) => text.slice(content.start, content.end));

describe('findTurns', () => {
  it.each([
    ['doubled bullets', '● ما الجديد؟\n●● لا جديد الآن.\n● ومتى الزيارة؟\n●● بعد شهر تقريبا.'],
    ['a dash before answers', 'ما الجديد؟\n- لا جديد الآن.\nومتى الزيارة؟\n- بعد شهر تقريبا.'],
    ['letters', 'س: ما الجديد؟\nج: لا جديد الآن.\nس: ومتى الزيارة؟\nج: بعد شهر تقريبا.'],
  ])('reads answers marked by %s', (_, turns) => {
    expect(answersIn(`${intro}\n${turns}`)).toEqual(['لا جديد الآن.', 'بعد شهر تقريبا.']);
  });

  it.each([
    ['one question alone', `${intro}\n● ما الجديد؟\n●● لا جديد الآن.`],
    [
      'headings of an explanation',
      'ما القصة؟\nالقصة طويلة.\nمن هم؟\nهم كثيرون.\nوأين هم؟\nفي كل مكان.\nومتى بدأت؟\nمنذ عام.',
    ],
    ['a list of questions', `${intro}\n- ما الجديد؟\n- متى الزيارة؟\n- ومن يشارك؟`],
  ])('finds nothing in %s', (_, text) => {
    expect(answersIn(text)).toEqual([]);
  });
});

describe('answers in an interview', () => {
  const turns = '● ما الجديد؟\n●● لا جديد الآن.\n● ومتى الزيارة؟\n●● بعد شهر تقريبا.';

  it('are statements of the one person who was named before', () => {
    expect(saidBy(`${intro}\n${turns}`).slice(1)).toEqual([
      ['سامر حداد', 'لا جديد الآن.'],
      ['سامر حداد', 'بعد شهر تقريبا.'],
    ]);
  });

  it('are nobody’s where two were named', () => {
    const two = `قالت ليلى منصور إن الحل بعيد. ${intro}\n${turns}`;
    expect(saidBy(two).map(([name]) => name)).toEqual(['ليلى منصور', 'سامر حداد']);
  });

  it('go on over paragraphs, but not over headings or behind the last one', () => {
    const further = 'ونحن نعمل كل يوم مع أهلنا في القرى القريبة.';
    const long = `● ما الجديد؟\n●● لا جديد الآن.\n${further}\nعنوان قصير\n● ومتى الزيارة؟\n●● بعد شهر تقريبا.\nوقد زارت الصحيفة المركز قبل أسبوع من هذا الحوار الطويل.`;
    expect(saidBy(`${intro}\n${long}`).slice(1)).toEqual([
      ['سامر حداد', `لا جديد الآن.\n${further}`],
      ['سامر حداد', 'بعد شهر تقريبا.'],
    ]);
  });

  it('are those of the names before their colons', () => {
    const named =
      'التقت الصحيفة الخبير سامر حداد. وحضرت الوزيرة ليلى منصور.\nالبلد: ما الجديد؟\nحداد: لا جديد الآن.\nمنصور: بل نستعد للزيارة.\nالبلد: ومتى؟\nحداد: بعد شهر تقريبا.\nمنصور: بعد أسبوع.';
    expect(saidBy(named)).toEqual([
      ['سامر حداد', 'لا جديد الآن.'],
      ['ليلى منصور', 'بل نستعد للزيارة.'],
      ['سامر حداد', 'بعد شهر تقريبا.'],
      ['ليلى منصور', 'بعد أسبوع.'],
    ]);
  });

  it('are nobody’s behind labels that name no person of the text', () => {
    expect(saidBy('المكان: الميدان\nالموعد: مساء\nالمكان: الجسر\nالموعد: صباحا')).toEqual([]);
  });

  it('leave the questions alone', () => {
    const text = `${intro}\n● أكد الوزير أن الحرب انتهت، فما الجديد؟\n●● لا جديد الآن.\n${turns}`;
    expect(saidBy(text).map(([name]) => name)).not.toContain('الوزير');
  });
});
