import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { status: 'loading' } | { status: 'failed' } | { status: 'loaded'; value: T };

/**
 * What `load` answers, asked again whenever `inputs` change. Late answers to earlier inputs are dropped.
 * What was loaded for the earlier inputs stays until the new answer is there, so that nothing flickers.
 */
export const useLoaded = <T>(load: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' });
  useEffect(() => {
    let isLate = false;
    const show = (answer: Loaded<T>): void => {
      if (!isLate) setLoaded(answer);
    };
    load().then(
      value => show({ status: 'loaded', value }),
      (error: unknown) => {
        // The reader sees a sentence; whoever looks into it finds the cause here.
        console.error(error);
        show({ status: 'failed' });
      },
    );
    return () => {
      isLate = true;
    };
    // The caller lists what its function reads.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, inputs);
  return loaded;
};
