import { describe, expect, it } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { stem, stemReadings } from '@/lib/arabic/stem';
import {
  articles,
  conjunctions,
  endings,
  noStrip,
  ownConjunctionLetter,
  prepositions,
} from '@/lib/arabic/stem-tables';

const stemOf = (word: string) => stem(foldKey(word));
const meet = (a: string, b: string) =>
  stemReadings(foldKey(a)).some(reading => stemReadings(foldKey(b)).includes(reading));

/** Pairs whose stems are the same. */
const pairs: [a: string, b: string, gloss: string][] = [
  ['الغام', 'الألغام', 'mines / the mines'],
  ['ألغام', 'والألغام', 'mines / and the mines'],
  ['متفجرة', 'المتفجرات', 'explosive / the explosives'],
  ['وزارة', 'الوزارة', 'ministry / the ministry'],
  ['وزير', 'الوزير', 'minister / the minister'],
  ['وكالة', 'الوكالة', 'agency / the agency'],
  ['والتحالف', 'التحالف', 'and the coalition / the coalition'],
  ['للتحالف', 'تحالف', 'of the coalition / coalition'],
  ['وللتحالف', 'تحالف', 'and for the coalition / coalition'],
  ['بالتحالف', 'تحالفات', 'by the coalition / coalitions'],
  ['عملية', 'العمليات', 'operation / the operations'],
  ['تصريح', 'تصريحات', 'remark / remarks'],
  ['مواطن', 'المواطنين', 'citizen / the citizens'],
  ['أكد', 'وأكد', 'he confirmed / and he confirmed'],
  ['أكدت', 'أكد', 'she confirmed / he confirmed'],
  ['الإرهابيين', 'إرهابي', 'the terrorists / a terrorist'],
  ['إرهابيًا', 'الإرهاب', 'a terrorist / terrorism'],
  ['قواته', 'قوات', 'his forces / forces'],
  ['منطقتين', 'منطقة', 'two areas / area'],
  ['لاجئين', 'لاجئ', 'refugees / refugee'],
  ['هجوم', 'الهجوم', 'attack / the attack'],
  ['هجمات', 'هجماتهم', 'attacks / their attacks'],
  ['للهجمات', 'هجمات', 'for the attacks / attacks'],
  ['سوريا', 'السورية', 'Syria / the Syrian (f)'],
  ['سوري', 'السوريين', 'Syrian / the Syrians'],
  ['سورية', 'سوريا', 'two spellings of Syria'],
  ['أمريكا', 'الأمريكية', 'America / the American (f)'],
  ['أمريكي', 'أمريكيين', 'American / Americans'],
  ['العراق', 'عراقية', 'Iraq / Iraqi (f)'],
  ['لبنان', 'اللبنانيين', 'Lebanon / the Lebanese'],
  ['برلمان', 'البرلمانيون', 'parliament / the members'],
  ['مقاتل', 'المقاتلين', 'fighter / the fighters'],
  ['مقاتلون', 'مقاتلان', 'fighters / two fighters'],
  ['سجن', 'السجن', 'prison / the prison'],
  ['مهمة', 'مهمته', 'mission / its mission'],
  ['قدرة', 'قدراته', 'ability / his abilities'],
  ['ديارهم', 'ديار', 'their homes / homes'],
  ['تمويل', 'التمويل', 'financing / the financing'],
  ['جهود', 'جهوده', 'efforts / his efforts'],
  ['العسكرية', 'عسكري', 'the military (f) / military'],
  ['إلغاء', 'الإلغاء', 'cancelling / the cancelling'],
  ['التزام', 'الالتزام', 'commitment / the commitment'],
  ['عضوا', 'عضو', 'member (accusative) / member'],
  ['فصائل', 'الفصائل', 'factions / the factions'],
  ['وثيقة', 'الوثيقة', 'document / the document'],
  ['فقال', 'قال', 'so he said / he said'],
  ['حل', 'الحل', 'solution / the solution'],
  ['والحل', 'للحل', 'and the solution / for the solution'],
  ['مدنيين', 'المدنية', 'civilians / the civil (f)'],
];

/** Pairs that no reading joins. */
const strangers: [a: string, b: string, gloss: string][] = [
  ['لبنان', 'لبن', 'Lebanon / milk'],
  ['السودان', 'السود', 'Sudan / the blacks'],
  ['عمان', 'عم', 'Oman / uncle'],
  ['سليمان', 'سليم', 'Suleiman / sound'],
  ['بيروت', 'بيرو', 'Beirut / Peru'],
  ['اليابان', 'ياب', 'Japan / no word'],
  ['قانون', 'قان', 'law / deep red'],
  ['وزارة', 'زار', 'ministry / he visited'],
  ['وكالة', 'كال', 'agency / he measured'],
  ['وفد', 'فد', 'delegation / no word'],
  ['فريق', 'ريق', 'team / saliva'],
  ['فصيل', 'صيل', 'faction / no word'],
  ['عملية', 'عمل', 'operation / work'],
  ['دولي', 'دول', 'international / states'],
  ['الله', 'له', 'God / his'],
  ['بيان', 'بي', 'statement / by me'],
  ['الهند', 'هدنة', 'India / truce'],
  ['مدينة', 'مدني', 'city / civil'],
  ['ميليشيا', 'مليون', 'militia / million'],
  ['تحالف', 'تخالف', 'coalition / she contradicts'],
  ['سكان', 'سكين', 'inhabitants / knife'],
  ['تنظيم', 'نظام', 'organisation / regime'],
  ['فيسبوك', 'يسبوك', 'Facebook / no word'],
];

describe('stem', () => {
  it.each(pairs)('lets %s and %s meet (%s)', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each(strangers)('keeps %s and %s apart (%s)', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  it('leaves digits, foreign words and short words alone', () => {
    for (const word of ['25500', 'sy24', 'isis', 'من', 'الى', 'f16'])
      expect(stemOf(word)).toBe(foldKey(word));
  });

  it('is the same again when taken twice', () => {
    for (const [a, b] of [...pairs, ...strangers]) {
      expect(stem(stemOf(a))).toBe(stemOf(a));
      expect(stem(stemOf(b))).toBe(stemOf(b));
    }
  });
});

describe('the tables of the stem', () => {
  const tables = { articles, conjunctions, prepositions, endings };
  for (const [name, rows] of Object.entries(tables)) {
    it.each(rows)(`${name}: $example`, ({ affix, rest, example }) => {
      const [before, after] = example.split(' → ') as [string, string];
      expect(name === 'endings' ? after + affix : affix + after).toBe(before);
      expect(after.length).toBeGreaterThanOrEqual(rest);
      // The longest affix that fits is the first of its table.
      expect(
        rows.find(row => (name === 'endings' ? before.endsWith(row.affix) : before.startsWith(row.affix)))!
          .affix,
      ).toBe(affix);
    });
  }

  it.each([...noStrip])('keeps %s whole, alone and after the article', word => {
    expect(stem(word)).toBe(word);
    expect(stem(`وال${word}`)).toBe(word);
  });

  it('is written folded', () => {
    for (const word of [...noStrip, ...ownConjunctionLetter]) expect(foldKey(word)).toBe(word);
  });
});

describe('stemReadings', () => {
  it('begins with the stem', () => {
    for (const [a, b] of [...pairs, ...strangers]) {
      for (const word of [a, b]) expect(stemReadings(foldKey(word))[0]).toBe(stemOf(word));
    }
  });

  it.each([
    ['بدعم', 'الدعم', 'with support / the support'],
    ['لهجمات', 'الهجمات', 'for attacks / the attacks'],
    ['وبدعم', 'دعم', 'and with support / support'],
    ['وساطة', 'الوساطة', 'mediation / the mediation'],
    ['فضائح', 'الفضائح', 'scandals / the scandals'],
    ['بالغ', 'البالغ', 'adult / the adult'],
    ['لغم', 'الألغام', 'mine / the mines'],
    ['سجون', 'السجن', 'prisons / the prison'],
    ['القتلى', 'قتيل', 'the dead / one dead'],
    ['مقاتل', 'ومقاتلين', 'fighter / and fighters'],
  ])('lets %s and %s meet (%s)', (a, b) => {
    expect(meet(a, b)).toBe(true);
  });

  it.each(strangers)('keeps %s and %s apart (%s)', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });
});
