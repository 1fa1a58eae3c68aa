import { foldKey } from '@/lib/arabic/fold';
import { wordSet } from './word-set';

/** Verbal nouns and nouns of fact that news reports without أن: أعلن مقتل…، أكد رفضه…، تبنى مسؤولية…. */
const listed = wordSet(
  'مقتل مصرع وفاة إصابة قتل جرح اعتقال القبض العثور السيطرة سيطرة عودة بدء نهاية وقف رفض الرفض دعم ضرورة أهمية وجود عدم عزم مسؤولية مسئولية عملية خطة عدد السماح التزام حرص استعداد قلق أسف ترحيب اسر أسر فقدان سقوط صدور هدم غلق فتح رفع خفض منع حظر قطع شن القضاء قصف ضبط كشف نشر نقل طرد صد حصول وصول دخول خروج انسحاب هجوم هجمات ضربات غارات طرح سحب ضم فوز تعيين خسارة نجاح فشل نجاة تفاؤل ثقة ثقته ثقتها نية نيته نيتها سعي صحة خطر خطورة حاجة رغبة أمل إمكانية احتمال حق حقوق حقه حقها تمسك موافقة تأييد وقوف مشروعية بناء لقاء حل ولاء ثبوت',
  'اتهامات الاتهامات تهم مزاعم أنباء الأنباء تقارير معلومات علاقة أي صلة جميع كل بعض نحو أكثر حوالي قرابة زهاء حدوث وقوع خلو سرقة حرق هروب فرار نزوح لجوء حماية محاربة ملاحقة مواصلة مشاركة',
);

/** "his, their": a verbal noun may carry it (عزمهما، رفضه). */
const pronouns = /(?:ها|هم|هما|ه|نا)$/;
const shapes = [
  // إفعال افتعال انفعال استفعال: إزالة is listed below by its ة.
  /^ا[^ا]{2,4}ا[^اويه]$/,
  // تفعيل: تحرير، تدمير، تنفيذ.
  /^ت[^اوي][^اوي]?ي[^اويه]$/,
  /^ت[^اوي]{2}ي[^اويه]$/,
  // مفاعلة: مواصلة، محاربة.
  /^م[^ا]ا[^ا]{2}ه$/,
  // إفالة، استفالة: إزالة، إقامة، استعادة.
  /^ا(?:ست)?[^اوي]ا[^اوي]ه$/,
  // تفعل: تسلم، تقدم، تعرض.
  /^ت[^اي]{3}$/,
  // تفاعل، تفعل with a definite sense: تقدم، تراجع.
  /^ت[^اوي]ا[^اوي][^اويه]$/,
];
const notThese = wordSet(
  'تونس الإنسان تنظيم التنظيم إسلام الإسلام الإرهاب إرهاب انسان إنسان ايران إيران اخبار أخبار تشرين اعلام الإعلام الاعلام إقليم اقليم الدين تجاه',
);

/** Verbal nouns whose own root begins with ال: التزام، التحاق، إلغاء. */
const rootInAl = /^ال(?:ت[^اوي]ا|غا)/;

/** Whether a word may open a reported noun phrase. `written` is the word as the text has it. */
export function isMasdar(key: string, written: string): boolean {
  if (notThese.has(key)) return false;
  const plain = key.replace(/[0-9]+$/, '');
  if (listed.has(plain)) return true;
  // أفعال with hamza above is a plural (أحزاب), not a verbal noun.
  const plural = written.startsWith('أ') || written.startsWith('الأ');
  if (!plain.startsWith('ال') || plain.length < 5) return isBareMasdar(plain, plural);
  return isBareMasdar(plain.slice(2), plural, true) || (rootInAl.test(plain) && isBareMasdar(plain, plural));
}

function isBareMasdar(key: string, plural: boolean, definite = false): boolean {
  if (notThese.has(key)) return false;
  if (listed.has(key)) return true;
  if (plural) return false;
  if (shapes.some(shape => shape.test(key))) return true;
  const stem = key.replace(pronouns, '');
  if (definite || stem === key || stem.length < 3) return false;
  return (
    listed.has(stem) ||
    listed.has(`${stem}ه`) ||
    listed.has(foldKey(stem.replace(/ت$/, 'ة'))) ||
    shapes.some(shape => shape.test(stem))
  );
}
