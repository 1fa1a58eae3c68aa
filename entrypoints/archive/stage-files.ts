import type { SiyaqDatabase } from '@/lib/corpus/database';
import { stageArticles } from '@/lib/corpus/import-articles';
import { readLines } from '@/lib/corpus/read-lines';
import type { StagedArticle, StagedKind } from '@/lib/model/staged';
import { decodePage } from '@/lib/page/decode-page';

/** Articles put aside in one transaction. */
const articlesPerBatch = 200;

const kinds: Record<string, StagedKind> = {
  jsonl: 'line',
  ndjson: 'line',
  html: 'page',
  htm: 'page',
};

const kindOf = (name: string): StagedKind => kinds[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text';

/** Puts what stands in the files aside, line by line where a file has lines; what a file is, its name says. */
export async function stageFiles(
  database: SiyaqDatabase,
  files: readonly File[],
  outlet: string,
): Promise<void> {
  let batch: StagedArticle[] = [];
  const add = async (article: StagedArticle): Promise<void> => {
    batch.push(article);
    if (batch.length < articlesPerBatch) return;
    await stageArticles(database, batch);
    batch = [];
  };
  for (const file of files) {
    const kind = kindOf(file.name);
    if (kind === 'line') {
      let number = 0;
      for await (const line of readLines(file.stream())) {
        number++;
        if (line.trim() !== '') await add({ name: `${file.name}:${number}`, kind, text: line, outlet });
      }
    } else {
      // A text of another encoding says so by its first bytes alone, a page in its head.
      await add({
        name: file.name,
        kind,
        text: decodePage(new Uint8Array(await file.arrayBuffer())),
        outlet,
      });
    }
  }
  await stageArticles(database, batch);
}
