import { foldKey } from '@/lib/arabic/fold';
import type { CueForm } from './cue-forms';
import type { Complement } from './find-complement';
import { nameWords, type Quote } from './quotes';
import { gap, keyAt, type Reading } from './reading';
import { wordSet } from './word-set';

const thus = wordSet('هكذا هذا ما كما بهذه الكلمات');
/** Verbs with another sense or a preposition of their own, of which a whole sentence in quotation marks is yet the content. */
const tellers = wordSet('أكد أعلن أوضح صرح تابع علق كتب ختم رأى ذكر حذر شدد جزم أبلغ أخبر رد أجاب غرد');
/** Words behind the verb in which its speaker stands. */
const reach = 12;

/** «…»، يقول الوزير / "…".. هكذا رأى الرئيس: the quotation stands before its cue. */
export function quotationBefore(reading: Reading, i: number, form: CueForm): Complement | undefined {
  if (form.tense === 'participle') return undefined;
  const needsNoWords = !form.row.by && (!form.row.homograph || form.row.past === 'رأى');
  let at = i;
  while (at > i - 3 && thus.has(keyAt(reading, at - 1))) at--;
  const quote = reading.closes.get(at);
  if (
    !quote ||
    (!needsNoWords && !(tellers.has(foldKey(form.row.past)) && isWholeSentence(reading, quote, at)))
  )
    return undefined;
  const between = reading.text.slice(quote.close, reading.words[at]!.start);
  if (!/^[\s.،,–—-]*$/.test(between) || between.includes('\n')) return undefined;
  const count = quote.to - quote.from;
  if (count <= nameWords && !(count > 1 && isWholeSentence(reading, quote, at))) return undefined;
  // A sentence that ends with its quotation and a new one that starts with a verb are two things.
  if (at === i && reading.gaps[at]! & gap.stop) return undefined;
  const to = Math.min(reading.sentences[i]!, i + reach);
  // «…»، أضاف.: whoever spoke last, where nothing else comes.
  if (to === i + 1 && !isWholeSentence(reading, quote, at)) return undefined;
  return { style: 'quote', content: quote.from, quote, subjectTo: to, mergedTo: i };
}

/** Whether a quotation begins its sentence and a comma parts it from the verb behind it. */
const isWholeSentence = (reading: Reading, { from }: Quote, at: number): boolean =>
  (from === 0 || (reading.gaps[from]! & (gap.stop | gap.line)) !== 0) &&
  (reading.gaps[at]! & gap.comma) !== 0;
