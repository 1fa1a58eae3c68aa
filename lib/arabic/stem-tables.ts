/**
 * The tables of the light stem. All forms are folded (alef without hamza, ه for ة, ي for ى and ئ, و for ؤ).
 * Affixes after Lucene's light10, extended by what it splits; the examples are read by the tests as evidence.
 */

type AffixRow = {
  affix: string;
  /** Letters that must stay when the affix comes off. */
  rest: number;
  /** before → after this one step, folded. */
  example: string;
};

/** The article with what is attached before it, longest first. Comes off again where a word's own alef-lam follows (الألغام). */
export const articles: readonly AffixRow[] = [
  { affix: 'وبال', rest: 3, example: 'وبالتحالف → تحالف' },
  { affix: 'فبال', rest: 3, example: 'فبالتحالف → تحالف' },
  { affix: 'وكال', rest: 3, example: 'وكالتحالف → تحالف' },
  { affix: 'ولل', rest: 3, example: 'وللتحالف → تحالف' },
  { affix: 'فلل', rest: 3, example: 'فللتحالف → تحالف' },
  { affix: 'وال', rest: 3, example: 'والتحالف → تحالف' },
  { affix: 'فال', rest: 3, example: 'فالتحالف → تحالف' },
  { affix: 'بال', rest: 2, example: 'بالمتفجرات → متفجرات' },
  { affix: 'كال', rest: 3, example: 'كالمتفجرات → متفجرات' },
  { affix: 'لل', rest: 2, example: 'للهجمات → هجمات' },
  { affix: 'ال', rest: 2, example: 'الحل → حل' },
];

/** Conjunctions: they come off unless the letter is the word's own (`ownConjunctionLetter`). */
export const conjunctions: readonly AffixRow[] = [
  { affix: 'و', rest: 3, example: 'واكد → اكد' },
  { affix: 'ف', rest: 3, example: 'فقال → قال' },
];

/**
 * Prepositions of one letter: too often the word's own letter to come off the stem (بيان، كتاب، لقاء), so they give
 * a second reading, which search tries beside the stem.
 */
export const prepositions: readonly AffixRow[] = [
  { affix: 'ب', rest: 3, example: 'بدعم → دعم' },
  { affix: 'ل', rest: 3, example: 'لهجمات → هجمات' },
  { affix: 'ك', rest: 3, example: 'كقوه → قوه' },
];

/** Endings, longest first; they come off one after another until none fits. */
export const endings: readonly AffixRow[] = [
  { affix: 'تهما', rest: 3, example: 'دولتهما → دول' },
  { affix: 'تها', rest: 3, example: 'مهمتها → مهم' },
  { affix: 'تهم', rest: 3, example: 'عودتهم → عود' },
  { affix: 'تين', rest: 3, example: 'منطقتين → منطق' },
  { affix: 'تان', rest: 3, example: 'مدينتان → مدين' },
  { affix: 'هما', rest: 3, example: 'بيانهما → بيان' },
  { affix: 'ته', rest: 3, example: 'سلطته → سلط' },
  { affix: 'ها', rest: 3, example: 'دورها → دور' },
  { affix: 'هم', rest: 3, example: 'ديارهم → ديار' },
  { affix: 'هن', rest: 3, example: 'ديارهن → ديار' },
  { affix: 'ات', rest: 3, example: 'عمليات → عملي' },
  { affix: 'ون', rest: 3, example: 'مقاتلون → مقاتل' },
  { affix: 'ين', rest: 3, example: 'مواطنين → مواطن' },
  { affix: 'وا', rest: 3, example: 'اكدوا → اكد' },
  { affix: 'ان', rest: 4, example: 'مقاتلان → مقاتل' },
  { affix: 'ه', rest: 3, example: 'متفجره → متفجر' },
  { affix: 'ت', rest: 3, example: 'اكدت → اكد' },
  { affix: 'ا', rest: 3, example: 'لافتا → لافت' },
  { affix: 'ي', rest: 4, example: 'ارهابي → ارهاب' },
];

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Names and nouns whose first or last letters look like an affix, and whose rest would be another word or name
 * (سليمان is not سليم). They stay whole, after an article and conjunction too. Words that the tables leave whole
 * by their length (لبنان، السودان) need no row here.
 */
export const noStrip: ReadonlySet<string> = list(`
  الله الان التي الذي سوادان باكستان افغانستان كردستان كوردستان تركمانستان اوزبكستان كازاخستان طاجيكستان داغستان المان
  فلسطين ارجنتين فلبين بحرين الدنمارك كويت بيروت شدادي قامشلي حسكه كوباني عامودا عفرين نينوي ديالي
  تكريت رمادي فلوجه حديثه فرات دجله غويران برلين لاذقيه درعا قنيطره سليمان ياسين شاهين تحسين بوتين
  كلينتون ماكرون جونسون اردوغان بغدادي عدناني زرقاوي برلمان امتحان قانون تعاون مليون بليون تريليون
  تلفزيون مخزون مضمون تامين تدوين تكوين تمكين تخزين تحصين تعيين تبيين تمرين ملايين قوانين عناوين انترنت
  سكوت ثابت مثبت اثبات ثبات لحظات شتات لهذا عندما بينما ربما الذين اللذين اللتين ايضا
`);

/**
 * Words that begin with a و or ف of their own, as they stand after their endings came off (`endings`) or whole. One
 * word in twenty that begins with و does (وزارة is no زارة with «and»).
 */
export const ownConjunctionLetter: ReadonlySet<string> = list(`
  وزار وزير وزراء وكال وكيل وكلاء ولاي ولاء وطني وفود وفيات وثيق وثايق وصول واقع وقايع واحد وجود وضعي
  وسطي وسيط وساط وسايل وسيل وراء وقتي وقوف وقوع وقود وقايه وعود واضح وضوح واسع واجب واجه واصل وافق وافد
  والد وليد وظيف وظايف واشنط وايل وسام ويكيليكس وتير وفره وصاي وحشي فراس فريق فصيل فصايل فلسط فرنس فلول
  فعال فساد فضاء فضايي فقدان فوضي فوري فورا فيلق فيصل فيديو فيتو فيينا فيسبوك فاعل فارس فارق فاطمه فايد
  فارغ فتوي فرار فضيح
`);
