import type { Asked, Case } from './case';

type Rule = { reason: string; isOf: (asked: Asked, one: Case) => boolean };

const isNumber = ({ spec }: Case): boolean => spec.startsWith('Number_');
const isDate = ({ spec }: Case): boolean => spec.startsWith('DateTime_Date');

const weekday = '(?:الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)';
const ordinal = '(?:ال|لل)(?:أول|حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|خمسة)\\p{L}*';
const day = `(?:\\d{1,2}|(?:ال|لل)(?:عشرين|ثلاثين)|${ordinal}(?: عشرة?| و\\p{L}+)?|خمسة عشر)`;
const dayAlone = new RegExp(
  `^(?:(?:في|إلى|حتى|يوم|من) )*(?:${weekday} )?(?:في )?${day}(?: (?:حتى|إلى) .*)?$`,
  'u',
);
const season = /^(?:منتصف )?(?:ال)?(?:صيف|ربيع|خريف|شتاء)$/u;
const month =
  '(?:كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)';
const englishTurn = new RegExp(
  `^هذا +(?:شهر )?${month}|^هذا يوم|تسعة عشر (?:تسعة|و?ثمانية) و|الألفين والعشرات|^\\d.* من الآن$`,
  'u',
);

/** What news does not write, or what is no question about news; `isOf` looks at one range that a case asks for. */
const rules: readonly Rule[] = [
  {
    reason: 'no answer: the range asked for is empty or lies outside the text',
    isOf: ({ start, end, text }, { input }) => start >= end || end > input.length || text === '',
  },
  {
    reason: 'arithmetic: quotients (واحد من مئة، ١ على ٣), powers, exponents, fifths counted beyond five',
    isOf: ({ text }, one) =>
      isNumber(one) &&
      (/[\d٠-٩]\s*[\^eE/][-+]*[\d٠-٩]|\^/u.test(text) ||
        /\s(?:على|فاصلة|نقطة|[أا]?جز[اء]\p{L}*)\s|^(?:جزء)\s/u.test(text) ||
        (one.spec === 'Number_NumberModel' && /\s(?:من|في)\s/u.test(text)) ||
        /^[\d٠-٩]+ (?:في|من) [\d٠-٩]/u.test(text) ||
        /\s(?:في|على)\s+[\d٠-٩]+$/u.test(text) ||
        /(?:ون|ين|مائة|خمسمائة|500) (?:[أا]خماس|خمسة?)$|العشرون$|عشرونات$/u.test(text)),
  },
  {
    reason: 'figures that are no amounts (addresses of machines, telephones, dates in the number specs)',
    isOf: (_, one) => isNumber(one) && /[\d٠-٩]+([./-])[\d٠-٩]+\1[\d٠-٩]+/u.test(one.input),
  },
  { reason: 'dozens', isOf: ({ text }) => /دزين|دستة|دستات/u.test(text) },
  {
    reason: 'signs and words of algebra (<=، يساوي ٢٠)',
    isOf: ({ text }, { spec }) => spec === 'Number_NumberRangeModel' && /[<>=]|^[يت]ساوي/u.test(text),
  },
  {
    reason: 'a day without its month (في 15، الجمعة الثاني)',
    isOf: ({ text }, one) => isDate(one) && dayAlone.test(text.trim()),
  },
  {
    reason: 'figures without a full year (22/4)',
    isOf: ({ text }, one) => isDate(one) && /^\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2})?$/u.test(text),
  },
  { reason: 'a season without its year', isOf: ({ text }, one) => isDate(one) && season.test(text) },
  {
    reason: "a diary's own days (أسبوعي)",
    isOf: ({ text }, one) => isDate(one) && /(?:[أا]سبوعي|^يومي)$/u.test(text),
  },
  {
    reason: 'English turns in Arabic words (هذا مارس، تسعة عشر ثمانية وعشرون)',
    isOf: ({ text }, one) => isDate(one) && englishTurn.test(text),
  },
  {
    reason: 'years before 1800',
    isOf: ({ text }, one) => isDate(one) && /(?:عام \d{3}|\s1[0-7]\d\d|مائتين وسبعة وستين)$/u.test(text),
  },
];

/** Why a case is not asked; undefined for most. */
export function whyLeftOut(one: Case): string | undefined {
  return rules.find(({ isOf }) => one.results.some(asked => isOf(asked, one)))?.reason;
}
