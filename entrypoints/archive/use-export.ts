import { useState } from 'preact/hooks';
import type { ExportScope, ExportState } from '@/components/ExportForm';
import type { Archive } from '@/lib/corpus/archive';
import { exportArticles, exportFiles, type ExportFormat } from '@/lib/corpus/export-formats';
import type { OpenedArticle } from '@/lib/corpus/read-articles';
import { dayOfFile, download, fileOfParts } from '@/lib/extension/download';

/** The articles wanted, one at a time: an archive may be larger than memory. */
async function* articlesOf(archive: Archive, scope: ExportScope): AsyncGenerator<OpenedArticle> {
  for (const { article, saved } of await archive.articles()) {
    if (scope.of === 'own' && !saved) continue;
    if (scope.of === 'outlet' && article.outlet !== scope.outlet) continue;
    const opened = await archive.article(article.id);
    if (opened) yield opened;
  }
}

/** Writes statements or figures of the archive into a file of the reader's. */
export const useExport = (archive: Archive) => {
  const [state, setState] = useState<ExportState>('idle');
  const write = async (scope: ExportScope, format: ExportFormat): Promise<void> => {
    setState('writing');
    try {
      const { extension, type } = exportFiles[format];
      const file = await fileOfParts(exportArticles(articlesOf(archive, scope), format), { type });
      download(file, `siyaq-${dayOfFile()}.${extension}`);
      setState('written');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return { state, write: (scope: ExportScope, format: ExportFormat) => void write(scope, format) };
};
