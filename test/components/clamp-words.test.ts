import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWords } from '@/components/clamp-words';
import { turningWords } from '@/components/turning-words';
import type { TurningWord } from '@/components/turning-words';
import { turningExamples } from './turning-examples';

describe('clampWords', () => {
  const cases = [
    {
      label: 'short words stay whole',
      words: 'إزالة الألغام',
      limit: 40,
      head: 'إزالة الألغام',
    },
    {
      label: 'a clause that ends near the limit ends the head (… its mission, and …)',
      words: 'إن المهمة لم تكتمل بعد، ولا يزال التحالف الدولي متحدا في تصميمه على تدمير هذا العدو',
      limit: 30,
      head: 'إن المهمة لم تكتمل بعد',
    },
    {
      label: 'a negation keeps its verb (the danger has not | ended)',
      words: 'يرى التحالف أن الخطر لم ينته في هذه المناطق الواسعة كلها',
      limit: 21,
      head: 'يرى التحالف أن الخطر لم ينته',
    },
    {
      label: 'a preposition keeps its noun, also with a conjunction before it (and in | the towns)',
      words: 'يواصل التحالف عمله هنا وفي المدن الكبيرة والصغيرة كلها',
      limit: 23,
      head: 'يواصل التحالف عمله هنا وفي المدن',
    },
    {
      label: 'a rest of a few words is not hidden',
      words: 'تمت إزالة أكثر من 25500 مادة متفجرة من المناطق',
      limit: 40,
      head: 'تمت إزالة أكثر من 25500 مادة متفجرة من المناطق',
    },
    {
      label: 'a noun keeps the one that completes it (the removal of | the mines)',
      words: 'تم تدريب 300 مواطن سوري على إزالة الألغام من القرى والبلدات المحررة',
      limit: 29,
      head: 'تم تدريب 300 مواطن سوري على إزالة الألغام',
    },
    {
      label: 'a full stop gives way to the ellipsis',
      words: 'هو السلاح الفعال لإخافة الدول والشعوب الآمنة. ومن الطبيعي أن مهمتهم لم تنته ولن تنتهي',
      limit: 48,
      head: 'هو السلاح الفعال لإخافة الدول والشعوب الآمنة',
    },
    {
      label:
        'what is taken back later in its sentence stays whole (… we appreciate it, but it bears no fruit)',
      words:
        'ما يقوم به التحالف الدولي في سوريا من محاربة داعش هو محل التقدير لدينا، لكن هذه الجهود لا تؤتي ثمارها',
      limit: 75,
      head: 'ما يقوم به التحالف الدولي في سوريا من محاربة داعش هو محل التقدير لدينا، لكن هذه الجهود لا تؤتي ثمارها',
    },
    {
      label: 'the sentence before one that is taken back is enough',
      words:
        'عاد الأهالي إلى بيوتهم في القرى. تراجعت الهجمات في كل مناطق الشرق هذا العام كثيرا، لكن الخلايا لم تزل قادرة على الحركة بين القرى والبلدات',
      limit: 60,
      head: 'عاد الأهالي إلى بيوتهم في القرى',
    },
    {
      label: 'what follows a taking back may be left out',
      words:
        'نجح التحالف كثيرا، لكن الخطر لم ينته في هذه المناطق كلها، وستواصل القوات الشريكة عملها هناك مع الأهالي',
      limit: 60,
      head: 'نجح التحالف كثيرا، لكن الخطر لم ينته في هذه المناطق كلها',
    },
  ];
  it.each(cases)('$label', ({ words, limit, head }) => {
    expect(clampWords(words, limit)).toEqual({ head, isCut: head !== words });
  });

  const rows = Object.entries(turningWords) as [keyof typeof turningWords, TurningWord][];
  it.each(rows)('never cuts where what follows takes back: %s', (name, { turns }) => {
    const example = turningExamples[name];
    const [shown = '', hidden = ''] = example.split('|');
    const tail = '. ثم كلام آخر لا يغير شيئا مما قيل من قبل، وكلام بعده يطول. ومثله في آخر القول كله';
    const words = shown + hidden + tail;
    const heads = Array.from({ length: words.length }, (_, limit) => clampWords(words, limit + 1).head);
    const halved = heads.filter(head => !head.includes(hidden.replace(/[،.]$/, '')));
    // Before a thought of its own one may cut; what is taken back from behind is shown with that or not at all.
    const thought = turns === 'forward' ? [shown.split('،')[0]] : [];
    expect(new Set(halved)).toEqual(new Set(thought));
    expect(heads.some(head => head.length < words.length)).toBe(true);
  });

  it('never cuts before the end of a match', () => {
    const words =
      'نص طويل، فيه كلام كثير قبل أن تأتي كلمة الألغام ثم كلام آخر يطول ويطول حتى النهاية البعيدة';
    const keep = words.indexOf('الألغام') + 'الألغام'.length;
    expect(clampWords(words, 12, keep).head).toContain('الألغام');
  });

  it('gives a beginning of the words that ends between two of them', () => {
    const word = fc.constantFrom('لم', 'ينته', 'التحالف،', 'في', 'سوريا.', 'ولا', 'داعش', '(كما', 'تدعي)');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (list, limit) => {
        const words = list.join(' ');
        const { head, isCut } = clampWords(words, limit);
        expect(words.startsWith(head)).toBe(true);
        expect(isCut ? [' ', '،', '.'] : [undefined]).toContain(words[head.length]);
      }),
    );
  });
});
