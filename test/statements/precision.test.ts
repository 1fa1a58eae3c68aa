import { describe, expect, it } from 'vitest';
import { readMarks } from './marked-text';
import { saidBy, statementsOf } from './say';

/** Who says what, and what the cue does with it. */
const reported = (text: string): [string, string, string][] =>
  statementsOf(text).map(({ speaker, words, stance }) => [speaker.text, words, stance]);

describe('a negated cue', () => {
  it.each([
    ['لم', 'لم يعلن التحالف الدولي عن سقوط قتلى في صفوفه.'],
    ['ولم', 'انتهى القصف مساء. ولم يعلن التحالف الدولي عن سقوط قتلى في صفوفه.'],
    ['ولا', 'انتهى القصف مساء. ولا يقول سامر حداد إن الوضع آمن.'],
    ['فلم', 'سئل الوزير مرارا فلم يؤكد أن القوات انسحبت.'],
    ['لم ينف', 'لم ينف سامر حداد أن القوات انسحبت.'],
    ['nobody', 'ولم يعلن أي طرف وقوفه وراء الحريق.'],
    ['as if', 'بدا سامر حداد متعبا وكأنه يشير إلى أن المعركة خاسرة.'],
    ['a question', 'وهل يؤكد سامر حداد أن القوات انسحبت؟'],
    ['may', 'وقد يعلن التحالف الدولي عن سقوط قتلى في صفوفه.'],
    ['perhaps', 'ربما يؤكد سامر حداد أن القوات انسحبت.'],
    ['maybe', 'لعل الوزير يعلن أن الحرب انتهت.'],
    ['a refusal to confirm', 'رفض سامر حداد تأكيد أن القوات انسحبت.'],
    ['a refusal to comment', 'رفض المتحدث سامر حداد التعليق على تقارير بأن القوات انسحبت.'],
    ['what led to', 'اشتد الحريق مما دعا الفرق إلى مغادرة الحي.'],
  ])('reports nothing: %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each(['لم', 'ولم'])('of a denial is shown with its %s and denies nothing', negation => {
    const text = `${negation} يستبعد سامر حداد أن تعود القوات قريبا.`;
    const [statement] = statementsOf(text);
    expect(statement?.stance).toBe('asserts');
    expect(text.slice(statement!.cue.start, statement!.cue.end)).toBe(`${negation} يستبعد`);
  });

  it('keeps the speech of others out of what somebody denies', () => {
    const text = 'نفى سامر حداد أن تكون واشنطن قد أعلنت سحب قواتها من القاعدة.';
    expect(reported(text)).toEqual([['سامر حداد', 'تكون واشنطن قد أعلنت سحب قواتها من القاعدة', 'denies']]);
  });
});

describe('قد before a past verb', () => {
  it.each(['وقد', 'لقد', 'فقد'])('affirms it: %s', particle => {
    const text = `${particle} أعلن التحالف الدولي أن القوات تقدمت.`;
    expect(reported(text)).toEqual([['التحالف الدولي', 'القوات تقدمت', 'asserts']]);
  });
});

describe('a denial of what others said', () => {
  it.each([
    ['what is said', 'ونفت وزارة الدفاع ‹ما تردد عن انسحاب قواتها›.', 'وزارة الدفاع'],
    ['news', 'كذّب سامر حداد ‹الأنباء التي تحدثت عن مقتله›.', 'سامر حداد'],
    ['its truth', 'نفى سامر حداد ‹صحة ما ذكرته الوكالة من أن القوات انسحبت›.', 'سامر حداد'],
    ['accusations', 'ونفى سامر حداد بقوة ‹الاتهامات بأن القوات انسحبت›.', 'سامر حداد'],
    ['such words', 'وفند سامر حداد ‹هذه الشائعات›.', 'سامر حداد'],
    ['reports', 'ودحض التحالف الدولي ‹التقارير عن انسحاب قواته›.', 'التحالف الدولي'],
  ])('has them as its content: %s', (_, marked, name) => {
    const { text, content } = readMarks(marked);
    expect(reported(text)).toEqual([[name, content, 'denies']]);
  });

  it('is the whole object of a participle', () => {
    const { text, content } = readMarks('قال سامر حداد إن الوضع صعب، نافيا ‹صدور مثل هذه التصريحات›.');
    expect(reported(text)[1]).toEqual(['سامر حداد', content, 'denies']);
  });
});

describe('what cannot speak', () => {
  it.each([
    ['clashes', 'وتشير الاشتباكات الأخيرة إلى أن الهدنة انهارت.'],
    ['evidence', 'الأدلة تؤكد أن المدينة دمرت.'],
    ['a recording', 'وأظهر فيديو أن القوات انسحبت.'],
    ['parts of an inquiry', 'وأكدت عناصر التحقيق أن الحريق متعمد.'],
    ['a position', 'يؤكد موقف الوزارة أن المعبر مغلق.'],
    ['a pronoun', 'كما ذكرت نحن نعمل على أن تتم الزيارة قريبا.'],
    ['the judgement of an essay', 'لا يكفي القول إن العملية صعبة.'],
    ['a noun that a relative clause describes', 'ورد على الاتهامات التي تتحدث عن دعم الهجوم.'],
    ['God', 'قال الله تعالى إن مع العسر يسرا.'],
    [
      'a word alone in quotation marks',
      'أثارت "مطالبة" الأخير لعدد من الدول "باحترام حق الشعوب في الحياة" جدلا.',
    ],
    ['force renewed', 'وجددت الفصائل قصفها لأطراف البلدة.'],
    ['a group that is called upon', 'دعت كل العاملين في المجال إلى ضبط النفس.'],
    ['a leader known by a pronoun alone', 'أكبر القوى، دون الدولة التي قال قائدها إن الحرب انتهت.'],
    [
      'one who is left out of a contrast',
      'لم يذكر الملا عمر الدورة بشكل واضح، لكنه عبر عن موافقته على المحادثات.',
    ],
    ['a time in front', 'ومطلع الأسبوع الماضي، نشر التنظيم كلاما تدعو كل المقاتلين إلى القتال.'],
    ['a disclaimer', 'هذا المقال بقلم سامر حداد، وما فيه من آراء يعبر عن رأي كاتبه وحده.'],
    ['a noun beside a verbal noun', 'ترعى الوزارة إنشاء ونشر مراكز الشباب بأن تهتم بهم.'],
    ['an adverb that looks like a dual', 'كانت الخطوة ردا بالمثل على أن القوات انسحبت.'],
  ])('is no speaker: %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('ends the speech of the last speaker rather than continuing it', () => {
    const text = 'قال سامر حداد إن الوضع صعب. وأظهرت الفحوصات أن المياه ملوثة.';
    expect(saidBy(text)).toEqual([['سامر حداد', 'الوضع صعب']]);
  });
});

describe('who speaks', () => {
  it.each([
    ['the accuser, not the accused', 'نائب الرئيس سامر حداد الذي اتهم واشنطن بدعم الانقلاب.', ['سامر حداد']],
    [
      'nobody known, behind a plural verb',
      'قال سامر حداد إن الوضع صعب. وكان المحتجون دعوا الحكومة إلى الاستقالة.',
      ['سامر حداد', 'المحتجون'],
    ],
    [
      'the officials, not the person named before them',
      'قال سامر حداد إن الوضع صعب. وقال المسؤولون إن القتلى كثيرون.',
      ['سامر حداد', 'المسؤولون'],
    ],
    [
      'an indefinite report itself',
      'أكد التحالف الدولي أن المهمة مستمرة. وذكر تقرير أن القتلى كثيرون.',
      ['التحالف الدولي', 'تقرير'],
    ],
    [
      'the last one, behind a phrase in front',
      'قال سامر حداد إن الوضع صعب. وعن الحل العسكري، قال إنه بعيد.',
      ['سامر حداد', 'سامر حداد'],
    ],
    [
      'the subject of a verb that goes on with بقوله',
      'قال سامر حداد إن الوضع صعب. وعلق جيمس هولت على ذلك بقوله إن الحل قريب.',
      ['سامر حداد', 'جيمس هولت'],
    ],
    [
      'the original behind نقلا عن',
      'أفادت وكالة الأنباء نقلا عن مسؤول محلي بأن القتلى كثيرون.',
      ['مسؤول محلي'],
    ],
    [
      'the body alone when a second one spoke with it before',
      'قال مرصد النهر لحقوق السكان والفرقة الأولى إن القتلى كثيرون. وقال مرصد النهر لحقوق السكان إن القصف مستمر.',
      ['مرصد النهر لحقوق السكان والفرقة الأولى', 'مرصد النهر لحقوق السكان'],
    ],
    [
      'a name that begins with the letters of the article',
      'قال مدير جهاز الأمن الوطني ألكسندر ماركوف إن الوضع صعب.',
      ['ألكسندر ماركوف'],
    ],
    [
      'the report itself, not the state that spoke before',
      'أكدت واشنطن أن المهمة مستمرة. وأشار التقرير إلى أن الخطر قائم.',
      ['واشنطن', 'التقرير'],
    ],
    [
      'the body that publishes reports',
      'أكد المرصد السوري لحقوق الإنسان أن القصف مستمر. وأشار التقرير إلى أن الخطر قائم.',
      ['المرصد السوري لحقوق الإنسان', 'المرصد السوري لحقوق الإنسان'],
    ],
    ['one whose name ends as a verb does', 'وأضاف «هارتمان»: «نحن ندرس هذه الأرقام كل صباح».', ['هارتمان']],
    [
      'one whose name begins as a participle does',
      'وقال الخبير ماتييا توالدو إن الوضع صعب.',
      ['ماتييا توالدو'],
    ],
    [
      'the king himself, not whoever spoke last',
      'قال سامر حداد إن الوضع صعب. وقال الملك إن الحل قريب.',
      ['سامر حداد', 'الملك'],
    ],
    [
      'one of two who spoke together',
      'قال منصور وحداد إن الوضع صعب. وقال منصور إن الحل قريب.',
      ['منصور وحداد', 'منصور'],
    ],
    [
      'the issuer of the last document, not whoever spoke before',
      'أكد التحالف الدولي أن المهمة مستمرة. وقالت وزارة الدفاع في بيان إن القوات باقية. وأضاف البيان أن الحل قريب.',
      ['التحالف الدولي', 'وزارة الدفاع', 'وزارة الدفاع'],
    ],
    [
      'open where several could have issued "the statement"',
      'أكد التحالف الدولي أن المهمة مستمرة. وقالت وزارة الدفاع إن القوات باقية. وأشار البيان إلى أن الحل قريب.',
      ['التحالف الدولي', 'وزارة الدفاع'],
    ],
    ['the one who asks, not the one asked', 'وطالب الحداد رؤساء الكتل بتأجيل الجلسة.', ['الحداد']],
  ])('is %s', (_, text, names) => {
    expect(statementsOf(text).map(({ speaker }) => speaker.text)).toEqual(names);
  });

  it.each([
    ['of another number', 'قال سامر حداد إن الوضع صعب. وأضافوا أن الحل بعيد.'],
    [
      'within a sentence of somebody else',
      'قال سامر حداد إن الوضع صعب. ثم شكا الجيران من الضجيج وتساءلوا عن أسبابه.',
    ],
  ])('stays open for a verb %s', (_, text) => {
    expect(saidBy(text)).toEqual([['سامر حداد', 'الوضع صعب']]);
  });
});

describe('the role of a speaker', () => {
  it('keeps the mark that closes behind its last word', () => {
    const text = 'قال سامر حداد، المبعوث الخاص لمحاربة “داعش”، إن الوضع صعب.';
    expect(statementsOf(text)[0]?.speaker.role).toBe('المبعوث الخاص لمحاربة “داعش”');
  });
});

describe('a condemnation', () => {
  it('takes no clause that belongs to those whom it condemns', () => {
    const text = 'انتقد سامر حداد، من يصدق أن الحكومة سقطت.';
    expect(saidBy(text).map(([, words]) => words)).not.toContain('الحكومة سقطت');
  });
});
