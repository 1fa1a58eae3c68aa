import type { TextRange } from '@/lib/model/text-range';
import { gap, keyAt, wordFrom, type Reading } from './reading';
import { wordSet } from './word-set';

/**
 * An answer in an interview that is printed as question and answer. `word`: its first word, `to`: the word behind its
 * last. `cue`: the question, which introduces the answer as a cue does. `firstQuestion`: the word that the interview
 * starts with; whoever answers was named before it.
 */
export type Turn = {
  word: number;
  to: number;
  content: TextRange;
  cue: TextRange;
  question: { from: number; to: number };
  firstQuestion: number;
};

type Paragraph = TextRange & { mark: string; asks: boolean; closes: boolean; words: number };

/** Questions in alternation with answers from which on the pattern is no accident. */
const fewestQuestions = 2;
/** Without marks before the turns, a question on a line of its own may be a heading: more of them must agree. */
const fewestUnmarked = 3;
/** Questions are short; a longer paragraph that ends with ؟ is rhetoric. */
const longestQuestion = 90;

/** A dash may stand before questions and answers alike, where an interview was announced. */
const dash = /^[–—-]$/;

/** Finds the answers of an interview (● السؤال؟ ●● الجواب, س: … ج: …, bold questions), where the pattern is unmistakable. */
export function findTurns(reading: Reading): Turn[] {
  const paragraphs = readParagraphs(reading);
  const pairs: [Paragraph, Paragraph][] = [];
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const [question, answer] = [paragraphs[i]!, paragraphs[i + 1]!];
    if (
      question.asks &&
      !answer.asks &&
      answer.words > 0 &&
      (question.mark !== (answer.mark || 'none') || dash.test(question.mark))
    )
      pairs.push([question, answer]);
  }
  const chosen = alike(pairs);
  if (chosen.length === 0) return [];
  const firstQuestion = wordFrom(reading, chosen[0]![0].start);
  // Questions as headings of an explanation look the same, unless a mark shows who answers.
  const isMarked = chosen[0]![1].mark && chosen[0]![1].mark !== chosen[0]![0].mark;
  if (!isMarked && !announcesInterview(reading, firstQuestion)) return [];
  const places = new Map(paragraphs.map((paragraph, at) => [paragraph, at]));
  const asking = new Set(chosen.map(([question]) => question));
  return chosen.map(([question, answer], n) => {
    const word = wordFrom(reading, answer.start);
    const end = endOfAnswer(paragraphs, places.get(answer)!, asking, n + 1 < chosen.length);
    return {
      word,
      to: wordFrom(reading, end),
      content: { start: answer.start, end },
      cue: { start: question.start, end: question.end },
      question: { from: wordFrom(reading, question.start), to: wordFrom(reading, question.end) },
      firstQuestion,
    };
  });
}

/** Shorter paragraphs, and those without a mark at the end, are headings between the turns. */
const shortestFurther = 8;

/** An answer goes on over paragraphs without a mark of their own, until the next question; behind the last one the outlet may speak. */
function endOfAnswer(
  paragraphs: readonly Paragraph[],
  at: number,
  asking: ReadonlySet<Paragraph>,
  isFollowed: boolean,
): number {
  let { end } = paragraphs[at]!;
  if (!isFollowed) return end;
  for (let i = at + 1; i < paragraphs.length; i++) {
    const further = paragraphs[i]!;
    if (asking.has(further) || further.asks || further.mark) break;
    if (further.words < shortestFurther || !further.closes) break;
    ({ end } = further);
  }
  return end;
}

const interviews = wordSet(
  'حوار حوارا الحوار حاوره حاورته حاورها مقابلة المقابلة لقاء اللقاء حديث أجرى أجرت التقى التقت',
);

/** Whether the words before the first question speak of an interview. */
function announcesInterview(reading: Reading, to: number): boolean {
  for (let i = 0; i < to; i++) if (interviews.has(keyAt(reading, i))) return true;
  return false;
}

/** The pairs whose marks are those of most pairs. */
function alike(pairs: readonly [Paragraph, Paragraph][]): [Paragraph, Paragraph][] {
  const byMarks = new Map<string, [Paragraph, Paragraph][]>();
  for (const pair of pairs) {
    const marks = `${pair[0].mark}|${pair[1].mark}`;
    const known = byMarks.get(marks);
    if (known) known.push(pair);
    else byMarks.set(marks, [pair]);
  }
  let best: [Paragraph, Paragraph][] = [];
  for (const [marks, list] of byMarks)
    if (list.length > best.length && list.length >= (marks === '|' ? fewestUnmarked : fewestQuestions))
      best = list;
  return best;
}

const opening =
  /^[\s\u200e\u200f]*((?:[سج]\s*[:：ـ-])|[●•○◄►■▪◆*–—ـ-]{1,6}|(?:السؤال|سؤال|الجواب|جواب)\s*:)?[\s\u200e\u200f]*/u;

function readParagraphs(reading: Reading): Paragraph[] {
  const { text, words, gaps } = reading;
  const found: Paragraph[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !(gaps[i]! & gap.line)) continue;
    // From the line's beginning, where its mark stands, to its end, where ؟ stands.
    const lineStart = text.lastIndexOf('\n', words[from]!.start - 1) + 1;
    const lineEnd = text.indexOf('\n', words[i - 1]!.end);
    const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    const lead = opening.exec(line)!;
    const start = lineStart + lead[0].length;
    const end = lineStart + line.length;
    const count = i - from;
    if (end > start)
      found.push({
        start,
        end,
        mark: (lead[1] ?? '').replace(/\s/g, ''),
        asks: /[؟?][\s"”»)]*$/.test(line) && count <= longestQuestion,
        closes: /[.!…][\s"”»)]*$/.test(line),
        words: count,
      });
    from = i;
  }
  return found;
}
