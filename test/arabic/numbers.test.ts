import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '@/lib/arabic/numbers';
import { leadingModifiers, trailingModifiers } from '@/lib/arabic/number-modifiers';
import { dateText } from './date-text';

const valuesIn = (text: string) => findNumbers(text).map(({ value }) => value);
const wordsIn = (text: string) => findNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('findNumbers', () => {
  it.each([
    ['western digits', '83 عضوا', 83],
    ['Arabic-Indic digits', '١٥ مليار دولار', 15e9],
    ['Persian digits', '۱۲ شخصا', 12],
    ['thousands by comma', '25,500 مادة', 25_500],
    ['thousands by point', '5.964 طلعة', 5_964],
    ['thousands by space', '40 000 شخص', 40_000],
    ['thousands by the Arabic mark', '١٬٢٣٤٬٥٦٧ نسمة', 1_234_567],
    ['decimal point', '2.2 مليون حبة', 2.2e6],
    ['decimal comma of the Maghreb', '2,5 مليون نازح', 2.5e6],
    ['decimal point before a scale', '1.250 مليار دولار', 1.25e9],
    ['a proclitic glued to the digits', 'لـ100 مليون دولار', 100e6],
    ['unit, feminine', 'ثلاث ضربات', 3],
    ['unit, masculine', 'ثلاثة أشخاص', 3],
    ['teen in two words', 'ثلاثة عشر شخصا', 13],
    ['eleven', 'أحد عشر شخصا', 11],
    ['eleven behind a hundred', 'ثلاثمئة وأحد عشر ألف نازح', 311_000],
    ['teen in one word', 'خمسةعشر شخصا', 15],
    ['unit and ten', 'خمسة وعشرين شخصا', 25],
    ['unit and ten, the unit in the accusative', 'سبعاً وثمانين دولة', 87],
    ['the same without its mark', 'ثلاثا وستين قرية', 63],
    ['و standing apart', 'مائة و ستة عشر', 116],
    ['hundred, either spelling', 'مئة وواحد وستون', 161],
    ['hundred in two words', 'ثلاث مئة وواحد وثلاثون', 331],
    ['hundred in one word', 'خمسمائة طن', 500],
    ['dual hundred', 'مئتين وخمسين شخصا', 250],
    ['dual thousand', 'ألفي مقاتل', 2_000],
    ['dual thousand that looks like an accusative', 'ألفا مقاتل', 2_000],
    ['the same after a number', '25 ألفا', 25_000],
    ['plural scale', '8 ملايين شخص', 8e6],
    ['mixed with a remainder', '29 ألفا و358 ضربة', 29_358],
    ['mixed words and digits', 'ستة آلاف و259 مدنيا', 6_259],
    ['scale and smaller scale', 'مليار و200 مليون', 1.2e9],
    ['half of the scale, repeated', 'مليون ونصف المليون نازح', 1.5e6],
    ['half before the scale', 'نصف مليون شخص', 500_000],
    ['fraction', 'ثلث الواردات', 0.3333],
    ['fraction that is spelled like a number', 'عشر الميزانية', 0.1],
    ['the same word before a noun without its article', 'خمس قرى', 5],
    ['the same word behind its noun', 'القرى الخمس', 5],
    ['fraction of several parts', 'ثلاثة أرباع السكان', 0.75],
    ['several parts in the plural', 'سبعة أعشار الميزانية', 0.7],
    ['a whole and several parts', 'عشرون وثلاثة أرباع الطن', 20.75],
    ['hundred and several parts', 'مئة وثلاثة أخماس الهكتار', 100.6],
    ['scale and several parts of it', 'مليون وثلاثة أرباع المليون', 1.75e6],
    ['per cent in words', '90 في المائة', 90],
    ['per cent typed before its digits', 'بنسبة %50 من المقاعد', 50],
    ['minus in a word', 'نمو سالب ثلاثة في المئة', -3],
    ['minus as a sign', 'وبلغت الحرارة -5 درجات', -5],
    ['minus alone on its line', 'التغير\n-2,5%\n', -2.5],
    ['a bullet at the head of a line', 'الحصيلة:\n-12 جريحا', 12],
    ['marks of direction round a decimal point', 'بلغ 12\u202a.\u202c5 في المئة', 12.5],
    ['bare dual', 'مقتل شخصين', 2],
    ['dual with its number', 'جنديين اثنين', 2],
    ['plural of persons made a dual by its number', 'عسكريين آخرين اثنين', 2],
    ['one behind its noun', 'مدنيا واحدا', 1],
    ['multiple', 'أكثر من الضعف', 2],
  ])('reads %s: %s', (_label, text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it.each([
    ['between, in digits and words', 'بين 750 وألفي مقاتل', [750, 2_000]],
    ['between, with what', 'ما بين 20 و30 شخصا', [20, 30]],
    ['from to', 'من 20 إلى 30 شخصا', [20, 30]],
    ['a dash', '20-30 شخصا', [20, 30]],
    ['a scale shared by both', 'بين 20 و30 ألفا', [20_000, 30_000]],
    ['a plural scale shared by both', 'من 5 إلى 6 آلاف', [5_000, 6_000]],
    ['a dash with spaces', 'نسبة 20 - 30 في المئة', [20, 30]],
    ['from a negative number', 'بين سالب عشرة وخمس درجات', [-10, 5]],
    ['a lower and an upper limit', 'أكثر من 40 وأقل من 50 قتيلا', [40, 50]],
    ['an upper and a lower limit', 'لا يزيد عن 70 ولا يقل عن 60 عاما', [60, 70]],
  ])('reads a range: %s', (_label, text, value) => {
    expect(findNumbers(text)).toMatchObject([{ value, bound: 'range' }]);
  });

  it('takes a change from one number to another for two numbers', () => {
    expect(valuesIn('ارتفع من 20 إلى 30')).toEqual([20, 30]);
  });

  it.each([
    ['limits that exclude each other', 'أكثر من 40 وأقل من 10', [40, 10]],
    ['limits of two things', 'أكثر من 20 قتيلا وأقل من 30 جريحا', [20, 30]],
    ['a score with a spaced dash', 'بنتيجة 1 - 2', [1, 2]],
    ['years with a spaced dash', '2014 - 2015', [2014, 2015]],
  ])('makes no range of %s', (_label, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('takes "or equal" with the limit that it belongs to', () => {
    expect(wordsIn('أعمارهم أقل من 18 أو يساوي')).toEqual(['أقل من 18 أو يساوي']);
  });

  it.each(['عشرات القتلى', 'مئات الآلاف من الدولارات', 'عدة آلاف شخص', 'وأصيب العشرات'])(
    'gives a vague plural no value: %s',
    text => {
      expect(findNumbers(text)).toMatchObject([{ value: null, bound: 'about' }]);
    },
  );

  it.each(leadingModifiers)('bounds as its table says: $example', ({ bound, example }) => {
    const [text, words] = example.split(' → ') as [string, string];
    expect(wordsIn(text)).toEqual([words]);
    expect(findNumbers(text)).toMatchObject([{ bound }]);
  });

  const forms = (rows: typeof leadingModifiers) =>
    rows.flatMap(({ bound, forms }) => forms.map(form => ({ bound, form })));

  it.each(forms(leadingModifiers))('bounds a number behind «$form» as $bound', ({ bound, form }) => {
    const text = form.endsWith(' ب') ? `${form}20` : `${form} 20`;
    expect(findNumbers(`بلغ ${text} شخصا`)).toMatchObject([{ bound, value: 20, start: 4 }]);
  });

  it.each(forms(trailingModifiers))('bounds a number before «$form» as $bound', ({ bound, form }) => {
    expect(findNumbers(`قتل 20 ${form}.`)).toMatchObject([
      { bound, value: 20, end: `قتل 20 ${form}`.length },
    ]);
  });

  it.each([
    ['ما لا يقل عن ستة', 'more-than'],
    ['3216 على الأقل', 'more-than'],
    ['وأزيد من 80 دولة', 'more-than'],
    ['لا يتجاوز 20', 'less-than'],
    ['لنحو مائة', 'about'],
  ])('bounds %s as %s', (text, bound) => {
    expect(findNumbers(text)[0]).toMatchObject({ bound });
  });

  it('reports the modifier with the number, without the proclitic before it', () => {
    expect(wordsIn('بحضور ممثلين لأزيد من 80 دولة')).toEqual(['أزيد من 80']);
  });

  it.each([
    ['an outlet with digits', 'منصة SY24'],
    ['an aircraft', 'طائرات F-16'],
    ['an aircraft in Arabic', 'إف-16'],
    ['a disease', 'كوفيد-19'],
    ['a clock time', '10:30'],
    ['a date in figures', '11/2/2021'],
    ['a score', 'فاز 2-1'],
    ['years', '2014-2015'],
    ['Monday, which is spelled like two', 'يوم الاثنين'],
    ['"I am not", which is spelled like to six', 'لست هناك'],
    ['the Taliban, which look like two students', 'حركة طالبان'],
    ['a plural of persons', 'المدنيين'],
    ['a sound plural beside the broken one (minors)', 'تجنيد قاصرين في صفوفها'],
    ['parts without their number', 'أرباع المدينة'],
    ['the codes of a web address', 'example.org/?q=20%29%20%28'],
  ])('finds no number in %s', (_label, text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  it('gives a per cent sign between two numbers to the one that it touches', () => {
    const found = (text: string) => findNumbers(text).map(({ start, end }) => text.slice(start, end));
    expect(found('٪20 %30')).toEqual(['٪20', '%30']);
    expect(found('خمسة %50')).toEqual(['خمسة', '%50']);
    expect(found('20% 30')).toEqual(['20%', '30']);
  });

  it('returns ordered, separate ranges inside any text', () => {
    fc.assert(
      fc.property(dateText, text => {
        let last = 0;
        for (const { start, end, core } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(core.start).toBeGreaterThanOrEqual(start);
          expect(core.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          last = end;
        }
      }),
    );
  });
});
