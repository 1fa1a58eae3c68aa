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
    load().then(
      value => {
        if (!isLate) setLoaded({ status: 'loaded', value });
      },
      (error: unknown) => {
        // The reader sees a sentence; whoever looks into it finds the cause here.
        console.error(error);
        if (!isLate) setLoaded({ status: 'failed' });
      },
    );
    return () => {
      isLate = true;
    };
  }, inputs);
  return loaded;
};
