import { describe, expect, it } from 'vitest';
import { saidBy, statementsOf } from './say';

describe('who is held responsible', () => {
  it.each([
    [
      'a ministry and a government',
      'وحملت وزارة الخارجية الحكومة مسؤولية الهجوم.',
      'وزارة الخارجية',
      'مسؤولية الهجوم',
    ],
    ['a person', 'وحمّل فارس كرم الحكومة المسؤولية عن الهجوم.', 'فارس كرم', 'المسؤولية عن الهجوم'],
  ])('is alleged: %s', (_, text, name, words) => {
    expect(statementsOf(text)).toMatchObject([{ stance: 'alleges', speaker: { text: name }, words }]);
  });

  it.each([
    ['carries a thing', 'وحمل الجنود السلاح إلى القرية.'],
    ['bears a title', 'وحمل المقال عنوان: "هل انتهت الحرب في بلادنا؟".'],
  ])('is nobody where a verb only %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('what somebody claims as his deed', () => {
  it.each([
    ['an attack', 'وتبنى تنظيم داعش ‹هجوماً على حاجز قرب المدينة›، وأدى إلى مقتل عشرة.'],
    ['a bombing', 'وتبنى تنظيم داعش ‹تفجيرا في العاصمة›.'],
  ])('ends before what it led to: %s', (_, marked) => {
    const [before, content, after] = marked.split(/[‹›]/);
    expect(saidBy(`${before}${content}${after}`)).toEqual([['تنظيم داعش', content]]);
  });

  it('is no decision that a body takes', () => {
    expect(saidBy('وتبنى مجلس الأمن قرارا يدعو إلى وقف القتال.')).toEqual([]);
  });
});

describe('who is spoken to', () => {
  it.each([
    ['of two bodies the second', 'اتهمت الحكومة الحزب بتدبير الهجوم.', 'الحكومة'],
    ['people', 'قالت وزارة الصحة إن الوضع صعب. ودعت المواطنين إلى الحذر.', 'وزارة الصحة'],
    ['inhabitants', 'قالت وزارة الصحة إن الوضع صعب. وطالبت السكان بالتزام البيوت.', 'وزارة الصحة'],
  ])('does not speak: %s', (_, text, name) => {
    expect(saidBy(text).at(-1)?.[0]).toBe(name);
  });
});

describe('a relative who is quoted', () => {
  it.each([
    ['by a pronoun', 'ونقلت صحيفة البلد عن شقيقه قوله إن الشاب غادر.', 'شقيقه', undefined],
    ['by name', 'ونقلت قناة البلد عن شقيقه فارس كرم قوله إن الشاب غادر.', 'فارس كرم', 'شقيقه'],
    ['as whose he is', 'ونقلت وكالة النهر عن والد الضحية قوله إن الشاب غادر.', 'والد الضحية', undefined],
    [
      'as whose he is, by name',
      'وقال شقيق الرئيس جيمس هولت إن الحل قريب.',
      'شقيق الرئيس جيمس هولت',
      undefined,
    ],
  ])('is named as the text names him: %s', (_, text, name, role) => {
    const [statement] = statementsOf(text);
    expect([statement?.speaker.text, statement?.speaker.role]).toEqual([name, role]);
  });
});

describe('an interview with somebody named without an office', () => {
  const lead = 'أجرت الصحيفة حوارا مع فارس كرم عن الحرب.';
  it.each([
    ['marked questions alone', 'س: ما الجديد؟\nلا جديد الآن.\nس: ومتى الزيارة؟\nبعد شهر تقريبا.'],
    ['dashes before both', '- ما الجديد؟\n- لا جديد الآن.\n- ومتى الزيارة؟\n- بعد شهر تقريبا.'],
  ])('has his answers: %s', (_, turns) => {
    expect(saidBy(`${lead}\n${turns}`)).toEqual([
      ['فارس كرم', 'لا جديد الآن.'],
      ['فارس كرم', 'بعد شهر تقريبا.'],
    ]);
  });
});
