import { describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/corpus/save-article';
import { lookUpKeys, printOf, showsArticle } from '@/lib/corpus/text-print';
import { archiveOf } from './fresh-database';
import { ownArticle } from './own-articles';
import { readSeed, seedArchive } from './read-seeds';

const textOf = async (file: string) => new TextDecoder().decode(await readSeed(file));

/** A page around an article: what every page of a site has besides. */
const pageOf = (text: string): string[] => [
  'الرئيسية',
  'آخر الأخبار',
  ...text.split('\n').filter(line => line.trim() !== ''),
  'اقرأ أيضا: افتتاح معرض للكتاب في المدينة بمشاركة دور نشر من عشر دول عربية',
  'جميع الحقوق محفوظة',
];

describe('articlesOn', async () => {
  const archive = await seedArchive();
  const articles = (await archive.articles()).map(({ article }) => article);

  it('knows each bundled article again on a page, though it has no address', async () => {
    expect(articles).toHaveLength(2);
    for (const { id, text } of articles) expect(await archive.articlesOn(pageOf(text))).toEqual([id]);
    expect(await archive.articlesOn(articles.flatMap(({ text }) => pageOf(text)))).toHaveLength(2);
  });

  it('knows it whatever its quotation marks, diacritics and hamzas', async () => {
    for (const { id, text } of articles) {
      const other = text
        .replaceAll(/[“”"«»]/g, '')
        .replaceAll('أ', 'ا')
        .replaceAll('محمد', 'مُحمّد');
      expect(await archive.articlesOn(pageOf(other))).toEqual([id]);
    }
  });

  it('knows a near-copy: a few paragraphs less, another beginning', async () => {
    for (const { id, text } of articles) {
      const lines = text.split('\n').filter(line => line.trim() !== '');
      const copy = ['نقلا عن وكالات', ...lines.filter((_, place) => place % 6 !== 3)];
      expect(await archive.articlesOn(copy)).toEqual([id]);
    }
  });

  it('does not take a page that quotes a paragraph for the article', async () => {
    for (const { text } of articles) {
      const paragraph = text.split('\n').toSorted((a, b) => b.length - a.length)[0]!;
      const page = [
        'عاد الحديث عن ملف الألغام إلى واجهة الأخبار هذا الأسبوع بعد حادثة جديدة في الريف الشرقي للمدينة.',
        paragraph,
        'وتطالب منظمات محلية بخرائط دقيقة لأماكن الألغام قبل عودة المزارعين إلى حقولهم في الموسم القادم.',
      ];
      expect(await archive.articlesOn(page)).toEqual([]);
    }
  });

  it('finds nothing on a page without text', async () => {
    expect(await archive.articlesOn([])).toEqual([]);
  });

  it('knows an article that the reader saved', async () => {
    const small = await archiveOf();
    const text = articles[0]!.text;
    await saveArticle(small.database, await ownArticle(small, { outlet: 'SY24', text }));
    expect(await small.articlesOn(pageOf(text))).toHaveLength(1);
  });
});

describe('the print of a text', () => {
  it('keeps the same rows of words wherever they stand', async () => {
    const text = await textOf('001_28c20a037e43265e.txt');
    const alone = printOf([text]);
    const within = printOf(['كلام آخر لا صلة له بهذا المقال ولا بما فيه من أخبار', text]);
    for (const row of alone) expect(within.has(row)).toBe(true);
    expect(showsArticle(within, text)).toBe(true);
  });

  it('does not know a text of a few words', () => {
    expect(lookUpKeys('أزيلت ألغام كثيرة من المدينة')).toEqual([]);
    expect(showsArticle(printOf(['أزيلت ألغام كثيرة من المدينة']), 'أزيلت ألغام كثيرة من المدينة')).toBe(
      false,
    );
  });
});
