import { foldKey } from '@/lib/arabic/fold';
import { wordSet } from './word-set';

const phrases = (...list: string[]): readonly (readonly string[])[] =>
  list.map(phrase => phrase.split(' ').map(foldKey));

/** أن and إن with their pronouns, with and without ب; hamza never decides between them. */
export const complementisers = wordSet(
  'أن أنه أنها أنهم أنهما أنهن أننا أنني أني أنك أنكم إنا',
  'بأن بأنه بأنها بأنهم بأنهما بأنهن بأننا بأنني بأني',
);

/** Nouns that own the clause behind them: تأكيدات روسيا بأن is what is rejected, not said. */
export const claimNouns = wordSet(
  'تأكيدات مزاعم تحذيرات اتهامات ادعاءات تلميحات مخاوف شكوك تكهنات شائعات انتقادات',
  'التأكيدات المزاعم الاتهامات الادعاءات التلميحات الشكوك التكهنات الشائعات الانتقادات',
);

/** "That" after these words belongs to them, not to a report: بعد أن، رغم أن، يجب أن، من المتوقع أن. */
export const notBeforeThat = wordSet(
  'حقيقة فكرة احتمال شك ضمان مخاوف يقين قناعة واقع درجة لدرجة معنى',
  'بعد قبل دون بدون الا غير رغم كما حيث علما منذ بيد شرط لولا لو حال بمجرد فور خشية كون سوى مع ريثما',
  'يجب يمكن ينبغي يريد يستطيع يتوقع يبدو المتوقع المرجح المقرر الممكن المحتمل المنتظر المفترض الضروري المعروف الواضح المؤكد المهم الصعب المستحيل الطبيعي يفترض يعتقد يرتقب ينتظر يحتمل لابد بد كاد يكاد',
  'إلى على من عن في لـ',
);

/** The article's own voice: what stands after these phrases and أن is told by the outlet. */
export const narrationPhrases = phrases(
  'يشار إلى',
  'يشار',
  'يذكر',
  'تجدر الإشارة إلى',
  'تجدر الإشارة',
  'تجدر الاشارة هنا إلى',
  'الجدير بالذكر',
  'من الجدير بالذكر',
  'جدير بالذكر',
  'الجدير بالإشارة',
  'مما يذكر',
  'يجدر الذكر',
  'يجدر ذكره',
);

/** A source named after or before its clause: بحسب المرصد، وفقا لما ذكره البيت الأبيض. `needsLi`: only with ل on the source. */
export const sourcePhrases: readonly { words: readonly string[]; needsLi?: true; orVerb: boolean }[] = [
  ...phrases('بحسب', 'حسب', 'وفق').map(words => ({ words, orVerb: true })),
  ...phrases('وفقا', 'طبقا', 'تبعا').map(words => ({ words, needsLi: true as const, orVerb: true })),
  ...phrases(
    'نقلا عن',
    'على حد قول',
    'على حد تعبير',
    'على حد وصف',
    'على حد زعم',
    'على لسان',
    'على ذمة',
    'استنادا إلى',
  ).map(words => ({ words, orVerb: false })),
];

/** حسبما and كما carry their own verb: حسبما أفاد التحالف، كما ذكرت الوكالة. */
export const sourceConjunctions = wordSet('حسبما وفقما كما');

/** "what" before a verb of saying: وفقا لما ذكره، بحسب ما أعلن. */
export const whatWords = wordSet('ما لما');

/** Nouns of saying that take a clause: بقوله إن، قولها إن، القول إن، بالقول: «…». */
export const sayingNouns = wordSet(
  'التأكيد تأكيده تأكيدها بالتأكيد قوله قولها قولهم قولهما بقوله بقولها بقولهم القول بالقول',
);

/** Words that start a clause of its own before a cue: the content before ends there, not at the cue. */
export const clauseOpeners = wordSet(
  'فيما بينما حيث إذ كما لكنه لكنها لكن ولكن ولكنه ولكنها وفيما وبينما وكما إلا وكان وكانت كان كانت وقد قد فقد بدوره بدورها وذلك علما',
);

/** Words that deny or suspend the verb after them: لم يعلن، دون أن يؤكد، سوف يعلن. */
export const suspending = wordSet(
  'لم لا لن ما ليس ليست أن لأن كي لكي سوف إذا لو ألا حتى هل ماذا لماذا كيف متى أين من مما عما بما كأنه كأنها كأنهم',
  'ربما لعل لعله لعلها ليت ليته عسى يكاد تكاد كاد كادت',
);
