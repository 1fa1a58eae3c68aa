import { describe, expect, it } from 'vitest';
import { saidBy, statementsOf } from './say';

const speakerOf = (text: string): string | undefined => statementsOf(text)[0]?.speaker.text;
const roleOf = (text: string): string | undefined => statementsOf(text)[0]?.speaker.role;

describe('the speaker', () => {
  it.each([
    [
      'a quoted name before its office',
      'قال “سامر حداد” المحلل السياسي القيادي في تيار الغد لمنصة SY24، إن الوضع صعب.',
      'سامر حداد',
      'المحلل السياسي القيادي في تيار الغد',
    ],
    [
      'a quoted name after its offices',
      'من جهته قال الكاتب والمحلل السياسي “سامر حداد” إن الوضع صعب.',
      'سامر حداد',
      'الكاتب والمحلل السياسي',
    ],
    [
      'an office, a comma, a name',
      'أكد وزير الداخلية في حكومة الإقليم، سامر حداد، أن الوضع صعب.',
      'سامر حداد',
      'وزير الداخلية في حكومة الإقليم',
    ],
    [
      'a name, a comma, an office',
      'اعتبر سامر حداد، وزير شؤون الإعلام، أن الوضع صعب.',
      'سامر حداد',
      'وزير شؤون الإعلام',
    ],
    [
      'an office and a name without commas',
      'قال وزير الدفاع الأميركي جيمس هولت إن الوضع صعب.',
      'جيمس هولت',
      'وزير الدفاع الأميركي',
    ],
    [
      'a title, a name, an office',
      'وقال الدكتور سامر حداد رئيس الكتلة النيابية عبر الهاتف ان الوضع صعب.',
      'سامر حداد',
      'رئيس الكتلة النيابية',
    ],
    [
      'the name before the verb',
      'سامر حداد، الأستاذ المحاضر في القانون العام، قال إن الوضع صعب.',
      'سامر حداد',
      'الأستاذ المحاضر في القانون العام',
    ],
    [
      'the name Ali, written like the preposition',
      'أكد علي حداد باحث في الشؤون التركية، بأن الوضع صعب.',
      'علي حداد',
      'باحث في الشؤون التركية',
    ],
  ])('tells name from role: %s', (_, text, name, role) => {
    expect(speakerOf(text)).toBe(name);
    expect(roleOf(text)).toBe(role);
  });

  it.each([
    ['an unnamed source', 'أعلن مصدر أمني عراقي أن القوات تقدمت.', 'مصدر أمني عراقي'],
    [
      'an officer who wants no name',
      'وقال عقيد في شرطة المحافظة طلب عدم كشف هويته إن القوات تقدمت.',
      'عقيد في شرطة المحافظة',
    ],
    [
      'a body, with occasion and day cut off',
      'قالت قيادة العمليات المشتركة في بيان أمس إن القوات تقدمت.',
      'قيادة العمليات المشتركة',
    ],
    ['an official who wants no name', 'وقال مسؤول، اشترط عدم ذكر اسمه، إن القوات تقدمت.', 'مسؤول'],
    [
      'one that an agency was told',
      'وأكد سامر حداد لوكالة أنباء الجبل (و أ ج) صباح الخميس أن القوات تقدمت.',
      'سامر حداد',
    ],
    [
      'one whose given name is also a time of day',
      'وقال ماهر الخطيب، المتحدث باسم القوات، إن القوات تقدمت.',
      'ماهر الخطيب',
    ],
    [
      'one with ل before the office',
      'تقدمت القوات نحو المدينة أمس، وفقا للمتحدث باسم الجيش سامر حداد.',
      'سامر حداد',
    ],
    [
      'one behind a place in the office',
      'وقال المتحدث باسم البلدية في صور نبيل العطار إن القوات تقدمت.',
      'نبيل العطار',
    ],
    ['the issuer of a document', 'وجاء في بيان صدر عن قيادة العمليات أن القوات تقدمت.', 'قيادة العمليات'],
    [
      'one behind a preposition with a pronoun',
      'تقدمت القوات نحو المدينة أمس، حسب ما صرحت به وكالة سانا.',
      'وكالة سانا',
    ],
    ['one before a relative clause', 'وبيّن المصدر العسكري الذي أكد أن القوات تقدمت.', 'المصدر العسكري'],
    [
      'one who is quoted by an agency',
      'ونقلت وكالة الأنباء عن طبيب في المستشفى قوله إن الجرحى كثيرون.',
      'طبيب في المستشفى',
    ],
    [
      'one after the clause',
      'تقدمت القوات نحو المدينة، بحسب المرصد السوري لحقوق الإنسان.',
      'المرصد السوري لحقوق الإنسان',
    ],
    [
      'one before the clause',
      'وبحسب المرصد السوري لحقوق الإنسان، فإن القوات تقدمت نحو المدينة.',
      'المرصد السوري لحقوق الإنسان',
    ],
    [
      'one with its own verb after the clause',
      'تقدمت القوات نحو المدينة، حسبما أفاد المرصد السوري لحقوق الإنسان.',
      'المرصد السوري لحقوق الإنسان',
    ],
  ])('is %s', (_, text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it('goes on when a cue names nobody', () => {
    expect(saidBy('قال سامر حداد إن الوضع صعب. وأضاف أن الحل بعيد، مشيرا إلى أن الوقت ينفد.')).toEqual([
      ['سامر حداد', 'الوضع صعب'],
      ['سامر حداد', 'الحل بعيد'],
      ['سامر حداد', 'الوقت ينفد'],
    ]);
  });

  it('goes back to the last speaker of the gender that the cue shows', () => {
    const text = 'قالت ليلى حداد إن الوضع صعب. وقال سامر منصور إن الحل قريب. وأضافت أن الوقت ينفد.';
    expect(saidBy(text).map(([name]) => name)).toEqual(['ليلى حداد', 'سامر منصور', 'ليلى حداد']);
  });

  it('is the full name for a surname, and for "the official" after it', () => {
    const text =
      'قال سامر حداد، وزير الخارجية، إن الوضع صعب. وأوضح حداد أن الحل بعيد. وأكد المسؤول نفسه أن الوقت ينفد.';
    expect(saidBy(text).map(([name]) => name)).toEqual(['سامر حداد', 'سامر حداد', 'سامر حداد']);
  });

  it('is the issuer for "the statement"', () => {
    const text = 'أكد التحالف الدولي أن المهمة مستمرة. وأشار البيان إلى أن الخطر قائم.';
    expect(statementsOf(text).map(({ speaker }) => speaker.entity)).toEqual(['coalition', 'coalition']);
  });

  it('is the one introduced with an office when only title and surname follow', () => {
    const text =
      'جاء ذلك في إحاطة صحفية لقائد عملية الدرع الجنرال “جيمس هولت”، أمس.\nوقال الجنرال “هولت”: إن التحالف الدولي باق.';
    expect(statementsOf(text)[0]?.speaker).toEqual({ text: 'جيمس هولت', role: 'قائد عملية الدرع' });
  });

  it('has its own speech within the speech of another', () => {
    const text = 'قال سامر حداد إن الهجوم وشيك وإن واشنطن أكدت أنها ستواصل الدعم.';
    expect(saidBy(text)).toEqual([
      ['سامر حداد', 'الهجوم وشيك وإن واشنطن أكدت أنها ستواصل الدعم'],
      ['واشنطن', 'ستواصل الدعم'],
    ]);
  });

  it('is the outlet for its own voice', () => {
    const [statement] = statementsOf('يشار إلى أن التحالف الدولي ينفذ عمليات كثيرة.', {
      outlet: { name: 'المنصة', entity: 'the-outlet' },
    });
    expect(statement).toMatchObject({
      form: 'narration',
      kind: 'narration',
      speaker: { text: 'المنصة', entity: 'the-outlet' },
    });
  });
});

describe('المتحدث, الناطق and المصدر without a name', () => {
  it.each([
    ['a minister', 'قال وزير الدفاع سامر حداد إن الوضع صعب. وأوضح المتحدث أن الحل قريب.', 'المتحدث'],
    ['somebody without an office', 'قال فارس كرم إن الوضع صعب. وأكد الناطق أن الحل قريب.', 'الناطق'],
    ['a woman', 'قالت ليلى حداد إن الوضع صعب. وذكرت المتحدثة أن الحل قريب.', 'المتحدثة'],
    ['a body', 'أكد التحالف الدولي أن المهمة مستمرة. وأضاف الناطق أن الدعم سيتواصل.', 'الناطق'],
    ['an expert', 'قال الخبير سامر حداد إن الوضع صعب. وقال المصدر إن الحل قريب.', 'المصدر'],
  ])('are not %s who was never called so', (_, text, name) => {
    expect(saidBy(text)[1]?.[0]).toBe(name);
  });

  it.each([
    [
      'whoever was named as such, though somebody else spoke since',
      'قال المتحدث باسم الجيش سامر حداد إن الوضع صعب. وقال الخبير فارس كرم إن الحل بعيد. وأكد المتحدث أن القصف توقف.',
      'سامر حداد',
    ],
    [
      'an unnamed one',
      'أفاد مصدر أمني بأن القصف توقف. وقال فارس كرم إن الحل بعيد. وأضاف المصدر أن الطريق مفتوح.',
      'مصدر أمني',
    ],
    [
      'whoever is talking, in an article that says "the same speaker"',
      'قال الأستاذ سامر حداد إن الوضع صعب. وأبرز المتحدث نفسه أن الحل بعيد. ولفت المتحدث إلى أن الطريق مفتوح.',
      'سامر حداد',
    ],
  ])('are %s', (_, text, name) => {
    expect(saidBy(text).at(-1)?.[0]).toBe(name);
  });
});

describe('the kind of a statement', () => {
  it.each([
    ['a body', 'أكد التحالف الدولي أن المهمة مستمرة.', 'official'],
    ['an office holder', 'قال سامر حداد، وزير الخارجية، إن الوضع صعب.', 'official'],
    ['an unnamed official', 'قال مصدر أمني إن الوضع صعب.', 'official'],
    ['an analyst', 'قال المحلل السياسي “سامر حداد” إن الوضع صعب.', 'commentary'],
    ["a party's spokesman", 'قال “سامر حداد” المتحدث باسم تيار الغد إن الوضع صعب.', 'commentary'],
    ['a private person', 'قال سامر حداد إن الوضع صعب.', 'commentary'],
  ])('follows from the speaker: %s', (_, text, kind) => {
    expect(statementsOf(text)[0]?.kind).toBe(kind);
  });
});
