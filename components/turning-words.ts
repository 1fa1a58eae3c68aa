/**
 * Words that turn or limit what was said: shown without what follows them, a statement would say more than its speaker
 * did, or the opposite.
 * `back`: they turn what stands before them; `forward`: they open a thought of their own, which must not be halved.
 * `example`: at `|` no cut may be, for what follows takes something back.
 */
export type TurningWord = { name: string; pattern: RegExp; turns: 'back' | 'forward'; example: string };

/** A word's edge; JavaScript's \b knows Latin letters only. Marks may stand before a word: (كما تدعي). */
const before = String.raw`(?<=^|[\s(«"“'،؛.:])`;
const after = String.raw`(?=$|[\s)»"”'،؛.:])`;
const word = (alternatives: string): RegExp => new RegExp(`${before}(?:${alternatives})${after}`, 'g');

/** Pronouns that a particle carries: لكنه، غير أنها. */
const pronoun = '(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?';

export const turningWords: readonly TurningWord[] = [
  {
    name: 'but',
    pattern: word(`و?لكنّ?${pronoun}`),
    turns: 'back',
    example: 'هو محل التقدير لدينا،| لكن هذه الجهود لا تؤتي ثمارها',
  },
  {
    name: 'except that',
    pattern: word(`(?:غير|بيد|سوى) [أا]نّ?${pronoun}`),
    turns: 'back',
    example: 'نجحت العملية كلها| غير أن الخلايا عادت إلى القرى',
  },
  {
    name: 'except, none but',
    pattern: word(`و?(?:[إا]لاّ?|إلّا)|سوى|و?باستثناء|(?:ما )?عدا`),
    turns: 'back',
    example: 'لن ننسحب من هذه المناطق| إلا بعد هزيمة التنظيم',
  },
  {
    name: 'rather, not only',
    pattern: word(`بل|و?[إا]نما|بالعكس|على العكس`),
    turns: 'back',
    example: 'ليس التنظيم وحده خطرا علينا| بل كل من يموله',
  },
  {
    name: 'although',
    pattern: word(`و?(?:على |ب)?(?:ال)?رغم|و?مع [أا]نّ?${pronoun}|حتى (?:و?لو|و?[إا]ن)|ولو`),
    turns: 'back',
    example: 'أنجزت المهمة في العراق| رغم أن الهجمات لم تتوقف',
  },
  {
    name: 'even if: وإن before a verb, for before a noun it says "and that"',
    pattern: word(`و[إا]ن (?:لم|كان|كانت|كانوا|كنا|كنت|بد[اىت]+)`),
    turns: 'back',
    example: 'سيبقى التحالف في البلاد| وإن كانت أعداده أقل',
  },
  {
    name: 'nevertheless, on the other hand, while',
    pattern: word(`و?(?:مع (?:ذلك|هذا)|(?:في|ب)المقابل|في (?:المقابل|حين)|بينما)`),
    turns: 'back',
    example: 'تراجعت الهجمات هذا العام.| ومع ذلك يبقى الخطر قائما',
  },
  {
    name: 'if, unless, on condition, until',
    pattern: word(
      `إذا|اذا|لو|لولا|ما لم|[إا]ن (?:لم|كانت?)|(?:و?ب)?شرط|شريطة|في حال|ما دامت?|طالما|حتى [يتن][^\\s]+|قبل أن`,
    ),
    turns: 'back',
    example: 'سنغادر هذه البلاد غدا| إذا طلبت الحكومة ذلك',
  },
  {
    name: 'a condition that opens a thought of its own, with its answer; إن behind a pronoun is "if"',
    pattern: word(`[وف](?:إذا|اذا|لولا|في حال|ما لم)|[وف]?(?:هو|هي|هم|نحن) [إا]ن`),
    turns: 'forward',
    example: 'طال الانتظار، وإذا كانت واشنطن جادة| في سياستها عليها العمل',
  },
  {
    name: 'so they claim',
    pattern: word(`كما (?:ي|ت)(?:دعي|زعم|دعون|زعمون)|على حد (?:زعم|قول)[^\\s]*|المزعوم(?:ة)?`),
    turns: 'back',
    example: 'جاؤوا ليحاربوا داعش| (كما تدعي) في مكان آخر',
  },
];
