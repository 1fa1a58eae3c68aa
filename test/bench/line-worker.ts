import { parentPort, workerData } from 'node:worker_threads';
import type { Measure } from './line';

// Runs one line in a thread of its own, so that the bench can give up on it.
const { module, material } = workerData as { module: string; material: unknown };
const { measure } = (await import(module)) as { measure: Measure<unknown, unknown> };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(measure(material));
