import { foldKey } from '@/lib/arabic/fold';

type LabelRow = { rule: string; forms: string; example: string };

const setOf = (rows: readonly LabelRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ forms }) => forms.split(' ').map(foldKey)));

/** Nouns whose number is a name, not an amount. `example`: text → the figures that are claims in it, here none. */
export const labelRows: readonly LabelRow[] = [
  {
    rule: 'law and resolutions',
    forms:
      'المادة مادة القرار قرار رقم الرقم الفصل البند الفقرة مرسوم المرسوم قانون القانون الظهير جلسة القضية ملف المرفق المواد',
    example: 'بموجب القرار 2254 →',
  },
  {
    rule: 'military units',
    forms: 'الفرقة فرقة اللواء لواء الفوج فوج الكتيبة السرب المنطقة القاعدة',
    example: 'قوات الفرقة 25 →',
  },
  {
    rule: 'places and roads',
    forms:
      'الكيلو كيلو شارع الشارع طريق الطريق القناة قناة صفحة الصفحة الطابق غرفة منزل دائرة الدائرة الخط مبنى',
    example: 'منطقة الكيلو 35 →',
  },
  {
    rule: 'editions and stages',
    forms:
      'المرحلة الجولة الدورة الدفعة النسخة الحلقة الموسم الجزء أستانا أستانة جنيف مجموعة المجموعة رؤية أجندة خطة مونديال كأس هاون إكسبو نموذج',
    example: 'ضمن رؤية 2030 →',
  },
  {
    rule: 'makes and calibres',
    forms: 'عيار طراز نوع طائرات صواريخ مقاتلات ميغ سوخوي كوفيد',
    example: 'طائرات ميغ 29 →',
  },
];

/** Words right before a clock time, and words that come after one. */
export const clockRows: readonly LabelRow[] = [
  { rule: 'before a clock time', forms: 'الساعة الساعه بالساعة', example: 'عند الساعة 10 →' },
  { rule: 'after a clock time', forms: 'صباحا مساء ظهرا فجرا ليلا بتوقيت بالتوقيت', example: 'في 5 مساء →' },
];

/** Words near a count of years that make it an age. */
export const ageRows: readonly LabelRow[] = [
  {
    rule: 'age',
    forms: 'العمر عمر عمره عمرها عمرهم أعمارهم أعمارهن بعمر سن سنه البالغ البالغة يبلغ تبلغ بلغ ناهز مواليد',
    example: 'يبلغ من العمر 16 عاما →',
  },
];

/** Before a duration: the way to another event, not a length. */
export const timeAfterRows: readonly LabelRow[] = [
  {
    rule: 'after or before an event',
    forms: 'بعد قبل منذ كل بعيد قبيل أو مرور مضي انقضاء',
    example: 'بعد 3 أيام من الهجوم →',
  },
];

/** Words whose number needs no counted noun: who is hit is plain. `example`: text → claims. */
export const countedWithoutNounRows: readonly LabelRow[] = [
  {
    rule: 'casualties',
    forms: `قتل قتلت مقتل بمقتل لمقتل ومقتل قتلوا سقوط أصيب أصيبت إصابة جرح جرحت جرحى وفاة توفي مصرع استشهد استشهاد اعتقال اعتقل اعتقلت
      توقيف القبض اختطاف خطف احتجاز إعدام أعدم أعدمت مات نزوح عودة تحرير نجاة فقدان ضحايا`,
    example: 'وقتل 1000 → 1000',
  },
];

/** Words that announce a total: the thing counted stands right behind them (عدد القتلى إلى 45). */
export const totalRows: readonly LabelRow[] = [
  {
    rule: 'total',
    forms: 'عدد عددهم عددها العدد أعداد حصيلة الحصيلة',
    example: 'ارتفع عدد القتلى إلى 45 → 45',
  },
];

export const labels = setOf(labelRows);
export const beforeClock = setOf(clockRows.slice(0, 1));
export const afterClock = setOf(clockRows.slice(1));
export const ages = setOf(ageRows);
export const timeAfter = setOf(timeAfterRows);
export const countedWithoutNoun = setOf(
  countedWithoutNounRows.map(row => ({ ...row, forms: row.forms.replace(/\s+/gu, ' ') })),
);
export const totals = setOf(totalRows);

/** Words that follow a number without being counted: prepositions, particles, relatives, frequent verbs. */
export const notCounted: ReadonlySet<string> = new Set(
  `من في على إلى الى عن مع بين حتى منذ قبل بعد خلال ضد عبر لدى عند حول دون سوى إلا غير أو أم ثم لكن بل لا لم لن ما هو هي هم هن هذا هذه ذلك تلك
   الذي التي الذين اللذين اللتين ممن مما منهم منها منهن بينهم بينها بينهن أن إن أنه أنها إنه إذا إذ كما كل بعض جميع أي قد لقد كان كانت كانوا
   يكون تكون ليس ليست قال قالت أعلن أعلنت أكد أكدت أضاف أضافت ذكر ذكرت أفاد أفادت قتل قتلت قتلوا أصيب أصيبت جرح وقع وقعت تم تمت بدأ بدأت وصل
   وصلت حيث عندما بينما فيما وسط جراء بسبب نتيجة ردا رغم فقط أيضا تقريبا مقابل نحو حوالي أكثر أقل بما به بها له لها لهم عليه عليها فيه فيها
   هناك هنا اليوم أمس الآن شمال جنوب شرق غرب شرقي غربي شمالي جنوبي داخل خارج قرب أثناء عقب تحت فوق أمام وراء خلف سنويا شهريا يوميا أسبوعيا
   صباحا مساء ظهرا آخر أخرى مثل ضمن بحسب وفق وفقا لكل لدعم فإن فقد ولا وقد وهو وهي وذلك كلم2 على مازال زال يزال تزال`
    .split(/\s+/u)
    .map(foldKey),
);
