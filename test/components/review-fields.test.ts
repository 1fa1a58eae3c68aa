import { describe, expect, it } from 'vitest';
import {
  checkFields,
  correctedValues,
  fieldsOf,
  reviewedArticle,
  type ReviewFields,
} from '@/components/review-fields';
import type { ReadArticle } from '@/lib/model/read-article';

const basis = { ar: 'تاريخ النشر في وسوم الصفحة', en: 'Date of publication in the page’s meta tags' };
const read: ReadArticle = {
  text: 'قال أحدهم إن المدرسة فتحت أبوابها.',
  isPartial: false,
  title: { value: 'المدرسة تفتح أبوابها', source: 'heading' },
  outlet: { value: 'صحيفة الضفة', source: 'meta' },
  published: { from: '2024-05-10', to: '2024-05-10', estimated: false, basis, source: 'meta' },
  otherDates: [],
  address: 'https://daffa.example/1?from=list',
  canonicalAddress: { value: 'https://daffa.example/1', source: 'link' },
};
const fields = fieldsOf(read);
const today = '2026-05-01';
const published = { from: '2024-05-10', to: '2024-05-10', estimated: false, basis };

describe('fieldsOf', () => {
  it('puts one day in the first field alone, and a period in both', () => {
    expect(fields).toMatchObject({ from: '2024-05-10', to: '' });
    const month = { ...read, published: { ...read.published!, to: '2024-05-31' } };
    expect(fieldsOf(month)).toMatchObject({ from: '2024-05-10', to: '2024-05-31' });
  });

  it('leaves empty what the page does not say', () => {
    const bare: ReadArticle = { text: read.text, isPartial: false, otherDates: [] };
    expect(fieldsOf(bare)).toEqual({ title: '', outlet: '', from: '', to: '', estimated: false });
  });
});

describe('checkFields', () => {
  const wrong: [what: string, patch: Partial<ReviewFields>, field: keyof ReviewFields, error: string][] = [
    ['no outlet', { outlet: '  ' }, 'outlet', 'review_outletMissing'],
    ['a text for an outlet', { outlet: 'و'.repeat(121) }, 'outlet', 'review_outletTooLong'],
    ['a text for a title', { title: 'ع'.repeat(401) }, 'title', 'review_titleTooLong'],
    ['a day that no calendar has', { from: '2024-02-30' }, 'from', 'review_dayUnknown'],
    ['a day in letters', { from: 'أمس' }, 'from', 'review_dayUnknown'],
    ['a day after tomorrow', { from: '2026-05-03' }, 'from', 'review_dayAhead'],
    ['a day before the web', { from: '1989-12-31' }, 'from', 'review_dayTooEarly'],
    ['an end without a beginning', { from: '', to: '2024-05-10' }, 'from', 'review_fromMissing'],
    ['an end before its beginning', { to: '2024-05-09' }, 'to', 'review_toBeforeFrom'],
    ['an end that has not come', { to: '2027-01-01' }, 'to', 'review_dayAhead'],
  ];
  it.each(wrong)('finds %s', (_, patch, field, error) => {
    expect(checkFields({ ...fields, ...patch }, today)).toMatchObject({ [field]: error });
  });

  it.each([
    ['what the page says', {}],
    ['no title and no date', { title: '', from: '', to: '' }],
    ['a period', { from: '2024-05-01', to: '2024-05-31' }],
    ['tomorrow, which it is elsewhere', { from: '2026-05-02' }],
  ])('lets pass %s', (_, patch) => {
    expect(checkFields({ ...fields, ...patch }, today)).toEqual({});
  });
});

describe('reviewedArticle', () => {
  it('keeps the text to the letter, and what the page says with its reason', () => {
    expect(reviewedArticle(fields, read)).toEqual({
      title: 'المدرسة تفتح أبوابها',
      outlet: 'صحيفة الضفة',
      address: 'https://daffa.example/1',
      published,
      text: read.text,
    });
  });

  it('says of a date that the reader corrected or estimated it', () => {
    expect(reviewedArticle({ ...fields, from: '2024-05-01', to: '2024-05-31' }, read).published).toEqual({
      from: '2024-05-01',
      to: '2024-05-31',
      estimated: false,
      basis: { ar: 'كما صححه القارئ عند الحفظ', en: 'as the reader corrected it when saving' },
    });
    expect(reviewedArticle({ ...fields, estimated: true }, read).published).toMatchObject({
      estimated: true,
      basis: { en: 'the reader’s estimate when saving' },
    });
  });

  it('has no date where the reader took it away', () => {
    expect(reviewedArticle({ ...fields, from: '' }, read).published).toBeUndefined();
  });
});

describe('correctedValues', () => {
  it('keeps what the page said where the reader put something else', () => {
    expect(correctedValues(reviewedArticle(fields, read), read)).toEqual({});
    const changed = {
      title: 'عنوان آخر',
      outlet: 'صحيفة أخرى',
      from: '2024-05-11',
      to: '',
      estimated: false,
    };
    expect(correctedValues(reviewedArticle(changed, read), read)).toEqual({
      title: 'المدرسة تفتح أبوابها',
      outlet: 'صحيفة الضفة',
      published,
    });
  });
});
