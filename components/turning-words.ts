/**
 * Words that turn or limit what was said: shown without what follows them, a statement would say more than its speaker
 * did, or the opposite.
 * `back`: they turn what stands before them; `forward`: they open a thought of their own, which must not be halved.
 * The worked example of each row stands in its test, since this table weighs on every card.
 */
export type TurningWord = { pattern: RegExp; turns: 'back' | 'forward' };

/** A word's edge; JavaScript's \b knows Latin letters only. Marks may stand before a word: (كما تدعي). */
const before = String.raw`(?<=^|[\s(«"“'،؛.:])`;
const after = String.raw`(?=$|[\s)»"”'،؛.:])`;
const word = (alternatives: string): RegExp => new RegExp(`${before}(?:${alternatives})${after}`, 'g');

/** Pronouns that a particle carries: لكنه، غير أنها. */
const pronoun = '(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?';

export const turningWords = {
  /** But. */
  but: { pattern: word(`و?لكنّ?${pronoun}`), turns: 'back' },
  /** Except that. */
  exceptThat: { pattern: word(`(?:غير|بيد|سوى) [أا]نّ?${pronoun}`), turns: 'back' },
  /** Except, none but. */
  except: { pattern: word(`و?(?:[إا]لاّ?|إلّا)|سوى|و?باستثناء|(?:ما )?عدا`), turns: 'back' },
  /** Rather, not only. */
  rather: { pattern: word(`بل|و?[إا]نما|بالعكس|على العكس`), turns: 'back' },
  /** Although. */
  although: {
    pattern: word(`و?(?:على |ب)?(?:ال)?رغم|و?مع [أا]نّ?${pronoun}|حتى (?:و?لو|و?[إا]ن)|ولو`),
    turns: 'back',
  },
  /** Even if: وإن before a verb, for before a noun it says "and that". */
  evenIf: { pattern: word(`و[إا]ن (?:لم|كان|كانت|كانوا|كنا|كنت|بد[اىت]+)`), turns: 'back' },
  /** Nevertheless, on the other hand, while. */
  nevertheless: {
    pattern: word(`و?(?:مع (?:ذلك|هذا)|(?:في|ب)المقابل|في (?:المقابل|حين)|بينما)`),
    turns: 'back',
  },
  /** If, unless, on condition, until. */
  ifOrUnless: {
    pattern: word(
      `إذا|اذا|لو|لولا|ما لم|[إا]ن (?:لم|كانت?)|(?:و?ب)?شرط|شريطة|في حال|ما دامت?|طالما|حتى [يتن][^\\s]+|قبل أن`,
    ),
    turns: 'back',
  },
  /** A condition that opens a thought of its own, with its answer; إن behind a pronoun is "if". */
  openingCondition: {
    pattern: word(`[وف](?:إذا|اذا|لولا|في حال|ما لم)|[وف]?(?:هو|هي|هم|نحن) [إا]ن`),
    turns: 'forward',
  },
  /** So they claim. */
  soTheyClaim: {
    pattern: word(`كما (?:ي|ت)(?:دعي|زعم|دعون|زعمون)|على حد (?:زعم|قول)[^\\s]*|المزعوم(?:ة)?`),
    turns: 'back',
  },
} satisfies Record<string, TurningWord>;
