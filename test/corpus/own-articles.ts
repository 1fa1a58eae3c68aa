import type { Article } from '@/lib/model/article';
import type { Archive } from '@/lib/corpus/archive';
import { draftArticle, wordsHash } from '@/lib/corpus/draft-article';
import type { OwnArticle } from '@/lib/corpus/own-article';
import { rulesVersion } from '@/lib/statements/rules-version';

/** An article as a reader would save it, drafted with the names of an archive. */
export async function ownArticle(
  archive: Pick<Archive, 'matcher'>,
  read: Omit<Article, 'id' | 'outletEntity'>,
  at = '2026-05-01T10:00:00.000Z',
): Promise<OwnArticle> {
  const { shown: _, news: __, ...rows } = await draftArticle(archive, read);
  return {
    ...rows,
    saved: {
      at,
      ...(read.address !== undefined && { address: `${read.address}?from=list` }),
      textHash: await wordsHash(read.text),
      rules: rulesVersion,
      isPartial: false,
      read: {},
    },
  };
}

const on = (day: string, estimated = false) => ({
  from: day,
  to: day,
  estimated,
  basis: { ar: 'مصنوع للتجربة', en: 'made for the test' },
});

/** Articles made for these tests; the first two share a speaker whom no pack knows. */
export const readArticles: Omit<Article, 'id' | 'outletEntity'>[] = [
  {
    outlet: 'صحيفة الضفة',
    title: 'عودة أهالي البلدة',
    address: 'https://daffa.example/1',
    published: on('2024-05-10'),
    text:
      'قال رامي السعيد، المتحدث باسم مجلس البلدة، إن 40 عائلة عادت إلى بيوتها بعد إزالة الألغام.\n' +
      'وأضاف السعيد أن التحالف الدولي وعد بدعم المدارس.',
  },
  {
    outlet: 'صحيفة الضفة',
    address: 'https://daffa.example/2',
    published: on('2025-02-03', true),
    text: 'أكد رامي السعيد، المتحدث باسم مجلس البلدة، أن داعش لم يعد موجودا في البلدة.',
  },
  {
    outlet: 'إذاعة الوادي',
    text: 'نفى التحالف الدولي أن تكون قواته قد غادرت شرقي سوريا، وقال علي تمي إن الطريق ما زال مغلقا.',
  },
  { outlet: 'إذاعة الوادي', published: on('2020-01-01'), text: 'هطل المطر على الحقول طوال الليل.' },
];
