import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWords } from '@/components/clamp-words';

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
  ];
  it.each(cases)('$label', ({ words, limit, head }) => {
    expect(clampWords(words, limit)).toEqual({ head, isCut: head !== words });
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
        expect(isCut ? [' ', '،'] : [undefined]).toContain(words[head.length]);
      }),
    );
  });
});
