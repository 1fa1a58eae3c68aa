import { foldKey } from '@/lib/arabic/fold';
import { keyAt, type Reading } from './reading';
import { bodyHeads, roleHeads } from './speaker-words';
import { wordSet } from './word-set';

/** A state, or the capital that news calls it by (اتهمت واشنطن موسكو بـ): the word after its name, and its gender. */
export type StateName = { to: number; gender: 'm' | 'f' };

/** States and capitals are feminine, but for these. */
const masculine = wordSet('العراق لبنان الأردن اليمن السودان المغرب الصومال الفاتيكان الاتحاد');

/** States in one word that news lets speak. Names of persons (صوفيا، تشاد) and common words (مالي) are left out. */
const states = wordSet(
  'أمريكا أميركا روسيا الصين بريطانيا فرنسا ألمانيا إيطاليا إسبانيا البرتغال هولندا بلجيكا النمسا سويسرا السويد النرويج الدنمارك فنلندا أيسلندا أيرلندا اليونان قبرص مالطا بولندا المجر التشيك سلوفاكيا سلوفينيا كرواتيا صربيا البوسنة كوسوفو ألبانيا مقدونيا بلغاريا رومانيا مولدوفا أوكرانيا بيلاروسيا لاتفيا ليتوانيا إستونيا',
  'تركيا إيران العراق سوريا سورية لبنان الأردن فلسطين إسرائيل مصر السعودية الإمارات قطر البحرين الكويت عمان اليمن ليبيا تونس الجزائر المغرب موريتانيا السودان الصومال جيبوتي',
  'أفغانستان باكستان الهند بنغلادش بنغلاديش إندونيسيا ماليزيا سنغافورة تايلاند فيتنام الفلبين الفيليبين اليابان تايوان ميانمار كازاخستان أوزبكستان طاجيكستان تركمانستان قرغيزستان أرمينيا أذربيجان',
  'أستراليا كندا المكسيك كوبا البرازيل الأرجنتين تشيلي فنزويلا كولومبيا نيجيريا النيجر إثيوبيا إريتريا كينيا أوغندا تنزانيا السنغال الكاميرون أنغولا موزمبيق الفاتيكان كردستان كوردستان أوروبا',
);

/** Capitals that stand for their governments. */
const capitals = wordSet(
  'واشنطن موسكو بكين لندن باريس برلين روما مدريد لشبونة أمستردام لاهاي بروكسل فيينا برن ستوكهولم أوسلو كوبنهاغن هلسنكي أثينا نيقوسيا وارسو بودابست براغ بلغراد بوخارست كييف مينسك',
  'أنقرة طهران بغداد أربيل دمشق بيروت القاهرة الرياض أبوظبي الدوحة المنامة مسقط صنعاء طرابلس الجزائر الرباط نواكشوط الخرطوم مقديشو',
  'كابول كابل نيودلهي دكا جاكرتا كوالالمبور طوكيو سيول سول بيونغيانغ تايبيه يريفان باكو أوتاوا كانبرا كاراكاس هافانا أبوجا نيروبي بريتوريا',
);

/** Names of several words, by the first one. */
const longNames = byFirstWord(
  'الولايات المتحدة الأمريكية',
  'الولايات المتحدة الأميركية',
  'الولايات المتحدة',
  'المملكة المتحدة',
  'المملكة العربية السعودية',
  'الإمارات العربية المتحدة',
  'كوريا الشمالية',
  'كوريا الجنوبية',
  'جنوب أفريقيا',
  'جنوب إفريقيا',
  'جنوب السودان',
  'بوركينا فاسو',
  'إقليم كردستان',
  'تل أبيب',
  'رام الله',
  'أبو ظبي',
  'إسلام آباد',
  'أديس أبابا',
  'بيونغ يانغ',
  'الاتحاد الأوروبي',
);

function byFirstWord(...names: string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const name of names) {
    const [first, ...rest] = name.split(' ').map(foldKey);
    found.set(first!, [...(found.get(first!) ?? []), rest]);
  }
  return found;
}

/** واشنطن بوست, فرانس برس, باريس سان جيرمان: what begins with the name of a place and is none. */
const notOfStates = wordSet('بوست تايمز تايم ماتش سان جيرمان هيرالد إكزامينر إنستيتيوت برس');

/** The state whose name begins at a word. */
export function stateAt(reading: Reading, at: number): StateName | undefined {
  const first = keyAt(reading, at);
  const long = longNames.get(first)?.find(rest => rest.every((key, n) => keyAt(reading, at + 1 + n) === key));
  const isOneWord = states.has(first) || capitals.has(first);
  if (!long && !isOneWord) return undefined;
  const to = at + 1 + (long?.length ?? 0);
  if (reading.gaps[to] === 0 && notOfStates.has(keyAt(reading, to))) return undefined;
  return { to, gender: masculine.has(first) ? 'm' : 'f' };
}

/** Words that a state completes: وزير خارجية فرنسا, حكومة إقليم كردستان. */
const completed = wordSet(
  'خارجية داخلية دفاع وزراء أركان استخبارات مخابرات خزانة مالية عدل أراضي شعب سلطات رئاسة مصالح حلفاء غرب شرق شمال جنوب شؤون ملف إقليم جمهورية مملكة دولة العاصمة',
  'في من إلى على عن لدى باسم بلسان ضد مع بين حول غير دون بقيادة برئاسة بزعامة بدعم',
);

/**
 * Whether a state's name stands by itself at a word, and does not complete the word before (سفير إيران). Behind a noun
 * without the article that may be a name (اتهم سامر حداد إيران) only the verb can tell: `takesObject`.
 */
export function standsAlone(reading: Reading, at: number, takesObject: boolean): boolean {
  const before = keyAt(reading, at - 1);
  if (before === '' || reading.gaps[at] !== 0 || reading.opens.has(at) || completed.has(before)) return false;
  // السلطات السعودية: this one is an adjective as well.
  if (keyAt(reading, at) === adjective) return false;
  if (before.startsWith('ال') || stateAt(reading, at - 1)) return true;
  const isOffice = roleHeads.has(before) || bodyHeads.has(before);
  return /(?:ي|يه|يون|يين)$/.test(before) ? !isOffice : takesObject && (!isOffice || unnamed.has(before));
}

const adjective = foldKey('السعودية');

/** Words for a source that no state completes: اتهم مصدر إيران. */
const unnamed = wordSet('مصدر مصادر متحدث متحدثة ناطق ناطقة');
