import { foldKey } from '@/lib/arabic/fold';
import { tidy } from './plain-words';

/**
 * What outlets print between and around the paragraphs of an article that is none of its text. `label`: a heading over
 * links to other articles, what it stands over goes with it; `lead`: the same with its link in one line; `notice`: the
 * outlet speaking to its reader. Patterns are read against the folded text (أ إ آ → ا, ة → ه, ى → ي) of one line.
 */
export type NoticeRow = {
  name: string;
  kind: 'label' | 'lead' | 'notice' | 'paywall';
  pattern: RegExp;
  example: string;
  /** A line of an article that is near to it and stays. */
  counterExample?: string;
};

const also = '(?:ايضا|كذلك|المزيد)';
const related =
  `(?:(?:اقرا|اقراوا|اقرئي|شاهد|شاهدوا|طالع|تابع|استمع|انظر|للمزيد) ${also}|` +
  '(?:مواضيع|موضوعات|مقالات|اخبار|تقارير|قصص|مواد|روابط|محتوي|الاخبار|المواضيع|الموضوعات|المقالات) ' +
  '(?:ذات (?:صله|علاقه)|متعلقه|مرتبطه|مشابهه|مقترحه|المتعلقه|ذات الصله|قد تهمك)|ذات صله|' +
  '(?:قد|ربما) (?:يهمك|يعجبك|تهمك)(?: ايضا)?|موضوعات? قد (?:يهمك|تهمك)|' +
  '(?:الاكثر|اكثر) (?:قراءه|مشاهده|تصفحا|تداولا|رواجا)|اخترنا (?:لك|لكم)|نرشح (?:لك|لكم)|مختارات|المزيد(?: من الاخبار)?|' +
  'من نفس القسم|في هذا الملف|اقرا ايضا علي [^:]{1,30})';

export const noticeRows: readonly NoticeRow[] = [
  {
    name: 'a heading over other articles',
    kind: 'label',
    pattern: new RegExp(`^${related}$`, 'u'),
    example: 'اقرأ أيضاً:',
    counterExample: 'المزيد من النازحين يصلون إلى مخيم الهول',
  },
  {
    name: 'another article named in a line',
    kind: 'lead',
    pattern: new RegExp(`^${related} ?[:\\-–—|»>←]`, 'u'),
    example: 'شاهد أيضا: كيف يعيش أطفال المخيم',
    counterExample: 'شاهد أيضا آثار القصف على الجدران',
  },
  {
    name: 'read also without a mark after it',
    kind: 'lead',
    pattern: /^(?:اقرا|اقراوا|طالع) ايضا /u,
    example: 'إقرأ أيضا حملة جديدة في البادية',
  },
  {
    name: 'for subscribers only',
    kind: 'paywall',
    pattern:
      /^.{0,40}(?:(?:محتوي|المحتوي|ماده|الماده|المقال|مقال|التقرير|الخبر).{0,30}(?:للمشتركين|المشتركين|لمشتركي|مدفوع)|(?:اشترك|سجل|سجلوا|اشتركوا)(?: الان)?(?: مجانا)? (?:لمتابعه|لقراءه|لاكمال|لاستكمال|للاطلاع|لمواصله)|(?:لمتابعه|لقراءه|لاكمال|لاستكمال|لمواصله) (?:القراءه|قراءه|المقال|التقرير|باقي).{0,30}(?:اشترك|سجل|الاشتراك|التسجيل)|استنفدت .{0,40}المجاني)/u,
    example: 'هذا المحتوى للمشتركين فقط',
    counterExample: 'وقال إن عدد المشتركين في المؤتمر بلغ مئتين',
  },
  {
    name: 'newsletter and subscription',
    kind: 'notice',
    pattern:
      /^(?:(?:اشترك|اشتركوا|سجل|سجلوا|انضم|انضموا) (?:الان )?(?:معنا )?(?:في|ب|بريدك|الي|علي|ل)? ?.{0,30}(?:النشره|نشرتنا|النشرات|بريدك|البريديه|قناتنا|قناه|القناه|مجموعتنا|صفحتنا|تلغرام|تليغرام|تيليجرام|واتساب|يوتيوب)|(?:النشره البريديه|نشرتنا البريديه|بريدك الالكتروني)|(?:ادخل|اكتب) بريدك)/u,
    example: 'اشترك في نشرتنا البريدية ليصلك الجديد',
    counterExample: 'انضم إلى التحالف عام 2014 أكثر من سبعين بلدا',
  },
  {
    name: 'follow us',
    kind: 'notice',
    pattern:
      /^(?:تابعنا|تابعونا|تابعوا|تابع|لمتابعه|يمكنكم? متابعه|لمتابعتنا).{0,60}(?:فيسبوك|تويتر|يوتيوب|انستغرام|انستجرام|تلغرام|تليغرام|تيليجرام|واتساب|غوغل|جوجل|google|facebook|twitter|telegram|whatsapp|instagram|youtube|tiktok)/iu,
    example: 'تابعونا على فيسبوك وتلغرام',
    counterExample: 'تابع الوزير أن الحملة مستمرة',
  },
  {
    name: 'get the application',
    kind: 'notice',
    pattern: /^(?:حمل|حملوا|نزل|نزلوا) (?:الان )?تطبيق/u,
    example: 'حمل الآن تطبيق الصحيفة للهواتف المحمولة',
  },
  {
    name: 'share bar',
    kind: 'notice',
    pattern:
      /^(?:شارك|شاركها|شاركه|مشاركه|للمشاركه|انشر|نسخ الرابط|انسخ الرابط|تم نسخ الرابط|طباعه|اطبع|حفظ|تعليق|تعليقات|ارسال|ارسل|استماع|استمع للمقال|حجم الخط|share|print|copy link|facebook|twitter|whatsapp|telegram|x|فيسبوك|تويتر|واتساب|تلغرام|لينكدان|لينكد ان|بريد الكتروني)(?: (?:هذا|هذه|عبر|علي|المقال|المقاله|الخبر|الصفحه|الموضوع|القصه|الماده|فيسبوك|تويتر|واتساب)){0,3}(?: ?[:|،,/] ?[\p{L} ]{0,20})?$/iu,
    example: 'شارك هذا المقال',
    counterExample: 'شارك في العملية ثلاثون مقاتلا',
  },
  {
    name: 'tags',
    kind: 'notice',
    pattern:
      /^(?:(?:ال)?كلمات (?:ال)?(?:مفتاحيه|دليليه|داله)|الكلمات الاكثر بحثا|(?:ال)?وسوم|(?:ال)?علامات|الدلالات|(?:ال)?هاشتاغ|(?:ال)?هاشتاج|تاغات|tags?|مواضيع)(?: ?[:|#].*)?$/iu,
    example: 'كلمات مفتاحية: سوريا، الحسكة، الهول',
    counterExample: 'العلامات التي تركها القصف ظاهرة على الجدران',
  },
  {
    name: 'the writer disclaimed',
    kind: 'notice',
    pattern:
      /^.{0,30}(?:الاراء|المقالات|الافكار|وجهات النظر|ما ينشر|هذا المقال|المقال|المقاله|هذه المقاله).{0,60}(?:لا|ولا) (?:تعبر|يعبر|تعكس|يعكس|تمثل|يمثل)(?: بالضروره)? .{0,60}(?:راي|اراء|موقف|وجهه|سياسه|توجه)/u,
    example: 'الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الموقع',
    counterExample: 'قال إن الآراء التي سمعها في المؤتمر كانت متباينة',
  },
  {
    name: 'the house rules of comments',
    kind: 'notice',
    pattern:
      /(?:سياسه الخصوصيه|شروط (?:ال)?استخدام|ارشادات الاستخدام|سياسه التعليقات).{0,200}(?:سياسه الخصوصيه|شروط (?:ال)?استخدام|سياسه التعليقات|التعليق|موافق)|^(?:ترحب|نرحب|يرحب) .{0,80}(?:تعليق|نقاش).{0,200}$/u,
    example: 'نرحب بتعليقاتكم، ويرجى قراءة شروط الاستخدام',
  },
  {
    name: 'rights',
    kind: 'notice',
    pattern: /^(?:©|\(c\)|جميع الحقوق محفوظه|حقوق النشر|copyright)/iu,
    example: 'جميع الحقوق محفوظة © 2021',
  },
  {
    name: 'time to read and counts',
    kind: 'notice',
    pattern:
      /^(?:(?:مده|وقت|زمن) القراءه.{0,20}|[\d٠-٩]+ ?(?:min|mins|minutes?|دقيقه|دقايق)(?: قراءه| للقراءه| read)?|دقيقه (?:واحده )?(?:قراءه|للقراءه)|(?:عدد )?(?:المشاهدات|القراءات|الزيارات|التعليقات) ?[:(]? ?[\d٠-٩,.]* ?\)?|[\d٠-٩,.]+ (?:مشاهده|مشاهدات|قراءه|تعليق|تعليقات)|مشاهدات عاليه)$/iu,
    example: 'مدة القراءة: 3 دقائق',
    counterExample: 'استمرت المواجهات 30 دقيقة',
  },
  {
    name: 'where the text is taken from',
    kind: 'notice',
    pattern: /^(?:ال)?(?:مصدر|مصادر) ?: ?[^.:]{2,60}$/u,
    example: 'المصدر: وكالات',
    counterExample: 'المصدر العسكري قال إن القوات انسحبت',
  },
  {
    name: 'an advertisement or a picture named',
    kind: 'notice',
    pattern:
      /^(?:اعلان|اعلانات|advertisement|ads?|صوره ارشيفيه|صوره تعبيريه|ارشيف|صوره من الارشيف|انفوغراف(?:يك)?)$/iu,
    example: 'إعلان',
    counterExample: 'إعلان حالة الطوارئ في الحسكة',
  },
];

/** A notice is short; a paragraph that happens to begin like one is not. */
const maxNoticeLength = 320;
/** A line that names another article, label and headline together. */
const maxLeadLength = 220;

/** What a line of the page is, where it is no line of the article. */
export function readNotice(line: string): NoticeRow['kind'] | undefined {
  if (line.length > maxNoticeLength) return undefined;
  const text = withoutMarks(line);
  const bare = text.replace(/[\s:.…،\-–—|»«>←↓]+$/u, '');
  return noticeRows.find(
    ({ kind, pattern }) =>
      pattern.test(kind === 'label' ? bare : text) && (kind !== 'lead' || text.length <= maxLeadLength),
  )?.kind;
}

/** Folded, with its marks of punctuation, but without bullets and brackets before it. */
function withoutMarks(line: string): string {
  return tidy(foldKey(line)).replace(/^[^\p{L}\p{N}©(]+/u, '');
}
