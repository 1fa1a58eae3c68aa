import type { Page } from 'puppeteer-core';

/** One event of a trace; times in microseconds, `tdur`: of the processor alone, without the time that other work had it. */
type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string; functionName?: string } };
};

/** What the page's main thread did while `work` ran; milliseconds of the processor. */
export type MainThread = {
  /** The longest task of all; `ofOurs`: the longest that ran a script of the extension. */
  longestMs: number;
  longestOfOursMs: number;
  /** By file of the extension: time in its scripts. */
  scriptMs: Record<string, number>;
};

/** Traces a page's main thread while some work runs. Only tasks of the thread on which the page's own scripts run count. */
export async function traceMainThread(page: Page, work: () => Promise<unknown>): Promise<MainThread> {
  await page.tracing.start({
    categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  let buffer: Uint8Array | undefined;
  try {
    await work();
  } finally {
    buffer = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents);
}

function readTrace(events: readonly TraceEvent[]): MainThread {
  const scripts = events.filter(
    ({ name, dur, args }) =>
      dur !== undefined &&
      (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'TimerFire') &&
      args?.data?.url?.startsWith('chrome-extension://'),
  );
  // The page's process is the one that lays out most: the extension's own pages lay out little or nothing.
  const layouts = new Map<string, number>();
  for (const { name, pid, tid, dur = 0 } of events)
    if (name === 'Layout' || name === 'ParseHTML') {
      const thread = `${pid} ${tid}`;
      layouts.set(thread, (layouts.get(thread) ?? 0) + dur);
    }
  const main = [...layouts].toSorted((one, other) => other[1] - one[1])[0]?.[0];
  const isMain = ({ pid, tid }: TraceEvent) => `${pid} ${tid}` === main;
  const tasks = events.filter(event => event.name === 'RunTask' && event.dur !== undefined && isMain(event));
  const ours = scripts.filter(isMain);
  const holds = (task: TraceEvent): boolean =>
    ours.some(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0));
  const scriptMs: Record<string, number> = {};
  for (const { dur = 0, tdur = dur, args } of ours) {
    const file = new URL(args!.data!.url!).pathname.slice(1);
    scriptMs[file] = (scriptMs[file] ?? 0) + tdur / 1000;
  }
  const longest = (list: readonly TraceEvent[]): number =>
    list.reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur / 1000), 0);
  return { longestMs: longest(tasks), longestOfOursMs: longest(tasks.filter(holds)), scriptMs };
}
