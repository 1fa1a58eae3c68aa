import { closed } from './fullest-names';
import { isMasdar } from './masdars';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { nameWords } from './quotes';
import { gap, keyAt, wordsText, type Reading } from './reading';
import { bodyHeads, documents, givenNames, personAnaphors, ranks, roleHeads, sameWords, titles, transparentHeads } from './speaker-words';
import { wordSet } from './word-set';

/** Tells name from role in one segment of words (no commas inside). */
export function nameOf(reading: Reading, from: number, to: number, mentions: MentionIndex): Named | undefined {
  if (to <= from) return undefined;
  const first = keyAt(reading, from);
  if (first === 'كل' && keyAt(reading, from + 1) === 'من') return eachOf(reading, from + 2, to);
  if (statementsOf.has(first) && to > from + 1) return nameOf(reading, from + 1, to, mentions);
  if (documents.has(first)) return documentOf(reading, from, to, mentions);
  const quoted = quotedName(reading, from, to, mentions);
  if (quoted) return quoted;
  const person = mentions.all.length > 0 ? mentionedPerson(reading, from, to, mentions) : undefined;
  if (person) return person;
  if (isAnaphor(reading, from, to)) return { text: wordsText(reading, from, to), from, to, sort: 'anaphor' };
  const afterTitles = skipTitles(reading, from, to);
  if (afterTitles > from && afterTitles < to && nameFollows(reading, from, afterTitles, to)) {
    const role = titleRole(reading, from, afterTitles);
    const end = endOfName(reading, afterTitles, to);
    return personOf(reading, afterTitles, end, role ?? tailRole(reading, end, to), mentions);
  }
  if (roleHeads.has(first) || titles.has(first)) return byOffice(reading, from, to, mentions);
  if (bodyHeads.has(first) || isDefinite(first) || isCommon(first) || mentions.at(reading, from)) return bodyOf(reading, from, to, mentions);
  if (!mayBeName(reading, from)) return undefined;
  const end = endOfName(reading, from, to);
  return personOf(reading, from, end, tailRole(reading, end, to), mentions);
}

/** اسمه, تنبيهاته, لأول: a word with a pronoun or a preposition is nobody's name. */
function mayBeName(reading: Reading, at: number): boolean {
  const { start, end, key } = reading.words[at]!;
  if (givenNames.has(key)) return true;
  if (/^[بلكوف]/.test(key) && (bodyHeads.has(key.slice(1)) || roleHeads.has(key.slice(1)))) return false;
  const written = reading.text.slice(start, end).replace(/\p{M}+$/u, '');
  if (/(?:[^ال]ه|ها|هم|هما)$/.test(written) && key.length > 3) return false;
  return !/^(?:لل|بال|كال|وال|لا?ول$)/.test(key) && !isMasdar(key, written) && !/^[0-9]/.test(key);
}

/** Plural and collective sources without a name: مصادر عراقية، شهود عيان، عدد من المواطنين، تقارير صحافية. */
const commonNouns = wordSet(
  'مصادر مصدر شهود ناشطون ناشطين نشطاء مسؤولون مسؤولين مسؤولان محللون خبراء تقارير صحف سكان أهالي عدد بعض عشرات مئات أحد إحدى كل جميع متحدثون مقاتلون قادة أعضاء نواب ممثلون ممثلو وزراء قيادات وسائل معارضون دبلوماسيون وجهاء مواطنون العديد جهات وثيقة وثائق دراسة دراسات إحصاءات بيانات معلومات أنباء رجال عائلات لاجئون نازحون مراقبون كثيرون كثير غالبية معظم فريق حسابات صفحات تصريحات تصريح',
);
const isCommon = (key: string): boolean => commonNouns.has(key);
/** تصريحات مسؤول …: the words are the official's. */
const statementsOf = wordSet('تصريحات رواية أقوال كلام');
const isDefinite = (key: string): boolean => key.startsWith('ال') && key.length > 3;

/** كل من المهندس …، والمهندس …: all of them together. */
function eachOf(reading: Reading, from: number, to: number): Named | undefined {
  const start = skipRanks(reading, from, to);
  return start < to ? { text: wordsText(reading, start, to), from: start, to, sort: 'office' } : undefined;
}

/** After titles a bare word is a name; one with ال only after a rank (الشيخ الجميلي), not after an office (النائب العام). */
function nameFollows(reading: Reading, from: number, at: number, to: number): boolean {
  const key = keyAt(reading, at);
  if (roleHeads.has(key) || bodyHeads.has(key) || /^و?لل|^وال|^بال/.test(key) || notNameStarts.has(key)) return false;
  if (!isDefinite(key)) return mayBeName(reading, at);
  return ranks.has(keyAt(reading, at - 1)) && from + 1 === at && (at + 1 === to || roleHeads.has(keyAt(reading, at + 1)));
}

/** “علي تمي” المحلل السياسي: a person's name may stand in quotation marks, unless a body's noun stands before it. */
function quotedName(reading: Reading, from: number, to: number, mentions: MentionIndex): Named | undefined {
  for (let j = from; j < to; j++) {
    const quote = reading.opens.get(j);
    if (!quote?.closed || quote.to > to || quote.to - quote.from > nameWords + 1) continue;
    const covering = mentions.covering(j);
    if (covering && mentions.kindOf(covering.entity) !== 'person') return undefined;
    if (j > from && (bodyHeads.has(keyAt(reading, j - 1)) || !(titles.has(keyAt(reading, j - 1)) || isDefinite(keyAt(reading, j - 1))))) return undefined;
    if (j > from && bodyHeads.has(keyAt(reading, from))) return undefined;
    const before = roleBefore(reading, from, j);
    const after = quote.to < to ? wordsText(reading, quote.to, to) : undefined;
    return personOf(reading, quote.from, quote.to, before ?? after, mentions);
  }
  return undefined;
}

function mentionedPerson(reading: Reading, from: number, to: number, mentions: MentionIndex): Named | undefined {
  for (let j = from; j < to; j++) {
    const mention = mentions.at(reading, j);
    if (!mention || mentions.kindOf(mention.entity) !== 'person') continue;
    const end = Math.min(to, mention.to);
    if (bodyHeads.has(keyAt(reading, from)) || isCommon(keyAt(reading, from))) return undefined;
    const nameFrom = skipTitles(reading, j, end);
    return personOf(reading, nameFrom < end ? nameFrom : j, end, roleBefore(reading, from, j) ?? tailRole(reading, end, to), mentions, mention.entity);
  }
  return undefined;
}

function personOf(reading: Reading, from: number, to: number, role: string | undefined, mentions: MentionIndex, entity?: string): Named {
  const found = entity ?? mentions.covering(from)?.entity;
  const known = found && mentions.kindOf(found) === 'person' ? found : entity;
  return { text: wordsText(reading, from, to).replaceAll('#', ''), from, to, sort: 'person', ...(role ? { role } : {}), ...(known ? { entity: known } : {}) };
}

/**
 * The office in the words before a name, without its last ranks: قائد عملية الدرع (الجنرال). It starts at the first
 * office word, which may carry a preposition (في تصريح لوزير …); ranks alone are no role.
 */
function roleBefore(reading: Reading, from: number, to: number): string | undefined {
  let end = to;
  while (end > from && ranks.has(keyAt(reading, end - 1))) end--;
  for (let start = skipRanks(reading, from, end); start < end; start++) {
    const key = keyAt(reading, start);
    if (roleHeads.has(key) || titles.has(key)) return wordsText(reading, start, end);
    if (/^[لبو]/.test(key) && roleHeads.has(key.slice(1))) return wordsText(reading, start, end).slice(1);
  }
  return undefined;
}

function skipRanks(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && ranks.has(keyAt(reading, at))) at++;
  return at;
}

function titleRole(reading: Reading, from: number, to: number): string | undefined {
  return roleBefore(reading, from, to);
}

function skipTitles(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (titles.has(keyAt(reading, at)) || (at > from && isTitleAdjective(reading, at)))) at++;
  return at;
}

/** الكاتب والمحلل السياسي: a joined second title, or an adjective on one. */
function isTitleAdjective(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  return (key.startsWith('وال') && titles.has(key.slice(1))) || /^ال.+(?:ي|يه)$/.test(key) || key === 'ب';
}

function tailRole(reading: Reading, from: number, to: number): string | undefined {
  if (from >= to || !roleHeads.has(keyAt(reading, from))) return undefined;
  return wordsText(reading, from, to);
}

const nameLinks = wordSet('بن ابن بنت أبو أبي أبا ابو آل عبد أم دي فان فون دو لو سيف نور عز صلاح علاء جمال شمس');
const notInNames = wordSet('وهو وهي في من على عن إلى باسم لدى الذي التي والذي بالنيابة');

/** A name runs on until an office, a preposition or a bracket; five words at the most. */
function endOfName(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && at - from < 6) {
    const key = keyAt(reading, at);
    if (key.startsWith('و') && roleHeads.has(key.slice(1))) break;
    if (roleHeads.has(key) && !nameLinks.has(keyAt(reading, at - 1)) && !givenNames.has(key)) break;
    if (notInNames.has(key) || reading.gaps[at]! & gap.opening) break;
    at++;
  }
  return at;
}

/** وزير الدفاع الأميركي آشتون كارتر: the name is the first bare word after the office has its definite end. */
function byOffice(reading: Reading, from: number, to: number, mentions: MentionIndex): Named {
  for (let j = from + 1; j < to; j++) {
    const key = keyAt(reading, j);
    const before = keyAt(reading, j - 1);
    if (mentions.insideAfterStart(reading, j)) continue;
    const rank = ranks.has(key) && j + 1 < to;
    if (!rank && !startsName(reading, j, before, mentions)) continue;
    const nameFrom = rank ? skipTitles(reading, j, to) : j;
    if (nameFrom >= to) break;
    const end = endOfName(reading, nameFrom, to);
    return personOf(reading, nameFrom, end, wordsText(reading, from, j), mentions);
  }
  return { text: textOf(reading, from, to), from, to, sort: 'office', ...entityAt(reading, from, to, mentions) };
}

const notNameStarts = wordSet('في من على عن إلى باسم لدى غير ذات ذي بشؤون للشؤون لشؤون سابق السابق رفيع كبير بارز سابقا كردي عسكري أمني سياسي أمريكي أميركي عراقي سوري تركي');

/** منطقة, عملية: a bare noun in ة is a thing; the given names in ة are listed. */
function endsInTa(reading: Reading, at: number): boolean {
  const { start, end } = reading.words[at]!;
  return /ة\p{M}*$/u.test(reading.text.slice(start, end));
}

function startsName(reading: Reading, j: number, before: string, mentions: MentionIndex): boolean {
  const key = keyAt(reading, j);
  if (givenNames.has(key) && !roleHeads.has(before)) return true;
  if (notNameStarts.has(key) || isDefinite(key) || key.length < 3 || /^[وبلك]ال|^لل/.test(key)) return false;
  if (roleHeads.has(key) || bodyHeads.has(key) || /(?:يه|ات)$/.test(key)) return false;
  const mention = mentions.at(reading, j);
  if (mention) return mentions.kindOf(mention.entity) === 'person';
  if (!mayBeName(reading, j) || endsInTa(reading, j)) return false;
  if (/^[وبل]/.test(key) && mentions.covering(j) === undefined && key.startsWith('و')) return false;
  return isDefinite(before) || mentions.covering(j - 1) !== undefined;
}

function entityAt(reading: Reading, from: number, to: number, mentions: MentionIndex): { entity?: string } {
  const mention = mentions.at(reading, from);
  return mention && mention.to <= to + 1 ? { entity: mention.entity } : {};
}

function bodyOf(reading: Reading, from: number, to: number, mentions: MentionIndex): Named {
  const whole = mentions.at(reading, from);
  if (whole) {
    // تنظيم داعش الإرهابي: the mention names it; an adjective behind it says nothing more. A coordinated body does.
    const joined = whole.to < to && keyAt(reading, whole.to).startsWith('و');
    if (joined) return { text: wordsText(reading, from, to), from, to, sort: 'body' };
    return { text: textOf(reading, from, Math.min(to, whole.to)), from, to: Math.min(to, whole.to), sort: 'body', entity: whole.entity };
  }
  const inner = transparentHeads.has(keyAt(reading, from)) ? mentions.at(reading, from + 1) : undefined;
  if (inner && inner.to <= to) return { text: textOf(reading, inner.from, inner.to), from: inner.from, to: inner.to, sort: 'body', entity: inner.entity };
  const end = endOfBody(reading, from, to, mentions);
  return { text: textOf(reading, from, end), from, to: end, sort: 'body' };
}

/** الشرطة الهولندية | هوية المشتبه به: behind its definite adjectives a bare noun is the verb's object. */
function endOfBody(reading: Reading, from: number, to: number, mentions: MentionIndex): number {
  for (let j = from + 2; j < to; j++) {
    const key = keyAt(reading, j);
    const before = keyAt(reading, j - 1);
    if (!isDefinite(before) || isDefinite(key) || linking.test(key) || linkingWords.has(key)) continue;
    if (!mentions.covering(j) && !reading.opens.has(j) && reading.gaps[j] === 0 && isDefinite(keyAt(reading, from))) return j;
  }
  return to;
}

const linking = /^[وبلكف]/;
const linkingWords = wordSet('في من على عن إلى ضد غير ذات ذي مع بين أنفسهم نفسه نفسها ذاتها ذاته');

function textOf(reading: Reading, from: number, to: number): string {
  return closed(reading.text, reading.words[from]!.start, reading.words[to - 1]!.end);
}

/** بيان للنصرة, تقرير يوروبول: the issuer named with the document; a bare البيان stays a document to resolve. */
function documentOf(reading: Reading, from: number, to: number, mentions: MentionIndex): Named {
  for (let j = from + 1; j < to; j++) {
    const mention = mentions.at(reading, j);
    if (mention && mentions.kindOf(mention.entity) !== 'place') {
      return { text: textOf(reading, mention.from, mention.to), from: mention.from, to: mention.to, sort: 'body', entity: mention.entity };
    }
    const key = keyAt(reading, j);
    if (bodyHeads.has(key) || (key.startsWith('ل') && bodyHeads.has(key.slice(1)))) {
      const body = bodyOf(reading, j, to, mentions);
      return key.startsWith('ل') ? { ...body, text: body.text.slice(1) } : body;
    }
  }
  return { text: wordsText(reading, from, to), from, to, sort: 'document' };
}

/** المسؤول نفسه, الجنرال الأمريكي, المصدر: a definite word for somebody already named, with adjectives at the most. */
function isAnaphor(reading: Reading, from: number, to: number): boolean {
  const first = keyAt(reading, from);
  if (!personAnaphors.has(first) || !first.startsWith('ال')) return false;
  for (let j = from + 1; j < to; j++) {
    const key = keyAt(reading, j);
    if (!sameWords.has(key) && !/^ال.+(?:ي|يه|يون|يين|ون|ين)$/.test(key)) return false;
  }
  return true;
}
