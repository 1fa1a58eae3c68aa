import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledPackPath } from '@/lib/cli/bundled-pack';
import { readSeedEntities } from '@/lib/cli/seed-entities';
import { buildPack } from '@/lib/corpus/build-pack';
import { packFile } from '@/lib/corpus/write-pack';
import type { Article } from '@/lib/model/article';
import { builtExtension } from './chromium';

/** Who speaks in the made-up articles, with verb and office as the news write them. */
const speakers = [
  'قال المتحدث باسم التحالف الدولي واين ماروتو إن',
  'وذكر التحالف الدولي في بيان أن',
  'وأكد المحلل السياسي علي تمي أن',
  'وأعلنت قوات سوريا الديمقراطية أن',
];

/** What is said; every second names a figure, and every third another body. */
const contents = [
  'التحالف الدولي أزال NUMBER لغما من حقول القرية خلال الموسم.',
  'خلايا تنظيم داعش ما زالت تتحرك ليلا قرب الطرق الفرعية.',
  'التحالف الدولي درب NUMBER مقاتلا على نزع الألغام.',
  'التحالف الدولي سلم قوات سوريا الديمقراطية معدات لحماية مخيم الهول.',
];

const dayOf = (index: number, count: number): string => {
  const first = Date.UTC(2014, 8, 1);
  const last = Date.UTC(2024, 5, 1);
  // More in some years than in others, as news are.
  const share = (index / count) ** 1.4;
  return new Date(first + share * (last - first)).toISOString().slice(0, 10);
};

const articleOf = (index: number, count: number): Article => {
  const day = dayOf(index, count);
  const lines = [0, 1].map(line => {
    const place = index * 2 + line;
    const content = contents[place % contents.length]!.replace('NUMBER', String(120 + ((place * 37) % 400)));
    return `${speakers[(place + (index % 3)) % speakers.length]} ${content}`;
  });
  return {
    id: `made-up-${String(index).padStart(5, '0')}`,
    outlet: index % 4 === 0 ? 'صحيفة النهر' : 'وكالة الجسر',
    title: `خبر مصنوع رقم ${index}`,
    published: {
      from: day,
      to: day,
      estimated: index % 5 === 0,
      basis: { ar: 'قدر من تاريخ التعديل', en: 'estimated from the day of a change' },
    },
    text: lines.join('\n'),
  };
};

/** The file of a pack of so many made-up articles, two statements in each. */
export async function richPack(name: string, count: number): Promise<string> {
  const rows = await buildPack({
    name,
    publisher: 'نص مصنوع للتجربة',
    licence: 'none',
    entities: await readSeedEntities(),
    articles: Array.from({ length: count }, (_, index) => articleOf(index, count)),
  });
  return packFile(rows);
}

/** A copy of the built extension whose bundled pack holds so many made-up articles; the folder. */
export async function buildWithArticles(count: number): Promise<string> {
  const file = await richPack('siyaq-bundled', count);
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-rich-'));
  cpSync(builtExtension, folder, { recursive: true });
  writeFileSync(join(folder, bundledPackPath), file);
  return folder;
}
