import { describe, expect, it } from 'vitest';
import { readMarks } from './marked-text';
import { saidBy, statementsOf } from './say';

/** The first speaker whose words are those between ‹ and ›. */
function speakerOfMarked(marked: string): { text: string; role?: string | undefined } | undefined {
  const { text, content } = readMarks(marked);
  const found = statementsOf(text).find(({ words }) => words === content);
  return found && { text: found.speaker.text, ...(found.speaker.role ? { role: found.speaker.role } : {}) };
}

describe('the name beside an office', () => {
  it.each([
    [
      'is that of the officer whom an unnamed spokesman speaks for',
      'قال متحدث باسم رئيس الوزراء البلجيكي جان دوبون إن ‹القيود باقية›.',
      { text: 'متحدث باسم رئيس الوزراء البلجيكي جان دوبون' },
    ],
    [
      'is that of the officer whom an unnamed source is close to',
      'وقال مصدر مقرب من رئيس الوزراء سامر حداد إن ‹القيود باقية›.',
      { text: 'مصدر مقرب من رئيس الوزراء سامر حداد' },
    ],
    [
      'stands behind a place in the office',
      'ودعا البرلماني عن محافظة النهر فارس كرم إلى ‹حماية المدنيين›.',
      { text: 'فارس كرم', role: 'البرلماني عن محافظة النهر' },
    ],
    [
      'is صباح, not the morning',
      'وقال رئيس مجلس المدينة صباح كرم في تصريح إذاعي إن ‹الأهالي عادوا›.',
      { text: 'صباح كرم', role: 'رئيس مجلس المدينة' },
    ],
    [
      'stands behind ل in the office and a form of address',
      'وقال الأمين العام لمجلس التعاون لدول المنطقة الدكتور سامر بن راشد الحداد إن ‹الأهالي عادوا›.',
      { text: 'سامر بن راشد الحداد', role: 'الأمين العام لمجلس التعاون لدول المنطقة' },
    ],
    [
      'stands behind a relative clause',
      'أكد المتحدث باسم التحالف العربي الذي تقوده الدولة، سامر حداد، أن ‹القصف توقف›.',
      { text: 'سامر حداد', role: 'المتحدث باسم التحالف العربي' },
    ],
    [
      'stands behind لدى in the office',
      'واستبعد ممثل الائتلاف المحلي لدى دول المنطقة سامر حداد أن ‹تعود القوات قريبا›.',
      { text: 'سامر حداد', role: 'ممثل الائتلاف المحلي لدى دول المنطقة' },
    ],
    [
      'is that of the spokesman through whom a body speaks',
      'في المقابل، أعلن الجيش على لسان ناطقه سامر حداد أن ‹القصف توقف›.',
      { text: 'سامر حداد', role: 'ناطقه' },
    ],
  ])('%s', (_, marked, speaker) => {
    expect(speakerOfMarked(marked)).toEqual(speaker);
  });

  it('is a name behind الدكتور, not an adjective', () => {
    const text = 'قال الوزير سامر حداد إن الوضع صعب. واعتبر الدكتور الزيتوني أن الحل قريب.';
    expect(saidBy(text).map(([name]) => name)).toEqual(['سامر حداد', 'الزيتوني']);
  });

  it('of another state is that of another officer', () => {
    const text =
      'قال وزير الخارجية الروسي سامر حداد إن الوضع صعب. وكان وزير الخارجية الأمريكي أعلن أن الحل قريب.';
    expect(saidBy(text).map(([name]) => name)).toEqual(['سامر حداد', 'وزير الخارجية الأمريكي']);
  });

  it('of the same state is the same, however its adjective is spelled', () => {
    const text =
      'قال وزير الخارجية الأمريكي سامر حداد إن الوضع صعب. وأكد وزير الخارجية الأميركي أن الحل قريب.';
    expect(saidBy(text).map(([name]) => name)).toEqual(['سامر حداد', 'سامر حداد']);
  });
});

describe('one spokesman', () => {
  it('is not that of another alliance', () => {
    const text =
      'قال سامر حداد، المتحدث باسم التحالف الغربي، إن الوضع صعب. وأكد المتحدث باسم التحالف الشرقي أن الحل قريب.';
    expect(saidBy(text).map(([name]) => name)).toEqual(['سامر حداد', 'المتحدث باسم التحالف الشرقي']);
  });
});

describe('the one noun behind a joined verb that needs an object', () => {
  it.each([
    ['is called upon', 'قال سامر حداد إن الوضع صعب. وحث السكان على مغادرة الحي.', ['سامر حداد', 'سامر حداد']],
    [
      'is not the speaker within a sentence of another',
      'دانت المنظمة القصف، وطالبت واشنطن باحترام الهدنة.',
      [],
    ],
  ])('%s', (_, text, names) => {
    expect(saidBy(text).map(([name]) => name)).toEqual(names);
  });
});

describe('a participle', () => {
  it('of a woman is no man’s', () => {
    const text = 'قال سامر حداد إن الوضع صعب. وأغلقت اللجنة المخيم، منوهة بأن الأهالي عادوا.';
    expect(saidBy(text).filter(([name]) => name === 'سامر حداد')).toHaveLength(1);
  });
});

describe('who is reported', () => {
  it.each([
    [
      'the one whom a turn in front brings in (كشف is a verb there)',
      'من جهة أخرى كشف القائد سامر حداد أمس عن ‹مقتل عشرة مسلحين›.',
      'سامر حداد',
    ],
    [
      'a party that a comma and و set apart from the name before',
      'ولا يخلو الأمر من تواطؤ سامر حداد وجماعته، وتنظيم داعش يعلن ‹مسؤوليته عن الهجوم›.',
      'تنظيم داعش',
    ],
    [
      'the one between كان and قد',
      'وقبل أشهر، تضيف الوزارة، كان التحالف الدولي قد أعلن أن ‹المهمة انتهت›.',
      'التحالف الدولي',
    ],
    [
      'the one who gave the interview',
      'جاء ذلك في مقابلة أجراها حداد مع القناة، الخميس، وقال فيها: "‹نحن نقف مع جيراننا دائما›".',
      'حداد',
    ],
    [
      'the subject of the sentence before, in which nobody has spoken',
      'قال سامر حداد إن الوضع صعب. وبدأ تنظيم داعش حملة إعلامية. واصفا الهدنة بأنها ‹خدعة›.',
      'تنظيم داعش',
    ],
    [
      'the one behind عن, though his listeners stand before his words',
      'ونقلت صحيفة البلد عن سامر حداد قوله للصحفيين الذين رافقوه: «‹سننتظر لنرى ما الذي سيحدث›».',
      'سامر حداد',
    ],
    [
      'the one behind عن, though where he spoke stands before his words',
      'ونقلت صحيفة البلد عن سامر حداد قوله في مقابلة إن ‹الانتظار طال›.',
      'سامر حداد',
    ],
    [
      'the one whom the clause before إلا أنه names',
      'قال سامر حداد إن الوضع صعب. ورغم أن حداد لم يذكر الحزب، إلا أنه قال إن ‹الجناة معروفون›.',
      'سامر حداد',
    ],
    [
      'one by surname alone behind وفقا',
      'تحدث القائد سامر الحداد إلى الصحفيين. وسيطرت القوات على الجسر والقرى القريبة منه، وفقا للحداد.',
      undefined,
    ],
  ])('is %s', (_, marked, name) => {
    if (name === undefined) expect(saidBy(marked).map(([who]) => who)).toEqual(['سامر الحداد']);
    else expect(speakerOfMarked(marked)?.text).toBe(name);
  });

  it.each([
    ['an accusation that others make', 'نشر تنظيم داعش بيانا لدحض الاتهامات التي تتحدث عن دعم الهجوم.'],
    [
      'force that others renewed',
      'وما زال القتال مستمرا في الأحياء، كما جددت القوات قصفها لمناطق في البلدة.',
    ],
    [
      'عبر between a clause and what it happens by',
      'سيدعم الجيش الهجوم، الذي بدأ أمس، عبر "ضربات جوية ومدفعية وصاروخية".',
    ],
    ['news that somebody spreads', 'وكانت المواقع تنشر معلومات خاطئة حول البلاد، مؤكدا أن لا أساس لها.'],
    [
      'a demand as one of the things agreed on',
      'اتفقت الأطراف على رفع العقوبات، ومطالبة المجتمع بممارسة الضغوط.',
    ],
  ])('is nobody for %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('where the words of a statement begin and end', () => {
  it.each([
    [
      'behind the outlet spoken to',
      'ودعا مصدر محلي في تصريح لـ«البلد»، إلى «‹الاستفادة من هذه الفرصة النادرة›».',
    ],
    ['behind a body in quotation marks', 'دعت واشنطن "منظمة حقوق السكان في النهر"، أمس، إلى ‹تحقيق شامل›.'],
    ['at ل with a verbal noun', 'دعا الملك سامر رئيس الحكومة ‹للقيام بزيارة إلى البلاد›.'],
    ['after a phrase in front', 'وأكدت وزارة الداخلية أنه ‹أثناء التحقيق معهم، اعترفوا بالتخطيط للهجوم›.'],
    [
      'before a participle that describes the speaker',
      'لكن وزارة الدفاع شككت في ‹التقرير› نافية مقتل جنودها.',
    ],
    ['before what another one does', 'يذكر أن ‹الطريق مغلق منذ أمس›، كما هدد السكان بالرحيل.'],
  ])('%s', (_, marked) => {
    const { text, content } = readMarks(marked);
    expect(statementsOf(text).map(({ words }) => words)).toContain(content);
  });
});

describe('a noun near a verb', () => {
  it.each([
    [
      'inside the words before it',
      'قال سامر حداد إن الوضع صعب. وإذ أكد أن تنظيم داعش خسر المدينة، أشار إلى أن الحل قريب.',
    ],
    [
      'that لكنه makes its object',
      'قال سامر حداد إن الوضع صعب، لكنه طلب مساعدة فنية من الشركات "من أجل ضمان الأمن في البلاد".',
    ],
  ])('is not its subject: %s', (_, text) => {
    expect(new Set(saidBy(text).map(([name]) => name))).toEqual(new Set(['سامر حداد']));
  });

  it.each([
    ['that is described', 'ظهر إعلام جديد يصف الممر المائي بأنه مجرد حفرة.'],
    ['that is deployed', 'نشرت الدولة ست طائرات في القاعدة "دعما لحرب التحالف هناك".'],
  ])('does not speak: %s', (_, text) => {
    expect(saidBy(text)).toEqual([]);
  });
});

describe('somebody else behind a comma', () => {
  it.each([
    [
      'فيما',
      'واتهم سكان تنظيم داعش بحرق المحصول، فيما زعم التنظيم أنه أنقذ القرية.',
      [
        ['سكان', 'بحرق المحصول'],
        ['تنظيم داعش', 'أنقذ القرية'],
      ],
    ],
    [
      'بينما',
      'هدد سامر حداد بحملة واسعة، بينما أكدت واشنطن أن الطريق مفتوح.',
      [
        ['سامر حداد', 'بحملة واسعة'],
        ['واشنطن', 'الطريق مفتوح'],
      ],
    ],
    [
      'في حين',
      'قال سامر حداد إن الطريق مفتوح، في حين قال التحالف الدولي إنه يحقق في الحادث.',
      [
        ['سامر حداد', 'الطريق مفتوح'],
        ['التحالف الدولي', 'يحقق في الحادث'],
      ],
    ],
  ])('speaks for himself: %s', (_, text, said) => {
    expect(saidBy(text)).toEqual(said);
  });
});
