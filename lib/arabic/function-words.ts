/**
 * Words that carry no subject of their own, as they are written apart from hamza and marks. The last letter decides:
 * على is one, the name علي is not.
 */
const functionWords: ReadonlySet<string> = new Set(
  `من في على عن الى حتى منذ مع بين عند لدى بعد قبل خلال ضد دون حول نحو عبر تحت فوق امام وراء ضمن لدن سوى
   ان انه انها انهم اننا اني انا نحن هو هي هم هن هما لان لانه لانها بان بانه بانها كان كانت كانوا يكون تكون
   لكن لكنه لكنها لم لن لا ما ماذا لماذا هل قد لقد سوف ليس ليست لو لولا اذا اذ حين حينما حيث كما كلما مما عما فيما بما لما ربما
   بينما عندما بعدما قبل ثم او ام بل اي اية كل كلا بعض غير مثل مثلما جدا ايضا فقط كذلك هكذا
   هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك اولئك ذاك هنا هناك هنالك
   الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي
   منه منها منهم فيه فيها فيهم به بها بهم له لها لهم لنا لدينا لديه لديها لديهم عنه عنها عنهم عليه عليها عليهم اليه اليها اليهم
   معه معها معهم بينها بينهم وهو وهي وهم والتي والذي`
    .trim()
    .split(/\s+/)
    .map(plain),
);

/** Whether a word of a text (as written, not folded) is a function word, alone or after و or ف. */
export function isFunctionWord(word: string): boolean {
  const written = plain(word);
  return functionWords.has(written) || (/^[وف]../.test(written) && functionWords.has(written.slice(1)));
}

/** The word without marks, and its hamzas without their seats' difference; ى and ة stay what they are. */
function plain(word: string): string {
  return word.replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f]/g, '').replace(/[أإآٱ]/g, 'ا');
}
