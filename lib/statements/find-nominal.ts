import { cueForms, type CueForm } from './cue-forms';
import { complementisers, sayingNouns } from './cue-phrases';
import { opensDenied } from './denied-words';
import { isMasdar } from './masdars';
import type { Quote } from './quotes';
import { gap, keyAt, type Reading } from './reading';
import { bodyHeads, officesWith, roleHeads, timeWords } from './speaker-words';
import { wordSet } from './word-set';

/** Words that a preposition makes an adjunct, not the content: على هامش، من جهته، إلى ذلك. */
const adjunctNouns = wordSet(
  'هامش حسابه حسابها صفحته صفحتها موقعه موقعها جهته جهتها جانبه جانبها ناحيته ذلك هذا هذه وكالة قناة صحيفة نحو حد الفور أثر خلفية قبل خلال طريق الأقل سؤال الأسئلة أسئلة الإنترنت تويتر فيسبوك موقع صفحة حساب شبكة',
);
/** Words in ب that are no preposition with a noun, or stand beside a speaker. */
const wordsInBa = wordSet(
  'بيان بيانا بعد بين بعض بغداد بلاد بلاده بلادها بلد بلدة بلدية باسم بحث باحث باحثة بدء بدوره بدورها بشكل بشأن بخصوص بمناسبة بتاريخ بشدة بوضوح بريطانيا برلين باريس بوتين بايدن باراك بشار بلجيكا بعثة بنك بيروت بارزاني بلينكن بن بنت بو بول بيتر باكستان بحسب بينما بل به بها بهم بان بانه بانها بانهم بكين بكر بقوله بالقول بقولها بالنيابة بالاجماع بالإجماع برئاسة بقيادة بدون بوزارة بمجلس بمدينة بمحافظة بولندا بولتون بومبيو بوريطة بغزة بمقر بحضور بما بسبب',
);
const farthest = 28;

/**
 * The first word of a noun phrase that is the cue's content (أعلن … مقتل, أشار … إلى عودة, طالب … بالتخلي),
 * or undefined. The preposition إلى، على، عن، من stays outside, an attached ب inside.
 */
export function findNominal(reading: Reading, i: number, form: CueForm): number | undefined {
  const { row } = form;
  if (!row.by && !row.object) return undefined;
  const by = new Set(
    (row.by ?? '')
      .split(' ')
      .filter(Boolean)
      .map(word => word.replace(/[أإآ]/g, 'ا').replace(/ى$/, 'ي')),
  );
  const limit = Math.min(reading.sentences[i]!, i + 1 + (form.tense === 'participle' ? 14 : farthest));
  for (let j = i + 1; j < limit; j++) {
    const key = keyAt(reading, j);
    const quote = reading.opens.get(j);
    if (complementisers.has(key) || reading.gaps[j]! & gap.colon) return undefined;
    if (quote && quote.to - quote.from > 3 && !(row.addressee && namesBody(reading, quote))) return undefined;
    if (
      j > i + 1 &&
      (isOtherCue(reading, j) ||
        (reading.gaps[j]! & gap.comma && key.startsWith('و') && !key.startsWith('وز')))
    )
      return undefined;
    if (by.has(key) && key !== 'ب' && key !== 'ل' && opensByPreposition(reading, j)) return j + 1;
    if (by.has('ب') && opensByBa(reading, j, i, form.tense === 'participle')) return j;
    if (by.has('ل') && j > i + 2 && opensByLi(key)) return j;
    // نافية صدور مثل هذه التصريحات: behind a participle stands no subject.
    if (opensDenied(reading, j, form)) return form.tense === 'participle' && j <= i + 4 ? i + 1 : j;
    if (row.only) {
      if (onlyWords(row.only).has(key)) return j;
      continue;
    }
    if (row.object && sayingNouns.has(key))
      return keyAt(reading, j + 1) === 'علي' && !complementisers.has(keyAt(reading, j + 2)) && j + 2 < limit
        ? j + 2
        : undefined;
    if (row.object && opensObject(reading, j, i, form))
      return renewing.has(row.past) && isDeed(key) ? undefined : j;
    if (quote?.closed) j = quote.to - 1;
  }
  return undefined;
}

/** The words of a row's `only`, folded once. */
function onlyWords(list: string): ReadonlySet<string> {
  const known = folded.get(list) ?? wordSet(list);
  folded.set(list, known);
  return known;
}
const folded = new Map<string, ReadonlySet<string>>();

/** دعا الملك الحكومة للقيام بزيارة، لعقد اجتماع. */
function opensByLi(key: string): boolean {
  const noun = key.startsWith('لل') ? key.slice(2) : key.startsWith('ل') ? key.slice(1) : '';
  return noun.length > 2 && (asked.has(noun) || isMasdar(noun, noun));
}

const asked = wordSet('قيام مثول حضور جلوس صمود رحيل');

/** دعت واشنطن "تحالف دعم الشرعية في اليمن" إلى: a body's name in quotation marks is spoken to. */
const namesBody = (reading: Reading, { closed, from, to }: Quote): boolean =>
  closed && to - from <= longestBodyName && bodyHeads.has(keyAt(reading, from));
const longestBodyName = 7;

function isOtherCue(reading: Reading, j: number): boolean {
  const key = keyAt(reading, j);
  const forms = cueForms.get(key) ?? (key.startsWith('و') ? cueForms.get(key.slice(1)) : undefined);
  if (!forms) return false;
  return forms.some(
    ({ row, tense }) => !row.homograph || (tense === 'participle' && reading.gaps[j]! & gap.comma),
  );
}

function opensByPreposition(reading: Reading, j: number): boolean {
  const next = keyAt(reading, j + 1);
  if (!next || adjunctNouns.has(next) || complementisers.has(next)) return false;
  if (reading.gaps[j + 1]! & (gap.stop | gap.line)) return false;
  const before = keyAt(reading, j - 1);
  // نقلا عن names who said so first.
  if (before === 'نقلا') return false;
  // المشرف على, المسؤول عن: the preposition belongs to the office.
  const { start, end, key } = reading.words[j + 1]!;
  return !officesWith.get(keyAt(reading, j))?.has(before) || isMasdar(key, reading.text.slice(start, end));
}

function opensByBa(reading: Reading, j: number, i: number, participle: boolean): boolean {
  const key = keyAt(reading, j);
  if (!key.startsWith('ب') || key.length < 4 || wordsInBa.has(key)) return false;
  const rest = key.slice(1);
  const written = reading.text.slice(reading.words[j]!.start, reading.words[j]!.end).slice(1);
  if (isMasdar(rest, written) || (j === i + 1 && (participle || rest.startsWith('ال')))) return true;
  if (roleHeads.has(keyAt(reading, j - 1)) || bodyHeads.has(keyAt(reading, j - 1))) return false;
  return j > i + 1 && rest.length > 3 && !roleHeads.has(rest) && !bodyHeads.has(rest);
}

const nisba = /(?:ي|يه|يين|يون)$/;
const feminineOrPlural = /(?:ات|ون|ين)$/;

/** Whether a word carries the article: القبض, but not إلقاء, whose ال is its own. */
const hasArticle = (reading: Reading, at: number): boolean =>
  keyAt(reading, at).startsWith('ال') && !/^[أإآ]/.test(reading.text.slice(reading.words[at]!.start));

/** A verbal noun after the end of the subject: after a definite, an adjective, a name's end, a day or a comma. */
function opensObject(reading: Reading, j: number, i: number, form: CueForm): boolean {
  const { start, end } = reading.words[j]!;
  const key = keyAt(reading, j);
  if (
    sayingNouns.has(key) ||
    bodyHeads.has(key) ||
    roleHeads.has(key) ||
    !isMasdar(key, reading.text.slice(start, end))
  )
    return false;
  if (j === i + 1) return !hasArticle(reading, j) || form.tense === 'participle' || key === 'القبض';
  const before = keyAt(reading, j - 1);
  if (prepositions.has(before)) return false;
  if (reading.gaps[j]! & gap.comma || timeWords.has(before)) return true;
  if (roleHeads.has(before) || bodyHeads.has(before)) return before.startsWith('ال');
  if (before.startsWith('ال') || before.startsWith('لل')) return !hasArticle(reading, j) || !nisba.test(key);
  if (feminineOrPlural.test(before)) return false;
  if (j - 1 === i + 1) return !hasArticle(reading, j) || isName(before);
  return nisba.test(before) || isName(before) || !hasArticle(reading, j);
}

const prepositions = wordSet(
  'في من إلى على عن مع بين خلال قبل بعد ضد نحو حول عبر لدى منذ باسم أن غير ذات عدم و',
);
/** جدد التزامه is said, جدد قصفه is done. */
const renewing = wordSet('جدد كرر');
const deeds =
  /^(?:قصف|هجوم|غار|ضرب|استهداف|اشتباك|هجمات|محاول|اطلاق|توقيف|حبس|اعتقال|تعيين|انتخاب|حظر|اعتداء|اقتحام|احتجاج|تظاهر|نشاط|عقد|تحرك)/;
const isDeed = (key: string): boolean => deeds.test(key.replace(/^ال/, ''));

/** A bare word of four letters or more that is neither nisba nor plural may be a name (روسيا، داعش). */
const isName = (key: string): boolean => key.length >= 4 && !nisba.test(key);
