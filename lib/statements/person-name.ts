import { sayingNouns } from './cue-phrases';
import { namesSuperior } from './names-superior';
import { isMasdar } from './masdars';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { nameWords } from './quotes';
import { type Reading, gap, keyAt, wordsText } from './reading';
import { bodyHeads, givenNames, isRank, ranks, roleHeads, titles } from './speaker-words';
import { stateAt } from './states';
import { wordSet } from './word-set';

/** اسمه, تنبيهاته, لأول: a word with a pronoun or a preposition is nobody's name. */
export function mayBeName(reading: Reading, at: number): boolean {
  const { start, end, key } = reading.words[at]!;
  if (givenNames.has(key)) return true;
  if (/^[بلكوف]/.test(key) && (bodyHeads.has(key.slice(1)) || roleHeads.has(key.slice(1)))) return false;
  const written = reading.text.slice(start, end).replace(/\p{M}+$/u, '');
  if (/(?:[^ال]ه|ها|هم|هما)$/.test(written) && key.length > 3) return false;
  return !/^(?:لل|بال|كال|وال|لا?ول$)/.test(key) && !isMasdar(key, written) && !/^[0-9]/.test(key);
}

/** Plural and collective sources without a name: مصادر عراقية، شهود عيان، عدد من المواطنين، تقارير صحافية. */
const commonNouns = wordSet(
  'منتقدو معارضو مؤيدو أنصار خصوم مساعدو مستشارو حلفاء محامو مصادر مصدر شهود ناشطون ناشطين نشطاء مسؤولون مسؤولين مسؤولان محللون خبراء تقارير صحف سكان أهالي عدد بعض عشرات مئات أحد إحدى كل جميع متحدثون مقاتلون قادة أعضاء نواب ممثلون ممثلو وزراء قيادات وسائل معارضون دبلوماسيون وجهاء مواطنون العديد جهات وثيقة وثائق دراسة دراسات إحصاءات بيانات معلومات أنباء رجال عائلات لاجئون نازحون مراقبون كثيرون كثير غالبية معظم فريق حسابات صفحات تصريحات تصريح',
);
/** Whether a word is a source without a name. */
export const isCommon = (key: string): boolean => commonNouns.has(key);
/** تصريحات مسؤول …: the words are the official's. */
export const statementsOf = wordSet('تصريحات رواية أقوال كلام');
/** Whether a word carries ال. */
export const isDefinite = (key: string): boolean => key.startsWith('ال') && key.length > 3;

/** Words that sentences begin with, and no name. */
const opensSpeech = wordSet(
  'لا لم لن ما ليس ليست نحن أنا إننا إنني إنه إنها إن أن هذا هذه ذلك تلك هناك لقد قد كان كانت سوف لدينا علينا يجب لكن إذا هم هو هي كل',
);

/** “علي تمي” المحلل السياسي: a person's name may stand in quotation marks, unless a body's noun stands before it. */
export function quotedName(
  reading: Reading,
  from: number,
  to: number,
  mentions: MentionIndex,
): Named | undefined {
  for (let j = from; j < to; j++) {
    const quote = reading.opens.get(j);
    if (!quote?.closed || quote.to > to || quote.to - quote.from > nameWords + 1) continue;
    const covering = mentions.covering(j);
    if (covering && mentions.kindOf(covering.entity) !== 'person') return undefined;
    if (
      j > from &&
      (bodyHeads.has(keyAt(reading, j - 1)) ||
        !(titles.has(keyAt(reading, j - 1)) || isDefinite(keyAt(reading, j - 1))))
    )
      return undefined;
    if (j > from && bodyHeads.has(keyAt(reading, from))) return undefined;
    // قال سعد الجبوري "لن نتراجع": behind a name stands what he says.
    if ((j > from && givenNames.has(keyAt(reading, from))) || opensSpeech.has(keyAt(reading, j)))
      return undefined;
    const before = roleBefore(reading, from, j);
    const after = quote.to < to ? wordsText(reading, quote.to, to) : undefined;
    return personOf(reading, quote.from, quote.to, before ?? after, mentions);
  }
  return undefined;
}

/** The known person that a mention in the words names, the other words being the office. */
export function mentionedPerson(
  reading: Reading,
  from: number,
  to: number,
  mentions: MentionIndex,
): Named | undefined {
  if (namesSuperior(reading, from, to)) return undefined;
  for (let j = from; j < to; j++) {
    const mention = mentions.at(reading, j);
    if (!mention || mentions.kindOf(mention.entity) !== 'person') continue;
    const end = Math.min(to, mention.to);
    if (bodyHeads.has(keyAt(reading, from)) || isCommon(keyAt(reading, from))) return undefined;
    const nameFrom = skipTitles(reading, j, end);
    return personOf(
      reading,
      nameFrom < end ? nameFrom : j,
      end,
      roleBefore(reading, from, j) ?? tailRole(reading, end, to),
      mentions,
      mention.entity,
    );
  }
  return undefined;
}

/** A person out of the words of the name and the office found beside it. */
export function personOf(
  reading: Reading,
  from: number,
  to: number,
  role: string | undefined,
  mentions: MentionIndex,
  entity?: string,
): Named {
  const found = entity ?? mentions.covering(from)?.entity;
  const known = found && mentions.kindOf(found) === 'person' ? found : entity;
  const office = role ?? rankBefore(reading, from);
  return {
    text: wordsText(reading, from, to).replaceAll('#', ''),
    from,
    to,
    sort: 'person',
    ...(office ? { role: office } : {}),
    ...(known ? { entity: known } : {}),
  };
}

/**
 * The office in the words before a name, without its last ranks: قائد عملية الدرع (الجنرال). It starts at the first
 * office word, which may carry a preposition (في تصريح لوزير …). Ranks alone are
 * no office, see `rankBefore`.
 */
export function roleBefore(reading: Reading, from: number, to: number): string | undefined {
  let end = to;
  while (end > from && ranks.has(keyAt(reading, end - 1))) end--;
  for (let start = skipRanks(reading, from, end); start < end; start++) {
    const key = keyAt(reading, start);
    if (roleHeads.has(key) || titles.has(key)) return wordsText(reading, start, end);
    if (/^[لبو]/.test(key) && roleHeads.has(key.slice(1))) return wordsText(reading, start, end).slice(1);
  }
  return undefined;
}

/** اللواء تحسين الخفاجي: the military rank right before a name, which is the role where no office is named. */
function rankBefore(reading: Reading, name: number): string | undefined {
  let from = name;
  while (from > 0 && ranks.has(keyAt(reading, from - 1)) && reading.gaps[from] === 0) from--;
  const rank = wordsText(reading, from, name);
  return from < name && isRank(rank) ? rank : undefined;
}

/** The first word behind ranks. */
export function skipRanks(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && ranks.has(keyAt(reading, at))) at++;
  return at;
}

/** The first word behind titles and their adjectives. */
export function skipTitles(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (titles.has(keyAt(reading, at)) || (at > from && isTitleAdjective(reading, at)))) at++;
  return at;
}

/** Behind these a nisba is a surname, no adjective (الدكتور الزياني). */
export const formsOfAddress = wordSet('الدكتور الشيخ الأمير المحامي');

/** الكاتب والمحلل السياسي: a joined second title, or an adjective on one. */
function isTitleAdjective(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  if (formsOfAddress.has(keyAt(reading, at - 1))) return false;
  return (key.startsWith('وال') && titles.has(key.slice(1))) || /^ال.+(?:ي|يه)$/.test(key);
}

/** The office that starts right behind a name. */
export function tailRole(reading: Reading, from: number, to: number): string | undefined {
  if (from >= to || !roleHeads.has(keyAt(reading, from))) return undefined;
  return wordsText(reading, from, to);
}

/** Words that names of fathers, mothers and sons begin with. */
export const kunyas = wordSet('أبو أبي أبا أم ابن بن آل');

const nameLinks = wordSet(
  'بن ابن بنت أبو أبي أبا ابو آل عبد أم دي فان فون دو لو سيف نور عز صلاح علاء جمال شمس',
);
const notInNames = wordSet(
  'وهو وهي في من على عن إلى باسم لدى الذي التي والذي بالنيابة أمام بشأن حول خلال بعد قبل أثناء عبر عقب',
);

/** A name runs on until an office, a preposition or a bracket; five words at the most. */
export function endOfName(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && at - from < 6) {
    const key = keyAt(reading, at);
    // … سامر حداد "سنبقى هنا": what he says, unless it is what he is called ("أبو علي").
    const quote = reading.opens.get(at);
    if (quote && quote.to - quote.from > 1 && !kunyas.has(key)) break;
    if (key.startsWith('و') && roleHeads.has(key.slice(1))) break;
    if (roleHeads.has(key) && !nameLinks.has(keyAt(reading, at - 1)) && !givenNames.has(key)) break;
    if (
      notInNames.has(key) ||
      sayingNouns.has(key) ||
      key.startsWith('لل') ||
      reading.gaps[at]! & gap.opening
    )
      break;
    // أمر الملك فهد بمعاملتهم: a preposition's word with a pronoun.
    if (/^[بل].{3,}(?:هم|هما|ها)$/.test(key) && !givenNames.has(key)) break;
    // اتهم سامر حداد إيران: behind given name and surname a state is what the verb speaks of.
    if (at > from + 1 && stateAt(reading, at)) break;
    // وصف سامر حداد تحديد الموعد: the verb's object.
    if (at > from + 1 && isMasdar(key, wordsText(reading, at, at + 1)) && !givenNames.has(key)) break;
    at++;
  }
  return at;
}

/** منطقة, عملية: a bare noun in ة is a thing; the given names in ة are listed. */
export function endsInTa(reading: Reading, at: number): boolean {
  const { start, end } = reading.words[at]!;
  return /ة\p{M}*$/u.test(reading.text.slice(start, end));
}
