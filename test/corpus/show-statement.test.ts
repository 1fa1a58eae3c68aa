import { describe, expect, it } from 'vitest';
import { isQuoted, showStatement } from '@/lib/corpus/show-statement';
import type { PackArticle, PackStatement } from '@/lib/model/pack';

/** A statement whose words stand between | and |, its complementiser between { and }. */
const marked = (source: string): { text: string; statement: PackStatement } => {
  const text = source.replaceAll(/[|{}]/g, '');
  const plain = source.replaceAll(/[{}]/g, '');
  const start = plain.indexOf('|');
  const complementiser = source.replaceAll('|', '').indexOf('{');
  const length = source.indexOf('}') - source.indexOf('{') - 1;
  return {
    text,
    statement: {
      id: 's',
      article: 'a',
      start,
      end: plain.lastIndexOf('|') - 1,
      form: 'direct',
      kind: 'official',
      stance: 'asserts',
      cue: { start: 0, end: 3 },
      ...(complementiser >= 0 && {
        complementiser: { start: complementiser, end: complementiser + length },
      }),
      speaker: { text: 'البيان' },
      about: [],
    },
  };
};

describe('isQuoted', () => {
  it.each([
    { source: 'قال «|المهمة مستمرة|».', quoted: true, gloss: 'Arabic marks' },
    { source: 'قال إن “|المهمة مستمرة|”.', quoted: true, gloss: 'English marks' },
    { source: 'قال: " |المهمة مستمرة|. "', quoted: true, gloss: 'straight marks, blanks and a full stop' },
    { source: 'قال: ”|المهمة مستمرة|”', quoted: true, gloss: 'one mark for both ends' },
    { source: 'قال “{إن} |المهمة مستمرة|”', quoted: true, gloss: 'the complementiser within the marks' },
    { source: 'قال: «|المهمة مستمرة|\nوكلام آخر', quoted: true, gloss: 'closed in a later paragraph' },
    { source: 'وأضاف، |لقد شهدنا انخفاضا|.', quoted: false, gloss: 'no marks at all (we have seen a fall)' },
    { source: 'أكد تنظيم “داعش”، {أن} |المهمة مستمرة|.', quoted: false, gloss: 'a quoted name before it' },
    { source: 'قال {إن} |المهمة مستمرة| “داعش” قائم', quoted: false, gloss: 'a quoted name after it' },
  ])('is $quoted for $gloss', ({ source, quoted }) => {
    const { text, statement } = marked(source);
    expect(isQuoted(statement, text)).toBe(quoted);
  });
});

describe('showStatement', () => {
  it('gives the mentions within its words, counted from their beginning', () => {
    const { text, statement } = marked('قال داعش {إن} |المهمة ضد داعش مستمرة|');
    const mention = (at: number) => ({
      start: at,
      end: at + 4,
      entity: 'isis',
      how: { by: 'alias' as const, form: 'داعش' },
    });
    const mentions = [mention(text.indexOf('داعش')), mention(text.lastIndexOf('داعش'))];
    const article: PackArticle = { id: 'a', outlet: 'SY24', text, mentions };
    const shown = showStatement(statement, article);
    expect(shown.mentions).toHaveLength(1);
    const [{ start, end, entity }] = shown.mentions as [(typeof shown.mentions)[0]];
    expect([shown.words.slice(start, end), entity]).toEqual(['داعش', 'isis']);
  });

  it('cuts out the name of who relays', () => {
    const { text, statement } = marked('نقلت الوكالة عن داعش {أن} |المهمة مستمرة|');
    const at = text.indexOf('الوكالة');
    const relayedBy = { start: at, end: at + 'الوكالة'.length };
    const article: PackArticle = { id: 'a', outlet: 'SY24', text, mentions: [] };
    expect(showStatement({ ...statement, relayedBy }, article).relayedBy).toBe('الوكالة');
    expect(showStatement(statement, article).relayedBy).toBeUndefined();
  });
});
