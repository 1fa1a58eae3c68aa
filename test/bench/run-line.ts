import { Worker } from 'node:worker_threads';
import type { Measured } from './line';

/** Seconds after which a line has given up; our own need less than half of it. */
export const patienceSeconds = 60;

/** Measures the line in test/bench/lines/<name>.ts in a thread of its own; undefined when it gave up. */
export async function runLine<To = Measured>(name: string, material: unknown): Promise<To | undefined> {
  const worker = new Worker(new URL('./line-worker.ts', import.meta.url), {
    workerData: { module: new URL(`./lines/${name}.ts`, import.meta.url).href, material },
    resourceLimits: { maxOldGenerationSizeMb: 3000 },
  });
  let patience: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      patience = setTimeout(() => resolve(undefined), patienceSeconds * 1000);
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    clearTimeout(patience);
    await worker.terminate();
  }
}
