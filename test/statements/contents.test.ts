import { describe, expect, it } from 'vitest';
import { readMarks } from './marked-text';
import { statementsOf } from './say';

describe('the content of a statement', () => {
  it.each([
    ['direct', 'a quotation after أن', 'أكد البيان أن “‹المهمة لم تكتمل بعد في العراق›”.'],
    ['direct', 'a quotation after a colon', 'وقال سامر حداد: «‹لن نتراجع. سنبقى هنا معكم›».'],
    ['direct', 'a quotation right after the speaker', 'وقال سامر حداد "‹لن نتراجع عن هذا الموقف›".'],
    [
      'direct',
      'own words after a comma',
      'قال سامر حداد إن الوضع صعب. وأضاف، ‹لقد شهدنا انخفاضا في الهجمات›.',
    ],
    [
      'direct',
      'a quotation over two paragraphs',
      'وقال سامر حداد: «‹لن نتراجع عن موقفنا هذا».\n\n«وسنبقى هنا مع أهلنا وناسنا›». وغادر.',
    ],
    [
      'direct',
      'a quotation before its cue',
      '"‹رمزية جميلة ودالة على وحدة الشعب›".. هكذا رأى الرئيس سامر حداد الأمر.',
    ],
    ['indirect', 'a clause up to a participle', 'أكد سامر حداد أن ‹المهمة مستمرة›، مشيرا إلى عودة الأهالي.'],
    [
      'indirect',
      'a clause up to a participle without a comma',
      'قال سامر حداد إن ‹القوات تقدمت› مشيرا إلى عودة الأهالي.',
    ],
    [
      'indirect',
      'a clause up to the next verb of speech',
      'قال سامر حداد إن ‹القوات تقدمت›، وأضاف أن الخطر قائم.',
    ],
    [
      'indirect',
      'a clause up to another speaker',
      'قال سامر حداد إن ‹القوات تقدمت›، فيما أعلن المرصد مقتل عشرة.',
    ],
    [
      'indirect',
      'a clause up to the occasion',
      'قال سامر حداد إن ‹القوات تقدمت›، وذلك في تصريح على هامش المؤتمر.',
    ],
    ['indirect', 'a clause that goes on with وأن', 'قال سامر حداد إن ‹القوات تقدمت وإن الخطر زال›.'],
    ['indirect', 'a quoted fragment inside a clause', 'قال سامر حداد إن ‹«العديد» من الرهائن أحياء›.'],
    ['indirect', 'a clause after أنه', 'قال سامر حداد أنه ‹سيواصل العمل›.'],
    ['indirect', 'a clause after a colon and إن', 'وقال سامر حداد: إن ‹التحالف باق›.'],
    ['paraphrase', 'a verbal noun after the speaker', 'أعلنت مصادر عراقية ‹العثور على مقبرة جماعية›.'],
    [
      'paraphrase',
      "a noun phrase after the cue's preposition",
      'وأشار سامر حداد إلى ‹عودة حوالي 8 ملايين شخص إلى ديارهم›، مبينا أنهم بخير.',
    ],
    ['paraphrase', 'a noun phrase with ب', 'أفادت مصادر طبية السبت ‹بمقتل ثمانية مدنيين›.'],
    [
      'paraphrase',
      'a noun phrase up to the narrator',
      'وأعلنت واشنطن ‹إرسال قوات إلى الحدود›، وهو ما يثير القلق.',
    ],
  ] as const)('is %s: %s', (form, _, marked) => {
    const { text, content } = readMarks(marked);
    const statement = statementsOf(text).find(({ words }) => words === content);
    expect(statement?.form).toBe(form);
  });

  it.each([
    ['في', 'وشكك سامر حداد في رواية الحكومة عن الهجوم.'],
    ['في أن', 'وشكك سامر حداد في أن تنسحب القوات.'],
    ['إلى', 'وأشار سامر حداد إلى عودة الأهالي.'],
    ['إلى أن', 'وأشار سامر حداد إلى أن الحل قريب.'],
    ['من', 'وحذر سامر حداد من تفاقم الأزمة.'],
  ])('has the preposition that the cue governs beside it: %s', (preposition, text) => {
    const { complementiser } = statementsOf(text)[0]!;
    expect(text.slice(complementiser!.start, complementiser!.end)).toBe(preposition);
  });

  it('has the complementiser beside it', () => {
    const text = 'قال سامر حداد إن القوات تقدمت.';
    const [statement] = statementsOf(text);
    expect(text.slice(statement!.complementiser!.start, statement!.complementiser!.end)).toBe('إن');
  });

  it('has no quotation marks round it', () => {
    for (const { words } of statementsOf(
      'قال سامر حداد إن “القوات تقدمت في كل مكان”. وأضاف: «لن نتراجع عن هذا الموقف».',
    )) {
      expect(words).not.toMatch(/^[“«"]|[”»"]$/);
    }
  });
});

describe('what reports nothing', () => {
  it.each([
    ['must', 'يجب أن تعود القوات إلى مواقعها.'],
    ['can', 'يمكن أن يتقدم التنظيم نحو المدينة.'],
    ['expected, by nobody', 'من المتوقع أن يزور الوزير تركيا قريبا.'],
    ['it is thought', 'يعتقد أن تنظيم داعش يقف وراء الهجوم.'],
    ['the city', 'دخلت القوات مدينة الحسكة بعد أن قصفتها.'],
    ['between', 'دارت معارك بين القوات والتنظيم قبل أن تتوقف.'],
    ['across', 'وصلت القوات عبر الحدود بعد أن انسحب التنظيم.'],
    ['did not announce', 'لم يعلن سامر حداد أن القوات تقدمت.'],
    ['the name of a group in quotation marks', 'سيطر تنظيم “داعش” على “الباب” أمس.'],
    ['in accordance with', 'سارت العملية وفق الخطة المرسومة لها.'],
  ])('is left alone: %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('the stance', () => {
  it.each([
    ['نفى is a denial', 'نفى سامر حداد مشاركته في الجريمة.', 'denies'],
    ['زعم alleges', 'زعم سامر حداد أن الحكومة سقطت.', 'alleges'],
    ['ادعى alleges', 'ادعى سامر حداد أن الحكومة سقطت.', 'alleges'],
    ['على حد زعم alleges', 'سقطت الحكومة في المدينة، على حد زعم المصدر.', 'alleges'],
    ['دعا asks', 'دعا سامر حداد الأطراف إلى وقف القتال.', 'asks'],
    ['طالب asks', 'طالب سامر حداد المجتمع الدولي بالتدخل.', 'asks'],
    ['حذر warns', 'حذر سامر حداد من عودة التنظيم.', 'warns'],
    ['قال asserts', 'قال سامر حداد إن الوضع صعب.', 'asserts'],
  ])('comes from the cue: %s', (_, text, stance) => {
    expect(statementsOf(text).map(statement => statement.stance)).toEqual([stance]);
  });
});

describe('the frame of a statement', () => {
  it('has the day of its own clause', () => {
    const [statement] = statementsOf('ومطلع آذار/مارس الجاري، أعلن التحالف الدولي إزالة الألغام.', {
      published: { from: '2021-03-01', to: '2021-03-31' },
    });
    expect(statement?.said).toEqual({ from: '2021-03-01', to: '2021-03-10' });
  });

  it('has the occasion named between cue and content', () => {
    expect(statementsOf('وذكر التحالف الدولي في بيان، أن المهمة مستمرة.')[0]?.occasion).toBe('بيان');
  });

  it('takes the occasion from the sentence that tells where the words come from', () => {
    const text =
      'أكد التحالف الدولي أن المهمة مستمرة.\nجاء ذلك في بيان نشرته وزارة الخارجية، أمس.\nوأضاف أن الخطر قائم.';
    expect(statementsOf(text).map(({ occasion }) => occasion)).toEqual([
      'بيان نشرته وزارة الخارجية',
      'بيان نشرته وزارة الخارجية',
    ]);
  });
});
