import { describe, expect, it } from 'vitest';
import { Statement } from '@/components/Statement';
import type { ShownStatement } from '@/lib/model/context';
import { draw, textOf } from './draw';
import { allegation, denial, temiStatement } from './shown';

const drawn = (statement: ShownStatement, props = {}, language: 'ar' | 'en' = 'ar') =>
  draw(<Statement statement={statement} clamp={1000} onSource={() => {}} {...props} />, language);

describe('Statement', () => {
  it('shows the words to the letter, misprints and all', () => {
    expect(drawn(temiStatement)).toContain(temiStatement.words);
    expect(temiStatement.words).toContain('نحج');
  });

  it('says who passed the words on, in the language of the interface', () => {
    const relayed = { ...temiStatement, relayedBy: 'وكالة الأناضول' };
    expect(textOf(drawn(relayed))).toContain('نقلا عن وكالة الأناضول');
    expect(textOf(drawn(relayed, {}, 'en'))).toContain('relayed by وكالة الأناضول');
    expect(drawn(temiStatement)).not.toContain('data-relay');
  });

  const cues: { label: string; statement: ShownStatement; reads: string; stance?: string }[] = [
    {
      label: 'a denial (he denied taking part)',
      statement: denial,
      reads: 'نفى مشاركته في الجريمة',
      stance: 'نفي',
    },
    {
      label: 'an allegation (he alleged that it withdrew)',
      statement: allegation,
      reads: 'زعم أن التنظيم انسحب من المدينة',
      stance: 'زعم أو اتهام',
    },
    {
      label: 'an allegation in direct speech',
      statement: { ...allegation, form: 'direct', isQuoted: true },
      reads: 'زعم أن «التنظيم انسحب من المدينة»',
      stance: 'زعم أو اتهام',
    },
    {
      label: 'a demand (he called for a solution)',
      statement: { ...denial, lead: 'دعا إلى', words: 'حل سياسي', stance: 'asks' },
      reads: 'دعا إلى حل سياسي',
      stance: 'مطالبة',
    },
    {
      label: 'a warning (he warned of its return)',
      statement: { ...denial, lead: 'حذر من', words: 'عودة التنظيم', stance: 'warns' },
      reads: 'حذر من عودة التنظيم',
      stance: 'تحذير',
    },
    {
      label: 'a plain statement in direct speech',
      statement: { ...temiStatement, words: 'داعش خطر' },
      reads: 'قال إن «داعش خطر»',
    },
    {
      label: 'direct speech that its article gives without marks (he added, we have seen …)',
      statement: { ...temiStatement, lead: 'وأضاف', words: 'لقد شهدنا انخفاضا', isQuoted: false },
      reads: 'وأضاف لقد شهدنا انخفاضا',
    },
    {
      label: 'the outlet’s own voice',
      statement: {
        ...denial,
        lead: 'يشار إلى أن',
        words: 'التحالف ينفذ إنزالات',
        form: 'narration',
        stance: 'asserts',
      },
      reads: 'يشار إلى أن التحالف ينفذ إنزالات',
    },
  ];
  for (const { label, statement, reads, stance } of cues) {
    it(`puts the cue before the words, and quotation marks round direct speech only: ${label}`, () => {
      const text = textOf(drawn(statement)).replaceAll('« ', '«').replaceAll(' »', '»');
      expect(text).toContain(reads);
      expect(/[«»]/.test(text)).toBe(statement.form === 'direct' && statement.isQuoted);
      expect(text.startsWith(stance ?? statement.lead)).toBe(true);
    });
  }

  const sources = [
    { lead: 'بحسب', reads: 'بحسب (علي تمي): مشاركته' },
    { lead: 'وفقاً ل', reads: 'وفقاً ل (علي تمي): مشاركته' },
    { lead: 'نقلا عن', reads: 'نقلا عن (علي تمي): مشاركته' },
    { lead: 'نقل', reads: 'نقل مشاركته' },
    { lead: 'وفقه أن', reads: 'وفقه أن مشاركته' },
  ];
  it.each(sources)('names the source behind $lead where the cue leans on it', ({ lead, reads }) => {
    expect(textOf(drawn({ ...denial, lead }))).toContain(reads);
  });

  it('says the speaker unless the card is the speaker’s own', () => {
    expect(drawn(denial)).toContain('data-speaker');
    expect(drawn(denial, { ownEntity: 'isis' })).toContain('data-speaker');
    expect(drawn(denial, { ownEntity: 'ali-temi' })).not.toContain('data-speaker');
  });

  it('shows the role as the article gives it, once', () => {
    expect(drawn(denial)).toContain('المتحدث باسم تيار المستقبل الكردي');
    expect(drawn(denial, { isRoleKnown: true })).not.toContain('المتحدث باسم');
  });

  it('marks an estimated date and gives the reason', () => {
    const markup = drawn(denial);
    expect(markup).toContain('كانون الثاني – آب 2023 تقديرا');
    expect(markup).toContain('title="تاريخ مقدر: يتحدث ماثيو ماكفارلين بصفته قائدا"');
    const dated = { ...denial, published: undefined, said: { from: '2022-05-12', to: '2022-05-12' } };
    expect(drawn(dated)).toContain('12 أيار 2022');
    expect(drawn(dated)).not.toContain('تقديرا');
    expect(drawn({ ...denial, published: undefined })).toContain('بلا تاريخ');
  });

  it('names the outlet’s own voice as such', () => {
    const narration: ShownStatement = { ...denial, kind: 'narration', form: 'narration', stance: 'asserts' };
    expect(textOf(drawn(narration))).toContain('كلام المقال نفسه');
  });

  it('marks what a search matched', () => {
    const markup = drawn({ ...denial, matches: [{ start: 11, end: 18 }] });
    expect(markup).toContain('مشاركته في <mark>الجريمة</mark>');
  });

  it('shortens long words at their end alone, and offers the rest', () => {
    const markup = drawn(temiStatement, { clamp: 60 });
    const shown = /«(.*)…»/.exec(textOf(markup).replaceAll('« ', '«').replaceAll(' »', '»'))?.[1]?.trim();
    expect(temiStatement.words.startsWith(shown ?? '?')).toBe(true);
    expect(markup).toContain('بقية القول');
    expect(drawn(temiStatement)).not.toContain('بقية القول');
  });

  describe('that others made about a name', () => {
    const words = `${'كلام طويل عن أمور أخرى كثيرة، '.repeat(5)}ثم عن مخيم الهول وحده، ${'وكلام آخر، '.repeat(30)}`;
    const at = words.indexOf('مخيم الهول');
    const about = (start: number) => ({
      ...temiStatement,
      words,
      mentions: [{ start, end: start + 10, entity: 'al-hol-camp' }],
    });
    const shown = (statement: ShownStatement, props = {}) =>
      textOf(drawn(statement, { clamp: 60, ...props })).length;

    it('is shown up to the name at least', () => {
      expect(textOf(drawn(about(at), { clamp: 60, reason: 'al-hol-camp' }))).toContain('مخيم الهول');
      expect(textOf(drawn(about(at), { clamp: 60, reason: 'isis' }))).not.toContain('مخيم الهول');
    });

    it('is shown whole where the name stands far in it', () => {
      const far = about(words.length - 12);
      expect(shown(far, { reason: 'al-hol-camp' })).toBeGreaterThan(words.length);
    });

    it('is shortened as ever where the name is its speaker’s own', () => {
      const own = { ...about(at), speaker: { text: 'المخيم', entity: 'al-hol-camp' } };
      expect(shown(own, { reason: 'al-hol-camp' })).toBe(shown(own));
    });
  });

  it('has no button where there is no way to the source', () => {
    expect(draw(<Statement statement={temiStatement} clamp={60} />)).not.toContain('<button');
  });

  it('keeps the words Arabic and right to left in an English interface', () => {
    const markup = drawn(denial, {}, 'en');
    expect(markup).toContain('<p class="said" lang="ar" dir="rtl">');
    expect(textOf(markup)).toContain('denial');
  });
});
