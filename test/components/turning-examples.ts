import type { turningWords } from '@/components/turning-words';

/** A worked example for each row: at `|` no cut may be, for what follows takes something back. */
export const turningExamples: Record<keyof typeof turningWords, string> = {
  but: 'هو محل التقدير لدينا،| لكن هذه الجهود لا تؤتي ثمارها',
  exceptThat: 'نجحت العملية كلها| غير أن الخلايا عادت إلى القرى',
  except: 'لن ننسحب من هذه المناطق| إلا بعد هزيمة التنظيم',
  rather: 'ليس التنظيم وحده خطرا علينا| بل كل من يموله',
  although: 'أنجزت المهمة في العراق| رغم أن الهجمات لم تتوقف',
  evenIf: 'سيبقى التحالف في البلاد| وإن كانت أعداده أقل',
  nevertheless: 'تراجعت الهجمات هذا العام.| ومع ذلك يبقى الخطر قائما',
  ifOrUnless: 'سنغادر هذه البلاد غدا| إذا طلبت الحكومة ذلك',
  openingCondition: 'طال الانتظار، وإذا كانت واشنطن جادة| في سياستها عليها العمل',
  soTheyClaim: 'جاؤوا ليحاربوا داعش| (كما تدعي) في مكان آخر',
};
