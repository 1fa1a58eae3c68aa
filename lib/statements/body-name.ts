import type { MentionIndex, WordMention } from './mention-index';
import type { Named } from './named';
import { isDefinite } from './person-name';
import { type Reading, closed, keyAt, wordsText } from './reading';
import { bodyHeads, transparentHeads } from './speaker-words';
import { stateAt } from './states';
import { wordSet } from './word-set';

/** A body as the words name it: the mention that they start with, or all of them. */
export function bodyOf(reading: Reading, from: number, to: number, mentions: MentionIndex): Named {
  const whole = mentions.at(reading, from);
  if (whole) {
    // تنظيم داعش الإرهابي: the mention names it; an adjective behind it says nothing more. A coordinated body does.
    if (whole.to < to && joinsBody(reading, whole.to, mentions))
      return { text: wordsText(reading, from, to), from, to, sort: 'body' };
    return {
      text: mentionText(reading, whole),
      from,
      to: Math.min(to, whole.to),
      sort: 'body',
      entity: whole.entity,
    };
  }
  const state = stateAt(reading, from);
  if (state) {
    // واشنطن وموسكو: both speak.
    const end = state.to < to && joinsBody(reading, state.to, mentions) ? to : Math.min(to, state.to);
    return { text: wordsText(reading, from, end), from, to: end, sort: 'body' };
  }
  const inner = transparentHeads.has(keyAt(reading, from)) ? mentions.at(reading, from + 1) : undefined;
  if (inner && inner.to <= to)
    return {
      text: mentionText(reading, inner),
      from: inner.from,
      to: inner.to,
      sort: 'body',
      entity: inner.entity,
    };
  const end = endOfBody(reading, from, to, mentions);
  return { text: wordsText(reading, from, end), from, to: end, sort: 'body' };
}

/** … والحكومة السورية, وفرنسا: another body joined with و, not an adverb (وبوقت متأخر). */
function joinsBody(reading: Reading, at: number, mentions: MentionIndex): boolean {
  const key = keyAt(reading, at);
  const rest = key.slice(1);
  return (
    key.startsWith('و') &&
    (mentions.at(reading, at) !== undefined || bodyHeads.has(rest) || !opensAdverb.test(rest))
  );
}

const opensAdverb = /^(?:ب|ل|ك(?!ثير)|ف|في|من|علي|عن|خلال|ذلك|قد|هو|هي|هم)/;

/** الشرطة الهولندية | هوية المشتبه به: behind its definite adjectives a bare noun is the verb's object. */
function endOfBody(reading: Reading, from: number, to: number, mentions: MentionIndex): number {
  for (let j = from + 2; j < to; j++) {
    const key = keyAt(reading, j);
    const before = keyAt(reading, j - 1);
    if (!isDefinite(before) || isDefinite(key) || linking.test(key) || linkingWords.has(key)) continue;
    if (
      !mentions.covering(j) &&
      !reading.opens.has(j) &&
      reading.gaps[j] === 0 &&
      isDefinite(keyAt(reading, from))
    )
      return j;
  }
  return to;
}

const linking = /^[وبلكف]/;
const linkingWords = wordSet('في من على عن إلى ضد غير ذات ذي مع بين أنفسهم نفسه نفسها ذاتها ذاته');

/** The words of a mention without a preposition joined to them (بيان لقوة المهام, للقوات). */
function mentionText(reading: Reading, { mention }: WordMention): string {
  const name = closed(reading.text, mention.start, mention.end);
  return reading.text[mention.start - 1] === 'ل' && name.startsWith('ل') ? `ا${name}` : name;
}

/** للمرصد → المرصد, لمسؤولين → مسؤولين. */
export const withoutLi = (text: string): string => text.replace(/^لل/, 'ال').replace(/^ل(?!ا)/, '');

/** بيان للنصرة, تقرير يوروبول: the issuer named with the document; a bare البيان stays a document to resolve. */
export function documentOf(reading: Reading, from: number, to: number, mentions: MentionIndex): Named {
  for (let j = from + 1; j < to; j++) {
    const mention = mentions.at(reading, j);
    if (mention && mentions.kindOf(mention.entity) !== 'place') {
      return {
        text: mentionText(reading, mention),
        from: mention.from,
        to: mention.to,
        sort: 'body',
        entity: mention.entity,
      };
    }
    const key = keyAt(reading, j);
    const joined = key.startsWith('لل') ? `ال${key.slice(2)}` : key.startsWith('ل') ? key.slice(1) : '';
    if (bodyHeads.has(key) || bodyHeads.has(joined)) {
      const body = bodyOf(reading, j, to, mentions);
      return bodyHeads.has(key) ? body : { ...body, text: withoutLi(body.text) };
    }
  }
  let end = from + 1;
  while (end < to && !issuing.test(keyAt(reading, end))) end++;
  return { text: wordsText(reading, from, end), from, to: end, sort: 'document' };
}

/** بيان | صدر أمس, بيان | نشر على موقعها: how the document came out is no part of what it is called. */
const issuing = /^(?:ال)?(?:صدرت?|صادره?|نشرت?ه?ا?|اصدرت?ه?|وزعت?ه?|بثت?ه?|منشور|مكتوب|مشترك|مقتضب)$/;
