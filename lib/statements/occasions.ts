import type { DatedRange } from '@/lib/model/dated-range';
import type { DateRange } from '@/lib/model/date-range';
import type { FoundCue } from './find-cues';
import { sentenceStart } from './find-sources';
import { keyAt, gap, wordsText, type Reading } from './reading';
import { wordSet } from './word-set';

/** Documents and events in which something is said. */
const occasions = wordSet(
  'بيان بيانه بيانها تصريح تصريحات تصريحاته تصريحاتها حديث حديثه حديثها مقابلة حوار لقاء كلمة كلمته كلمتها مؤتمر إحاطة تغريدة تغريدته منشور تدوينة رسالة تقرير خطاب خطابه اتصال مداخلة مقال تسجيل مقطع جلسة إيجاز بلاغ',
);
const stops = wordSet('أن إن أنه إنه أنها إنها الذي التي بأن قائلا أمس اليوم');

/** The occasion that stands between a cue and its content, or before the cue in its sentence (وفي بيان …، قال). */
export function occasionOf(reading: Reading, cue: FoundCue): string | undefined {
  const start = Math.max(sentenceStart(reading, cue.word), cue.word - 30);
  return occasionIn(reading, cue.word + 1, cue.content) ?? occasionIn(reading, start, cue.word);
}

const issuable = wordSet('بيان بيانا بيانه بيانها بلاغ بلاغا تصريح رسالة مذكرة إعلان البيان');
const furthestDocument = 30;

/** Whether the words before a statement say that it was made in a document (أصدرت القيادة بيانا قالت فيه). */
export function namesDocument(reading: Reading, word: number, content: number): boolean {
  const start = Math.max(sentenceStart(reading, word), word - furthestDocument);
  for (let i = start; i < Math.min(Math.max(content, word), word + furthestDocument); i++)
    if (issuable.has(keyAt(reading, i))) return true;
  return false;
}

function occasionIn(reading: Reading, from: number, to: number): string | undefined {
  for (let i = from; i + 1 < to; i++) {
    const key = keyAt(reading, i);
    if ((key === 'في' || key === 'وفي' || key === 'خلال') && occasions.has(keyAt(reading, i + 1)))
      return wordsText(reading, i + 1, endOfOccasion(reading, i + 1, to));
  }
  return undefined;
}

/** بيان نشرته وزارة الخارجية, إحاطة صحفية: up to a comma, أن, or whom it was for. */
function endOfOccasion(reading: Reading, from: number, to: number): number {
  let end = from + 1;
  while (end < to && end - from < 8) {
    const key = keyAt(reading, end);
    if (
      reading.gaps[end]! & (gap.comma | gap.colon | gap.stop | gap.line) ||
      stops.has(key) ||
      /^لل?.{3,}/.test(key) ||
      key === 'ل' ||
      key === 'عن' ||
      key === 'اطلعت' ||
      key === 'تلقت'
    )
      break;
    end++;
  }
  return end;
}

/** What stands before the occasion, by its first word. */
const provenance: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    جاء: [
      ['ذلك', 'في'],
      ['ذلك', 'خلال'],
    ],
    وجاء: [['ذلك', 'في']],
    وذلك: [['في'], ['خلال']],
  }),
);

/** Where the words around a sentence come from: its first word, the occasion, and all its words. */
export type Provenance = { word: number; occasion: string; sentence: string };

/** A sentence that says where the words before it come from: جاء ذلك في بيان…. By the first word of each. */
export function findProvenance(reading: Reading): Provenance[] {
  const found: Provenance[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    for (const rest of provenance.get(keyAt(reading, i)) ?? []) {
      const noun = i + 1 + rest.length;
      if (!rest.every((key, n) => keyAt(reading, i + 1 + n) === key)) continue;
      if (!occasions.has(keyAt(reading, noun))) continue;
      const end = reading.sentences[i]!;
      found.push({
        word: i,
        occasion: wordsText(reading, noun, endOfOccasion(reading, noun, end)),
        sentence: wordsText(reading, noun, end),
      });
    }
  }
  return found;
}

/** When the words were said: the last date of the cue's own frame (ومطلع آذار الجاري، أعلن …), outside the content. */
export function saidOf(reading: Reading, cue: FoundCue, dates: readonly DatedRange[]): DateRange | undefined {
  const start = reading.words[sentenceStart(reading, cue.word)]!.start;
  const cueStart = reading.words[cue.word]!.start;
  const contentStart = reading.words[cue.content]?.start ?? reading.text.length;
  const inFrame: DatedRange[] = [];
  for (let i = firstFrom(dates, start); i < dates.length && dates[i]!.end <= contentStart; i++) {
    if (!isOfOccasion(reading, dates[i]!.start)) inFrame.push(dates[i]!);
  }
  const date = inFrame.findLast(({ start: from }) => from >= cueStart) ?? inFrame.at(-1);
  return date && { from: date.from, to: date.to };
}

/** A date that qualifies a noun (زيارته في أيار) is not told apart from the frame's yet; durations carry منذ or بعد. */
function isOfOccasion(reading: Reading, start: number): boolean {
  return /(?:منذ|بعد|قبل|حتى)\s*$/.test(reading.text.slice(Math.max(0, start - 6), start));
}

/** Index of the first date that starts at or after an offset; the dates stand in text order. */
function firstFrom(dates: readonly DatedRange[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
