import { describe, expect, it } from 'vitest';
import { saidBy, statementsOf } from './say';

/** Who speaks, in each statement of a text. */
const speakersOf = (text: string): string[] => saidBy(text).map(([speaker]) => speaker);

describe('a state or capital', () => {
  it.each([
    ['موسكو', 'قالت موسكو إن الهدنة صامدة.'],
    ['أنقرة', 'وأكدت أنقرة أن المعبر مغلق.'],
    ['الرياض', 'وأعلنت الرياض أن المؤتمر ناجح.'],
    ['باريس', 'باريس تؤكد أن القوات باقية.'],
    ['لندن', 'وكانت لندن قد أعلنت أن السفارة مغلقة.'],
    ['كوريا الشمالية', 'وأعلنت كوريا الشمالية أن التجربة ناجحة.'],
    ['موسكو وأنقرة', 'وقالت موسكو وأنقرة إن الهدنة صامدة.'],
  ])('speaks for its government: %s', (name, text) => {
    const [statement] = statementsOf(text);
    expect([statement?.speaker.text, statement?.kind]).toEqual([name, 'official']);
  });

  it.each([
    ['اتهمت موسكو كييف بقصف المدينة.', 'موسكو'],
    ['دعت باريس أنقرة إلى وقف القصف.', 'باريس'],
    ['حذرت لندن طهران من شن هجمات جديدة.', 'لندن'],
  ])('is not one name with the state that it speaks to: %s', (text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  it('is no part of the name of a newspaper', () => {
    expect(speakersOf('وقالت لندن تايمز إن القوات باقية.')).toEqual(['لندن تايمز']);
  });

  it('completes an office', () => {
    const [statement] = statementsOf('اتهم وزير خارجية فرنسا تركيا بدعم الجماعات المسلحة.');
    expect(statement?.speaker.text).toBe('وزير خارجية فرنسا');
  });
});

describe('the object behind its subject', () => {
  it.each([
    ['انتقد ناشطون التحالف الدولي بسبب الغارة.', ['ناشطون']],
    ['انتقد محتجون الحكومة بسبب الغلاء، في حين قالت الحكومة إنها تحقق في الأمر.', ['الحكومة']],
    ['وهدد المحافظ فارس كرم المهربين بحملة واسعة.', ['فارس كرم']],
    ['وقال سعدون الحداد إن الطريق مغلق.', ['سعدون الحداد']],
    ['وقال مسؤولون أميركيون إن الطريق مغلق.', ['مسؤولون أميركيون']],
    ['وقال النقيب فارس نور الدين إن الطريق مغلق.', ['فارس نور الدين']],
  ])('is no part of the name: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('the object of a verb', () => {
  it.each([
    ['accused', 'اتهم المتحدث فرنسا بأنها تمول الجماعات المسلحة.', 'المتحدث'],
    ['criticised', 'انتقد المتحدث فرنسا بسبب دعمها للجماعات المسلحة.', 'المتحدث'],
    ['called on', 'دعا المتحدث فرنسا إلى وقف القتال.', 'المتحدث'],
    ['asked', 'طالب المتحدث فرنسا بوقف القتال.', 'المتحدث'],
    ['urged', 'حث المتحدث فرنسا على وقف القتال.', 'المتحدث'],
    ['told', 'أبلغ المتحدث فرنسا بأن الوقت نفد.', 'المتحدث'],
    ['described', 'وصف المتحدث فرنسا بأنها دولة كبيرة.', 'المتحدث'],
    ['blamed', 'حمّل المتحدث فرنسا مسؤولية الهجوم.', 'المتحدث'],
    ['reminded', 'وذكّر المتحدث فرنسا بأن الاتفاق ملزم.', 'المتحدث'],
    ['warned', 'حذر المتحدث فرنسا من أن الرد قادم.', 'المتحدث'],
    ['behind an adjective', 'اتهم مسؤول ألماني فرنسا بدعم الجماعات المسلحة.', 'مسؤول ألماني'],
    ['behind a source', 'اتهم مصدر فرنسا بدعم الجماعات المسلحة.', 'مصدر'],
    ['behind a name', 'اتهم سامر حداد فرنسا بدعم الجماعات المسلحة.', 'سامر حداد'],
    ['both of two', 'اتهم الوزير كلا من تركيا وفرنسا بدعم الجماعات المسلحة.', 'الوزير'],
    ['a group', 'أخبر القائد الجنود أن المعركة قريبة.', 'القائد'],
    ['a thing', 'وصف سامر حداد القرار بأنه خطأ كبير.', 'سامر حداد'],
    ['a thing of two words', 'وصف المحلل سامر حداد قرار المحكمة بأنه خطأ كبير.', 'سامر حداد'],
    ['his own deputy', 'اتهم سامر حداد نائبه بالفساد المالي.', 'سامر حداد'],
    ['a pronoun', 'وصفها سامر حداد بأنها خطوة مهمة.', 'سامر حداد'],
  ])('is not who speaks: %s', (_, text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  it.each([
    ['feminine behind a masculine verb', 'اتهم فرنسا بتمويل الجماعات المسلحة.'],
    ['the one noun of a passive', 'اتهم الوزير سامر حداد بأنه يمول الجماعات المسلحة.'],
  ])('speaks for nobody: %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('leaves the speaker before it speaking', () => {
    const text = 'قال سامر حداد إن الوضع صعب. واتهم فرنسا بأنها تمول الجماعات المسلحة.';
    expect(speakersOf(text)).toEqual(['سامر حداد', 'سامر حداد']);
  });
});
