import { arabicSign, countSigns, foreignSign } from './language-signs';

/** What a block of text is written in; `unsure`: too short to tell. */
export type Verdict = 'arabic' | 'other' | 'unsure';

/** Letters of Arabic script, which Persian, Urdu, Kurdish, Pashto and Uyghur use as well. */
const scriptLetter = /[ء-يٱ-ۓە]/g;

const hasScript = /[ء-يٱ-ۓە]/;

/** The letters that Persian writes for ي and ك. */
const persianForm = /[یک]/g;

/** So many letters of Arabic prose (some twelve words) never come without an article and a ta marbuta. */
const tellingLength = 60;

/** Whether a block of text is Arabic, by its own letters: what the page declares is not believed. */
export function judgeLanguage(text: string): Verdict {
  const letters = countSigns(text, scriptLetter);
  if (letters === 0) return 'other';
  const arabic = countSigns(text, arabicSign);
  const foreign = countSigns(text, foreignSign);
  if (foreign > 0 && foreign * 2 >= arabic) return 'other';
  if (arabic >= 2) return 'arabic';
  if (arabic === 0 && (letters >= tellingLength || countSigns(text, persianForm) >= 2)) return 'other';
  return 'unsure';
}

/**
 * Which of a page's blocks are Arabic, in reading order. A short one (a name, a caption) is taken for what the block
 * before it is, at the beginning of a page for what the first block after it is; where all are short (a list of
 * headlines), for what they are together.
 */
export function findArabic(texts: readonly string[], verdicts = texts.map(judgeBlock)): boolean[] {
  let last =
    verdicts.find(verdict => verdict === 'arabic' || verdict === 'other') ?? judgeLanguage(texts.join(' '));
  return verdicts.map(verdict => {
    if (verdict === 'none') return false;
    if (verdict !== 'unsure') last = verdict;
    return last === 'arabic';
  });
}

/** A verdict on one block alone; `none`: it has no letter of Arabic script. */
export type BlockVerdict = Verdict | 'none';

/** Judges one block alone. */
export function judgeBlock(text: string): BlockVerdict {
  return hasScript.test(text) ? judgeLanguage(text) : 'none';
}
