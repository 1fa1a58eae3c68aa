/**
 * Words after which a cut would turn or hide the sense: a negation without its verb, a preposition without its noun.
 * Example: "… ولا يزال | التحالف" may be cut, "… ولا | يزال" may not.
 */
const leaning = new Set(
  (
    'لا لم لن ليس ليست ما غير دون بلا إلا سوى لكن ولكن بل أن إن أنه إنه أنها بأن لأن كي لكي إذا لو ' +
    'من في على إلى عن مع بين حتى عند بعد قبل ضد خلال بدون تحت فوق نحو كل أي أو و ثم التي الذي الذين قد لقد هو هي'
  ).split(' '),
);

const leans = (word: string): boolean =>
  leaning.has(word) || (/^[وف]/.test(word) && leaning.has(word.slice(1)));

/**
 * The beginning of `words` to show first, about `limit` characters, and whether anything is left out.
 * Cuts after a clause if one ends in the last 40 % (without its comma, since an ellipsis follows), otherwise between
 * words, never behind a word that leans on the next, and never before `keep` (the end of a search match). A rest of
 * less than a quarter is not worth hiding.
 */
export const clampWords = (words: string, limit: number, keep = 0): { head: string; isCut: boolean } => {
  const atLeast = Math.max(limit, keep);
  if (words.length <= atLeast * 1.25) return { head: words, isCut: false };
  const clause = Math.max(...['،', '؛', '.', '؟', '!'].map(mark => words.lastIndexOf(`${mark} `, atLeast)));
  if (clause > atLeast * 0.6 && clause >= keep) {
    return { head: words.slice(0, clause + 1).replace(/[،؛]$/, ''), isCut: true };
  }
  let end = words.indexOf(' ', atLeast);
  if (end < 0) return { head: words, isCut: false };
  for (let last = words.slice(0, end).split(/\s+/).at(-1) ?? ''; leans(last);) {
    end = words.indexOf(' ', end + 1);
    if (end < 0) return { head: words, isCut: false };
    last = words.slice(0, end).split(/\s+/).at(-1) ?? '';
  }
  return { head: words.slice(0, end).trimEnd(), isCut: true };
};
