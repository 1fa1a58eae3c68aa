import { describe, expect, it } from 'vitest';
import { saidBy, statementsOf } from './say';

describe('a name', () => {
  it.each([
    ['a word with preposition and pronoun', 'أشاد الأمير فهد بمعاملتهم كضيوف.', 'فهد', undefined],
    [
      'the office behind a foreign name in ال',
      'قال اليستير سميث المتحدث باسم المجلس إن الوضع صعب.',
      'اليستير سميث',
      'المتحدث باسم المجلس',
    ],
    [
      'a word for where he comes from',
      'قال الكويتي خالد حداد، الأمين العام الأسبق للمجلس، إن الوضع صعب.',
      'خالد حداد',
      'الأمين العام الأسبق للمجلس',
    ],
  ])('does not hold %s', (_, text, name, role) => {
    const { speaker } = statementsOf(text)[0]!;
    expect([speaker.text, speaker.role]).toEqual([name, role]);
  });
});

describe('words that report nothing', () => {
  it.each([
    ['what a state proves to be', 'وأظهرت قطر أنها صديقة مخلصة.'],
    ['a question asked again', 'وكرر الصحافي السؤال قائلا: «هل تبقى القوات هنا في المدينة؟».'],
    ['a recording as a source', 'يفوق عدد المقاتلين الألفين، بحسب ما يظهره فيديو حديث.'],
    ['what was expected', 'وكما كان متوقعا، عين الرئيس وزيرا جديدا.'],
  ])('are %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('are one’s own promise, which ت alone would give to whom it is made', () => {
    const text = 'قال سامر حداد: «وعدت فارس كرم بأني سأبقى هنا».';
    expect(saidBy(text)).toEqual([['سامر حداد', 'وعدت فارس كرم بأني سأبقى هنا']]);
  });
});

describe('a noun phrase that is said', () => {
  it.each([
    [
      'لكنه',
      'وحذر التحالف الدولي من المشاركة في الانتخابات ولكنه أصدر بيانا بعدها.',
      'المشاركة في الانتخابات',
    ],
    [
      'كما with a verb',
      'أعلن تنظيم داعش مسؤوليته عن التفجير كما وقعت سلسلة من الحوادث.',
      'مسؤوليته عن التفجير',
    ],
  ])('ends at %s', (_, text, words) => {
    expect(statementsOf(text)[0]?.words).toBe(words);
  });
});
