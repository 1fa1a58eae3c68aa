import { describeCoverage } from '@/components/describe-coverage';
import { useTranslate } from '@/components/translate';
import type { ArchiveState } from './use-archive';
import { useLoaded } from './use-loaded';

/** One sentence on what the archive covers; empty until it is known. */
export const useCoverage = (state: ArchiveState): string => {
  const words = useTranslate();
  const archive = state.status === 'ready' ? state.archive : undefined;
  const coverage = useLoaded(async () => archive?.coverage(), [archive]);
  return coverage.status === 'loaded' && coverage.value ? describeCoverage(coverage.value, words) : '';
};
