import { useMemo, useReducer } from 'preact/hooks';
import type { StatementSource } from '@/components/StatementList';
import type { Archive } from '@/lib/corpus/archive';
import type { ShownStatement } from '@/lib/model/context';

/** Reads statements of one list when they come near the view, each once. `onChange`: more of them are there, or it failed. */
const readStatements = (archive: Archive | undefined, onChange: () => void): (() => StatementSource) => {
  const known = new Map<string, ShownStatement>();
  const asked = new Set<string>();
  let wanted: readonly string[] = [];
  let hasFailed = false;

  const want = async (ids: readonly string[]): Promise<void> => {
    wanted = ids;
    const missing = ids.filter(id => !asked.has(id));
    if (!archive || missing.length === 0) return;
    for (const id of missing) asked.add(id);
    try {
      for (const statement of await archive.statements(missing)) known.set(statement.id, statement);
      hasFailed = false;
    } catch (error) {
      // The reader sees a sentence; whoever looks into it finds the cause here.
      console.error(error);
      for (const id of missing) asked.delete(id);
      hasFailed = true;
    }
    onChange();
  };
  const ask = (ids: readonly string[]): void => void want(ids);
  return () => ({ read: id => known.get(id), want: ask, hasFailed, retry: () => ask(wanted) });
};

/** The words of a list's statements as they are read; those of another archive or list are read anew. */
export const useStatements = (archive: Archive | undefined, list: unknown): StatementSource => {
  const [, redraw] = useReducer<number, void>(times => times + 1, 0);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- Another list is another memory.
  return useMemo(() => readStatements(archive, () => redraw()), [archive, list])();
};
