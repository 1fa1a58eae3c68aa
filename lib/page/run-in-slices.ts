/** A slice is over before the next frame is due; what is longer is felt as a stutter. */
const sliceMs = 8;

/** The clock is asked after so many steps where steps are short, since asking costs as much as a step. */
const stepsBetweenLooks = 32;

const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/**
 * Runs a generator to its end with pauses for the page, and collects what it yields but undefined.
 * Undefined when `isWanted` turns false meanwhile, or was false before the first step.
 */
export async function runInSlices<T>(
  steps: Iterable<T | undefined>,
  isWanted: () => boolean,
  now: () => number = () => performance.now(),
  stepsPerLook = stepsBetweenLooks,
): Promise<T[] | undefined> {
  if (!isWanted()) return undefined;
  const results: T[] = [];
  let until = now() + sliceMs;
  let step = 0;
  for (const result of steps) {
    if (result !== undefined) results.push(result);
    if (++step % stepsPerLook !== 0 || now() < until) continue;
    // eslint-disable-next-line no-await-in-loop -- The pause is the purpose.
    await nextTask();
    if (!isWanted()) return undefined;
    until = now() + sliceMs;
  }
  return results;
}
