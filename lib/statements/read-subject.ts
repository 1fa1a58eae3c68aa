import { canSpeak } from './can-speak';
import { cueForms } from './cue-forms';
import { complementisers } from './cue-phrases';
import { isMasdar } from './masdars';
import { jointly } from './joint-speakers';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { isDefinite } from './person-name';
import { nameWords } from './quotes';
import { gap, keyAt, wordsText, type Reading } from './reading';
import { nameOf } from './read-name';
import {
  adjunctWords,
  mediaHeads,
  occasionNouns,
  officesWith,
  isRank,
  personAnaphors,
  relatives,
  roleHeads,
  bodyHeads,
  timeWords,
  turnWords,
} from './speaker-words';
import { wordSet } from './word-set';

/**
 * Reads who is named in the words between a cue and its complement: cuts off days, occasions, addressees and
 * relative clauses, then tells name from role over at most three segments between commas
 * (مصطفى سيد قادر، وزير البيشمركة، / وزير البيشمركة، مصطفى سيد قادر،).
 */
export function readSubject(
  reading: Reading,
  from: number,
  to: number,
  mentions: MentionIndex,
): Named | undefined {
  const start = skipLeading(reading, from, to, mentions);
  if (start >= to) return undefined;
  if (keyAt(reading, start) === 'كل' && keyAt(reading, start + 1) === 'من')
    return nameOf(reading, start, to, mentions);
  const segments: { from: number; to: number }[] = [];
  let at = start;
  while (at < to && segments.length < 3) {
    let end = at + 1;
    while (end < to && !(reading.gaps[end]! & (gap.comma | gap.dash))) end++;
    const cut = withoutTail(reading, at, cutSegment(reading, at, end, mentions));
    if (cut > at) segments.push({ from: at, to: cut });
    // After an adjunct nothing more of the name comes, unless commas enclose it.
    at = end;
    // … باسم التحالف الذي تقوده الدولة، سامر حداد، أن: behind a relative clause the name may follow.
    if (cut < end && segments.length > 0 && !relatives.has(keyAt(reading, cut))) break;
  }
  const [first, second] = segments;
  if (!first) return undefined;
  const single = nameOf(reading, first.from, first.to, mentions);
  const named = single && jointly(reading, single, first.to, mentions);
  if (!named || named.sort === 'joint' || !second) return named;
  return withApposition(reading, named, second, mentions);
}

/** The office before the comma and the name after it, or the other way round. */
function withApposition(
  reading: Reading,
  named: Named,
  second: { from: number; to: number },
  mentions: MentionIndex,
): Named {
  const other = nameOf(reading, second.from, second.to, mentions);
  // مسؤول، اشترط عدم ذكر اسمه: a clause about the speaker.
  if (!other || !canSpeak(reading, other)) return named;
  if (named.sort === 'person') {
    const words = wordsText(reading, second.from, second.to);
    return (named.role && !isRank(named.role)) || !roleHeads.has(keyAt(reading, second.from))
      ? named
      : { ...named, role: words };
  }
  if (
    named.sort === 'body' &&
    !named.entity &&
    named.to - named.from <= 3 &&
    !bodyHeads.has(keyAt(reading, named.from)) &&
    roleHeads.has(keyAt(reading, second.from))
  ) {
    return { ...named, sort: 'person', role: wordsText(reading, second.from, second.to) };
  }
  if (other.sort === 'person' && named.sort !== 'body') {
    const role = named.text;
    return { ...other, role: other.role && !isRank(other.role) ? `${role} ${other.role}` : role };
  }
  return named;
}

const prepositionIn = 'في';

/** أمس, من جهته, له, في بيان … before the subject itself. */
function skipLeading(reading: Reading, from: number, to: number, mentions: MentionIndex): number {
  let at = from;
  for (let steps = 0; steps < 8 && at < to; steps++) {
    const key = keyAt(reading, at);
    if (isGivenSabah(reading, at)) break;
    if (timeWords.has(key) || skipped.has(key)) at++;
    else if (key === 'من' && turnWords.has(keyAt(reading, at + 1))) at += 2;
    else if (turnWords.has(key)) at++;
    else if (
      (key === prepositionIn || openingAdjuncts.has(key) || isAddressee(reading, at, mentions)) &&
      at + 1 < to
    ) {
      let end = at + 1;
      while (end < to && !(reading.gaps[end]! & gap.comma) && !(end > at + 1 && startsSubject(reading, end)))
        end++;
      if (end >= to) return to;
      at = end;
    } else break;
  }
  return at;
}

const skipped = wordSet(
  'هذه هذا تلك ذلك هؤلاء أيضا كذلك له لها لهم لي لنا إنه ايضا مجددا صراحة هكذا قد كان كانت هنا رسميا فيه فيها عنه عنها به بها عليه عليها إليه إليها منه منها معه معها بدورها حول ذلك على',
);
const openingAdjuncts = wordSet('خلال أثناء عقب عبر لدى ردا تعليقا');
const startsSubject = (reading: Reading, at: number): boolean => {
  const key = keyAt(reading, at);
  return (
    (roleHeads.has(key) || bodyHeads.has(key)) &&
    !adjunctWords.has(keyAt(reading, at - 1)) &&
    keyAt(reading, at - 1).startsWith('ال')
  );
};

/** لوكالة فرانس برس, لـCNN, لـ«الشرق الأوسط», للصحفيين: who is spoken to. */
export function isAddressee(reading: Reading, at: number, mentions: MentionIndex): boolean {
  const key = keyAt(reading, at);
  if (!key.startsWith('ل') || mentions.startsBefore(reading, at)) return false;
  // لشبكتنا, لمراسلنا: the outlet's own.
  if (key === 'ل' || /^ل[a-z0-9]/i.test(key) || /^ل.{3,}نا$/.test(key)) return true;
  const rest = key.slice(1);
  if (mediaHeads.has(rest) || mediaHeads.has(`ا${rest}`) || mediaHeads.has(`ال${key.slice(2)}`)) return true;
  const mention = mentions.at(reading, at);
  return mention !== undefined && mentions.kindOf(mention.entity) === 'media';
}

const wide = wordSet(
  'العام عام العامة التنفيذي التنفيذية الرسمي الرسمية الإقليمي الدائم الدائمة المساعد الأعلى الخاص الخاصة',
);

/** الأمين العام لمجلس, المدير التنفيذي لشبكة: ل goes on with the office. */
const goesOnWithLi = (reading: Reading, from: number, at: number): boolean =>
  at > from + 1 &&
  roleHeads.has(keyAt(reading, from)) &&
  wide.has(keyAt(reading, at - 1)) &&
  reading.gaps[at] === 0;

/** A definite verbal noun behind a definite word that it does not complete. */
function isObject(reading: Reading, at: number): boolean {
  const { start, end, key } = reading.words[at]!;
  return (
    isDefinite(key) &&
    reading.gaps[at] === 0 &&
    isDefinite(keyAt(reading, at - 1)) &&
    !bodyHeads.has(key) &&
    !roleHeads.has(key) &&
    !/(?:ي|يه)$/.test(key) &&
    /^ال(?:ت[^اوي]{2}ي[^اويه]|تاكيد|تصريحات|اتهامات|مسووليه|شكر|قصف|اعتداء|هجوم)$/.test(key) &&
    isMasdar(key, reading.text.slice(start, end))
  );
}

/** صباح النعماني: a given name before a surname, where a time of day has the day behind it. */
const isGivenSabah = (reading: Reading, at: number): boolean => {
  const next = keyAt(reading, at + 1);
  if (keyAt(reading, at) !== 'صباح' || timeWords.has(next) || cutTimes.has(next)) return false;
  return (
    isDefinite(next) || (reading.gaps[at + 1] === 0 && behindOffice(reading, at) && !afterMorning.has(next))
  );
};

/** Behind a definite word or a title a bare word may be a name (محافظ المدينة صباح كرم). */
const behindOffice = (reading: Reading, at: number): boolean =>
  reading.gaps[at] === 0 && isDefinite(keyAt(reading, at - 1));
const afterMorning = wordSet('ذلك هذا كل غد أول ثاني ثالث نفس ذات في من إن أن إنه أنه');

const prepositions = wordSet('في من على عن إلى باسم');
const demonstratives = wordSet('هذا هذه ذلك تلك هؤلاء');
const cutTimes = wordSet(
  'أمس اليوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت صباح مساء فجر يوم الأسبوع الشهر',
);
const describing = wordSet(
  'اشترطوا اشترطا طلبوا طلبا فضلوا رفضوا تحدثوا اشترطت فضلت طلبت رفضت طالبين صدر صدرت أصدر أصدرت نشرت أجرى أجرت عقد عقدت ألقى ألقت أطلق أطلقت شن شنت التقى التقت عرف عرفت جاء جاءت طلب فضل اشترط رفض تسنى تسنت يدعى يقيم يعيش حضر شارك',
);

/** The surname التقي, not the verb التقى. */
const isName = (reading: Reading, at: number): boolean =>
  /ي\p{M}*$/u.test(reading.text.slice(reading.words[at]!.start, reading.words[at]!.end));

/** ناشطون وسكان | من: a preposition at the end leads on to what was cut off. */
function withoutTail(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (prepositions.has(keyAt(reading, end - 1)) || keyAt(reading, end - 1) === 'ب'))
    end--;
  return end;
}

/** Where a segment's name ends. */
function cutSegment(reading: Reading, from: number, to: number, mentions: MentionIndex): number {
  for (let j = from; j < to; j++) {
    const key = keyAt(reading, j);
    if (mentions.insideAfterStart(reading, j)) continue;
    // صحيفة «ديلي صباح»: a name in quotation marks is whole, whatever words it has.
    const quote = reading.opens.get(j);
    if (j > from && quote?.closed && quote.to <= to && quote.to - quote.from <= nameWords) {
      j = quote.to - 1;
      continue;
    }
    // وجدد الوزير التأكيد على: the verb's object, not an adjective.
    if (j > from && isObject(reading, j)) return j;
    if (isGivenSabah(reading, j)) continue;
    if (cutTimes.has(key) || complementisers.has(key) || relatives.has(key)) return j;
    if (
      key === prepositionIn &&
      (occasionNouns.has(keyAt(reading, j + 1)) || cutTimes.has(keyAt(reading, j + 1)))
    )
      return j;
    if (key === prepositionIn && j === from) return j;
    if (key === 'من' && (turnWords.has(keyAt(reading, j + 1)) || j === from)) return j;
    // السفير لدى, ممثل الائتلاف السوري لدى: the preposition belongs to the office, close by or at its head.
    const ofOffice =
      officesWith.get(key)?.has(keyAt(reading, j - 1)) ||
      (key === 'لدي' && officesWith.get(key)?.has(keyAt(reading, from)));
    if (adjunctWords.has(key) && !(j > from && ofOffice)) return j;
    if (turnWords.has(key)) return j;
    if (
      cueForms.get(key)?.some(({ tense }) => tense === 'participle') &&
      !personAnaphors.has(key) &&
      !key.startsWith('ال')
    )
      return j;
    if (!goesOnWithLi(reading, from, j) && isAddressee(reading, j, mentions)) return j;
    if (j === from) continue;
    if (demonstratives.has(key) && !prepositions.has(keyAt(reading, j - 1))) return j;
    // صدر عن القيادة names the issuer, صدر أمس describes.
    const issues = (key === 'صدر' || key === 'صدرت') && keyAt(reading, j + 1) === 'عن';
    if (describing.has(key) && !issues && !isName(reading, j)) return j;
    // مسؤول يتعامل مع المشكلة: a present verb describes.
    if (/^[يت]ت.{3,}$/.test(key) && !isMasdar(key, key)) return j;
    if (reading.gaps[j]! & gap.opening && /[0-9]/.test(key)) return j;
    const forms = cueForms.get(key);
    if (
      forms?.some(({ tense, row }) => tense === 'participle' || (!row.homograph && !key.startsWith('ال')))
    ) {
      if (!personAnaphors.has(key)) return j;
    }
  }
  return to;
}
