import { describe, expect, it } from 'vitest';
import { ArchiveShelf } from '@/components/ArchiveShelf';
import { EraseEverything } from '@/components/EraseEverything';
import { RemovedArticles } from '@/components/RemovedArticles';
import { ReviewDone } from '@/components/ReviewDone';
import { ReviewFindings } from '@/components/ReviewFindings';
import { ReviewForm } from '@/components/ReviewForm';
import { ReviewNotes } from '@/components/ReviewNotes';
import { draw, textOf } from './draw';
import { denial, published2023, temiStatement } from './shown';

const nothing = () => {};
const languages = ['ar', 'en'] as const;
const article = { id: 'a1', outlet: 'صحيفة الضفة', beginning: 'قال أحدهم', statements: 2 };

describe('ArchiveShelf', () => {
  it('offers to delete what the reader saved, by its title, and nothing else', () => {
    const shelf = (savedAt?: string) =>
      draw(
        <ArchiveShelf
          articles={[{ ...article, title: 'عودة الأهالي', ...(savedAt !== undefined && { savedAt }) }]}
          addressOf={id => `#${id}`}
          onDelete={nothing}
        />,
      );
    expect(shelf()).not.toContain('data-delete');
    const own = shelf('2026-05-01T10:00:00.000Z');
    expect(own).toContain('data-delete');
    expect(own).toContain('عودة الأهالي⁩»"');
    expect(textOf(own)).toContain('حفظته في 1 أيار 2026');
  });
});

describe('RemovedArticles', () => {
  it('says until when an article can be restored, and is not there without any', () => {
    const drawn = (articles: Parameters<typeof RemovedArticles>[0]['articles']) =>
      draw(<RemovedArticles articles={articles} onRestore={nothing} onForget={nothing} />);
    expect(drawn([])).toBe('');
    expect(textOf(drawn([{ ...article, until: '8 أيار 2026' }]))).toContain('يمكن استرجاعه حتى 8 أيار 2026');
  });
});

describe('EraseEverything', () => {
  it.each([
    [0, 'لم تحفظ مقالا'],
    [1, 'مقالك الذي حفظته'],
    [2, 'المقالان اللذان حفظتهما'],
    [5, '5 مقالات حفظتها'],
    [40, '40 مقالا حفظته'],
  ])('says before what %i articles mean', (own, words) => {
    expect(textOf(draw(<EraseEverything state="idle" own={own} onErase={nothing} />))).toContain(words);
  });

  it.each(languages)('says how it ended, in %s', language => {
    const drawn = (state: 'erased' | 'failed') =>
      textOf(draw(<EraseEverything state={state} own={1} onErase={nothing} />, language));
    expect(drawn('erased')).not.toBe(drawn('failed'));
  });
});

describe('ReviewForm', () => {
  const fields = { title: 'عودة الأهالي', outlet: '', from: '', to: '', estimated: false };
  it('says of each field what is wrong with it, tied to the field', () => {
    const form = draw(
      <ReviewForm fields={fields} errors={{ outlet: 'review_outletMissing' }} onChange={nothing} />,
    );
    expect(form).toMatch(/name="outlet"[^>]*aria-invalid="true"[^>]*aria-describedby/);
    expect(textOf(form)).toContain('اكتب اسم الوسيلة.');
    expect(textOf(form)).toContain('لا تذكر الصفحة تاريخا.');
  });

  it.each(languages)('says where the date is from, in %s', language => {
    const form = draw(
      <ReviewForm fields={fields} errors={{}} published={published2023} onChange={nothing} />,
      language,
    );
    expect(textOf(form)).toContain(published2023.basis[language]);
  });
});

describe('ReviewFindings', () => {
  it('lists each speaker once with his role, and every statement with its cue', () => {
    const text = textOf(
      draw(<ReviewFindings statements={[temiStatement, denial]} names={4} figures={0} news={['ali-temi']} />),
    );
    for (const part of [
      'قولان · 4 أسماء · لا أرقام',
      'جديد في الأرشيف',
      'قال إن',
      'نفى',
      'مشاركته في الجريمة',
    ])
      expect(text).toContain(part);
    expect(text.match(/جديد في الأرشيف/g)).toHaveLength(1);
  });

  it('says so where nobody speaks', () => {
    expect(textOf(draw(<ReviewFindings statements={[]} names={0} figures={0} news={[]} />))).toContain(
      'لم نجد في هذا المقال قولا منسوبا إلى أحد.',
    );
  });
});

describe('ReviewNotes', () => {
  const notes = (patch: Partial<Parameters<typeof ReviewNotes>[0]>) =>
    textOf(
      draw(
        <ReviewNotes
          text={'كلمة '.repeat(200)}
          isPartial={false}
          isPrivate={false}
          hasEarlier={false}
          onReadAgain={nothing}
          {...patch}
        />,
      ),
    );
  it('says how much was read of a page that shows a part, or little', () => {
    expect(notes({})).toBe('');
    expect(notes({ isPartial: true })).toContain('قرأنا 200 كلمة');
    expect(notes({ text: 'ثلاث كلمات هنا' })).toContain('النص قصير: قرأنا 3 كلمات');
  });

  it('says what a private window means, and that an earlier text stays', () => {
    expect(notes({ isPrivate: true })).toContain('نافذة خاصة');
    expect(notes({ hasEarlier: true })).toContain('بقي النصان');
  });
});

describe('ReviewDone', () => {
  const done = (props: Partial<Parameters<typeof ReviewDone>[0]>) =>
    draw(
      <ReviewDone
        status="saved"
        title="عودة الأهالي"
        statements={3}
        names={4}
        address="#a1"
        onUndo={nothing}
        onLeave={nothing}
        {...props}
      />,
    );
  it('offers to take back what was saved just now', () => {
    expect(textOf(done({}))).toContain('صار المقال في أرشيفك: 3 أقوال · 4 أسماء.');
    expect(done({})).toContain('data-undo');
  });

  it('says since when an article is there, or that it came with a pack', () => {
    expect(textOf(done({ status: 'there', since: '1 أيار 2026' }))).toContain('منذ 1 أيار 2026');
    expect(textOf(done({ status: 'there' }))).toContain('جاء مع حزمة');
    expect(done({ status: 'there' })).not.toContain('data-undo');
  });
});
