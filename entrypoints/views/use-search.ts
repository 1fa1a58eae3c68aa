import { useEffect, useState } from 'preact/hooks';
import type { SearchState } from '@/components/Search';
import type { Entity } from '@/lib/model/entity';
import { prepareSearch, searchArchive } from '@/lib/corpus/search-archive';
import type { Archive } from '@/lib/corpus/archive';
import type { ArchiveState } from './use-archive';

/** Long enough to skip the letters of a word typed quickly, short enough not to be noticed. */
const typingPauseMs = 90;

export type Asked = { query: string; entity?: Entity | undefined };

const answer = async (archive: Archive, { query, entity }: Asked, limit: number): Promise<SearchState> => {
  if (!entity) return { status: 'found', query, found: await searchArchive(archive, query, limit) };
  const statements = await archive.statementsOf(entity.id);
  return {
    status: 'found',
    query,
    found: { entities: [], statements: statements.slice(0, limit), total: statements.length },
  };
};

/**
 * A search while one types. An entity chosen among the names asks for all its statements, until the words change.
 * Answers that come late for what was asked before are dropped.
 */
export const useSearch = (archiveState: ArchiveState, limit: number, first = '') => {
  const [asked, ask] = useState<Asked>({ query: first });
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const archive = archiveState.status === 'ready' ? archiveState.archive : undefined;
  useEffect(() => {
    if (!archive) return undefined;
    // What fails here fails again, and is told, when one searches. What the reader sees first is drawn before.
    const idle = requestIdleCallback(() => void prepareSearch(archive).catch(() => undefined));
    return () => cancelIdleCallback(idle);
  }, [archive]);
  const query = asked.query.trim();
  const { entity } = asked;
  useEffect(() => {
    if (!query || archiveState.status !== 'ready') {
      setState({ status: query && archiveState.status !== 'ready' ? archiveState.status : 'idle' });
      return undefined;
    }
    let isLate = false;
    const show = (next: SearchState): void => {
      if (!isLate) setState(next);
    };
    const timer = setTimeout(() => {
      answer(archiveState.archive, { query, entity }, limit).then(show, (error: unknown) => {
        console.error(error);
        show({ status: 'failed' });
      });
    }, typingPauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query, entity, archiveState, limit]);
  return { ...asked, state, ask };
};
