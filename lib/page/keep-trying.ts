const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Does the work, and again after each of the pauses as long as it fails and is wanted. Rejects with the last failure.
 * A worker that died under a question is started anew by the next one.
 */
export async function keepTrying<T>(
  work: () => Promise<T>,
  pausesMs: readonly number[],
  isWanted: () => boolean = () => true,
): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      // eslint-disable-next-line no-await-in-loop -- One try after another is the purpose.
      return await work();
    } catch (error) {
      // eslint-disable-next-line no-await-in-loop -- The pause too.
      await pause(pauseMs);
      if (!isWanted()) throw error;
    }
  }
  return await work();
}
