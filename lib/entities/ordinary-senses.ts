import { stripProclitics } from '@/lib/arabic/clitics';
import { foldKey } from '@/lib/arabic/fold';
import type { Entity } from '@/lib/model/entity';
import type { NameForm } from './name-forms';
import { isOneOf, placeWords, wordSet } from './place-words';
import type { Surroundings } from './surroundings';

type Rule = {
  name: string;
  /** In this text the words in brackets are the form, and not the entity. */
  example: string;
  holds: (form: NameForm, around: Surroundings) => boolean;
};

/** Bodies that carry the name of a town or state without being it. */
const institutions = wordSet(
  'جامعة إذاعة صوت تلفزيون صحيفة جريدة مجلة قناة نادي فريق مستشفى فندق مصرف بنك شارع ملعب مهرجان معرض كلية معهد دوري منتخب بورصة ديربي',
);

/** What follows the name of a state in those of its companies. */
const companyTrades = wordSet('للطيران للاتصالات للتأمين للبترول للنفط للطاقة للغاز');

/** Masdars with the article that stand side by side with another: the pattern تفعيل and some common ones of other patterns. */
const masdar = /^ال(?:ت..ي.|اداره|اعداد|اشراف|انضباط|اخراج|تعبئه)$/;

/** Nouns before which a masdar keeps its own sense. */
const beforeMasdar = wordSet(
  'حسن سوء إعادة لجنة دقة فوضى هيئة مهارات سلطة وحدة مديرية جهة قانون حق حرية ضعف غياب',
);

/** Common given names: a surname right after one that is not the entity's own belongs to somebody else. */
const givenNames = wordSet(
  'محمد أحمد محمود علي حسن حسين عمر عثمان خالد بلال يوسف إبراهيم مصطفى سعيد سعد سالم سليمان صالح طارق عادل حمزة حامد حميد كريم كمال جمال ' +
    'فيصل فهد ناصر نبيل وليد ياسر ياسين زيد زياد هشام هاني ماجد مازن منصور مروان قاسم عباس جعفر حيدر رشيد رياض سامي فاطمة مريم زينب عائشة نور ' +
    'الله الرحمن الرحيم الخالق الملك العزيز الكريم القادر جون جورج مايكل روبرت ديفيد جيمس ويليام بول بيتر',
);

/** Titles stand between a name and nothing: a nisba after them is a surname, after any other definite noun an adjective. */
const titles = wordSet(
  'الرئيس الجنرال اللواء العميد العقيد الفريق الأدميرال القائد الشيخ السيد الدكتور الوزير السفير المبعوث المتحدث الإرهابي الزعيم الخليفة المدعو ' +
    'الوزراء الخارجية الدفاع الأسبق السابق الحالي العراقي',
);

const rules: readonly Rule[] = [
  {
    name: 'an institution named after a place',
    example: 'طلاب جامعة [الأنبار]',
    holds: ({ entity, words }, { before, proclitic }) =>
      words === 1 && isPlaceLike(entity) && proclitic === '' && isOneOf(institutions, before),
  },
  {
    name: 'a company named after a state',
    example: 'شركة [مصر] للطيران',
    holds: ({ entity, words }, { after }) => words === 1 && isPlaceLike(entity) && companyTrades.has(after),
  },
  {
    name: 'a masdar beside a masdar',
    example: 'قدرة داعش على [التنظيم] والتخطيط للهجمات',
    holds: ({ by, form, words }, { before, after, proclitic }) =>
      by === 'short' &&
      words === 1 &&
      masdar.test(foldKey(form)) &&
      ((after.startsWith('و') && isMasdar(after)) || (proclitic === 'و' && isMasdar(before))),
  },
  {
    name: 'a masdar that is the object of a noun',
    example: 'أشاد بحسن [التنظيم]',
    holds: ({ by, form, words }, { before, proclitic }) =>
      by === 'short' &&
      words === 1 &&
      proclitic === '' &&
      masdar.test(foldKey(form)) &&
      isOneOf(beforeMasdar, before),
  },
  {
    name: "another person's surname",
    example: 'بلال [أردوغان]',
    holds: ({ by, words, entity }, { before, proclitic, written }) =>
      by === 'short' &&
      words === 1 &&
      proclitic === '' &&
      // The preposition على is no given name.
      !written.endsWith('ى') &&
      (entity.kind === 'person' || entity.kind === 'armed-group') &&
      givenNames.has(before) &&
      !foldKey(entity.name.ar).split(' ').includes(before),
  },
  {
    name: 'a surname or a town that is an adjective here',
    example: 'الشعب [السوداني]',
    holds: ({ by, form, words, entity }, { before, proclitic }) =>
      words === 1 &&
      proclitic === '' &&
      ((by === 'short' && entity.kind === 'person') || entity.kind === 'place') &&
      /^ال.{2,}ي$/.test(foldKey(form)) &&
      isDefinite(before) &&
      !isOneOf(titles, before),
  },
  {
    name: 'a capital as a town',
    example: 'انفجار جنوبي [بغداد]',
    holds: ({ by, entity, form }, { before }) =>
      by === 'short' && entity.kind === 'state' && !isAdjectiveToo(form) && isOneOf(placeWords, before),
  },
  {
    name: 'a capital as the place of talks',
    example: 'الجولة الثالثة من مشاورات [موسكو]',
    holds: ({ by, entity, form }, { before, proclitic }) =>
      by === 'short' &&
      entity.kind === 'state' &&
      !isAdjectiveToo(form) &&
      proclitic === '' &&
      isOneOf(talks, before),
  },
  {
    name: "a state's name that is its adjective here",
    example: 'عناصر [سورية]',
    holds: ({ by, entity, form }, { before, proclitic }) =>
      by === 'short' &&
      entity.kind === 'state' &&
      isAdjectiveToo(form) &&
      !/[لب]/.test(proclitic) &&
      !isOneOf(beforeStates, before),
  },
];

/** Meetings, which are named after the town. */
const talks = wordSet('مشاورات مؤتمر مؤتمرات منصة قمة');

/** Prepositions and directions after which a noun stands, not an adjective. */
const beforeStates = wordSet(
  'في إلى من على عن مع داخل خارج عبر ضد نحو باتجاه بين شمال شمالي جنوب جنوبي شرق شرقي غرب غربي حول تجاه',
);

/** سورية is a state and a feminine adjective. */
function isAdjectiveToo(form: string): boolean {
  return form.endsWith('ية') && !form.startsWith('ال');
}

/**
 * Whether the name of a state is its adjective here: السعودية after a definite feminine or plural (وكالة الأنباء السعودية). After
 * a masculine it may be the object (زار الوزير السعودية).
 */
export function isAdjectiveHere(
  { by, entity, words, form }: NameForm,
  { before, proclitic }: Surroundings,
): boolean {
  return (
    by !== 'demonym' &&
    entity.kind === 'state' &&
    words === 1 &&
    /^ال.+ية$/u.test(form) &&
    proclitic === '' &&
    /(?:ه|ات|اء)$/.test(before) &&
    isDefinite(before)
  );
}

/** Whether the words around a form give it another sense than the entity's; the name of the rule that says so. */
export function ordinarySense(form: NameForm, around: Surroundings): string | undefined {
  return rules.find(rule => rule.holds(form, around))?.name;
}

/** The rules with their examples, for the tests. */
export const ordinarySenseExamples: readonly Pick<Rule, 'name' | 'example'>[] = rules;

function isPlaceLike({ kind }: Entity): boolean {
  return kind === 'place' || kind === 'state';
}

function isDefinite(key: string): boolean {
  return stripProclitics(key).some(({ rest }) => /^ال.{2,}$/.test(rest));
}

function isMasdar(key: string): boolean {
  return stripProclitics(key).some(({ rest }) => masdar.test(rest));
}
