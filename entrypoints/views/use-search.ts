import { useEffect, useState } from 'preact/hooks';
import type { SearchState } from '@/components/Search';
import { useTranslate } from '@/components/translate';
import type { Entity } from '@/lib/model/entity';
import type { Completion, SearchIssue } from '@/lib/model/search';
import { completeQuery, openOperator } from '@/lib/corpus/complete-query';
import type { QueryIssue } from '@/lib/corpus/parse-query';
import { prepareSearch, searchArchive } from '@/lib/corpus/search-archive';
import type { Archive } from '@/lib/corpus/archive';
import { typingPauseMs } from './typing-pause';
import type { ArchiveState } from './use-archive';

/** Even where the view is never idle, the next search should not have to wait long for the names. */
const longestPauseMs = 50;

/** `caret`: where one types; absent for what was not typed. */
export type Asked = { query: string; caret?: number; entity?: Entity | undefined };

type Answer = { state: SearchState; issues: readonly SearchIssue[]; completions: readonly Completion[] };

const quiet: Omit<Answer, 'state'> = { issues: [], completions: [] };

/** A value shorter than this, in characters, is no date yet: 20, شب. */
const shortestDate = 4;

/** What is still being typed is explained, not corrected. */
const mayBecomeRight = ({ issue, value }: QueryIssue, completions: readonly Completion[]): boolean =>
  issue === 'no-value' ||
  (issue === 'no-date' && value.length < shortestDate) ||
  (issue === 'no-kind' && completions.length > 0);

const answer = async (
  archive: Archive,
  { query, caret, entity }: Asked,
  limit: number,
  language: 'ar' | 'en',
): Promise<Answer> => {
  if (entity) {
    const found = { entities: [], ...(await archive.newestOf(entity.id, limit)) };
    return { ...quiet, state: { status: 'found', query: query.trim(), found } };
  }
  const open = caret === undefined ? undefined : openOperator(query, caret);
  const [found, completions] = await Promise.all([
    searchArchive(archive, query.trim(), limit),
    open ? completeQuery(archive, query, open, language) : [],
  ]);
  return {
    state: { status: 'found', query: query.trim(), found },
    issues: open ? found.issues.filter(issue => !mayBecomeRight(issue, completions)) : found.issues,
    completions,
  };
};

/**
 * A search while one types. An entity chosen among the names asks for all its statements, until the words change.
 * Answers that come late for what was asked before are dropped.
 */
export const useSearch = (archiveState: ArchiveState, limit: number, first = '') => {
  const { language } = useTranslate();
  const [asked, ask] = useState<Asked>({ query: first });
  const [answered, setAnswered] = useState<Answer>({ ...quiet, state: { status: 'idle' } });
  const archive = archiveState.status === 'ready' ? archiveState.archive : undefined;
  useEffect(() => {
    if (!archive) return undefined;
    // What fails here fails again, and is told, when one searches. What the reader sees first is drawn before.
    let isGone = false;
    const pause = (): Promise<void> =>
      new Promise(resolve => requestIdleCallback(() => !isGone && resolve(), { timeout: longestPauseMs }));
    pause()
      .then(() => prepareSearch(archive, pause))
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [archive]);
  useEffect(() => {
    const isEmpty = asked.query.trim() === '';
    if (isEmpty || archiveState.status !== 'ready') {
      const status = !isEmpty && archiveState.status !== 'ready' ? archiveState.status : 'idle';
      setAnswered({ ...quiet, state: { status } });
      return undefined;
    }
    let isLate = false;
    const show = (next: Answer): void => {
      if (!isLate) setAnswered(next);
    };
    const timer = setTimeout(() => {
      answer(archiveState.archive, asked, limit, language).then(show, (error: unknown) => {
        console.error(error);
        show({ ...quiet, state: { status: 'failed' } });
      });
    }, typingPauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [asked, archiveState, limit, language]);
  const { query, caret } = asked;
  const explained = caret === undefined ? undefined : openOperator(query, caret)?.operator;
  return { ...asked, ...answered, explained, ask };
};
