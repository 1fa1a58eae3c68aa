import { useEffect, useState } from 'preact/hooks';
import type { ForParagraphStatement } from '@/components/ForParagraph';
import type { Archive } from '@/lib/corpus/archive';
import {
  readParagraphContext,
  watchParagraphContext,
  type ParagraphContext,
} from '@/lib/extension/paragraph-context';
import { useLoaded } from '@/entrypoints/views/use-loaded';

/** What was chosen for the paragraph that the reader rested on last, beside that tab. */
const useParagraphContext = (tabId: number | undefined): ParagraphContext | undefined => {
  const [context, setContext] = useState<ParagraphContext>();
  useEffect(() => {
    setContext(undefined);
    if (tabId === undefined) return undefined;
    let isLate = false;
    const show = (next: ParagraphContext | undefined): void => {
      if (!isLate) setContext(next);
    };
    const unwatch = watchParagraphContext(tabId, show);
    void readParagraphContext(tabId).then(show);
    return () => {
      isLate = true;
      unwatch();
    };
  }, [tabId]);
  return context;
};

/** The statements that the paragraph calls for in which the reader rested on the entity; none for another entity. */
export const useForParagraph = (
  archive: Archive | undefined,
  tabId: number | undefined,
  entity: string,
): readonly ForParagraphStatement[] => {
  const context = useParagraphContext(tabId);
  const chosen = context?.entity === entity ? context.chosen : undefined;
  const loaded = useLoaded(async () => {
    if (!archive || !chosen) return { chosen, statements: [] };
    const found = new Map((await archive.statements(chosen.map(({ id }) => id))).map(row => [row.id, row]));
    return {
      chosen,
      statements: chosen.flatMap(why => {
        const statement = found.get(why.id);
        return statement ? [{ ...statement, ...why }] : [];
      }),
    };
  }, [archive, chosen]);
  return loaded.status === 'loaded' && loaded.value.chosen === chosen ? loaded.value.statements : [];
};
