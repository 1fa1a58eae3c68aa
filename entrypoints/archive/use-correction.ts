import { useState } from 'preact/hooks';
import type { CorrectionState } from '@/components/CorrectSpeaker';
import { correctSpeaker, undoCorrection, type StatementPlace } from '@/lib/corpus/correct-speaker';
import { tellReaders } from '@/lib/extension/tell-readers';
import type { ReadyState } from './ready-state';

/** Correcting speakers of the reader's own articles; pages that are open are marked anew each time. */
export const useCorrection = (state: ReadyState | undefined) => {
  const [last, setLast] = useState<{ statement: string; state: CorrectionState }>();
  const attempt = async (
    { statement }: StatementPlace,
    done: 'saved' | 'undone',
    work: () => Promise<boolean>,
  ): Promise<void> => {
    setLast({ statement, state: 'saving' });
    try {
      setLast({ statement, state: (await work()) ? done : 'failed' });
      await tellReaders('read-again');
    } catch (error) {
      console.error(error);
      setLast({ statement, state: 'failed' });
    }
  };
  return {
    /** How far the correction of a statement is. */
    stateOf: (statement: string): CorrectionState => (last?.statement === statement ? last.state : 'open'),
    correct: (place: StatementPlace, name: string): void => {
      if (state)
        void attempt(place, 'saved', () => correctSpeaker(state.database, state.archive, place, name));
    },
    undo: (place: StatementPlace): void => {
      if (state) void attempt(place, 'undone', () => undoCorrection(state.database, place));
    },
  };
};
