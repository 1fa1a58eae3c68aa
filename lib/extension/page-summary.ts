import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { claimSchema } from '@/lib/model/claim';
import type { PageFigure } from '@/lib/model/context';
import type { Mention } from '@/lib/model/mention';
import { isDecided, readingsOf } from '@/lib/model/readings';
import { speakerSchema } from '@/lib/model/statement';

const pageEntitySchema = v.object({
  id: v.string(),
  count: v.number(),
  /** No name on the page means it for sure: `count` is of names that may mean another entity just as well. */
  isUnsure: v.optional(v.literal(true)),
});

const pageFigureSchema = v.object({
  words: v.string(),
  value: claimSchema.entries.value,
  bound: claimSchema.entries.bound,
  unit: v.string(),
  about: claimSchema.entries.about,
  when: claimSchema.entries.when,
  speaker: v.optional(speakerSchema),
});

const frameSummarySchema = v.object({
  /** Names the document that was read, so that a farewell of the former one does not clear the summary of its successor. */
  document: v.string(),
  entities: v.array(pageEntitySchema),
  /** The articles of the archive that the frame shows. */
  here: v.optional(v.array(v.string())),
  /** The figures that the frame gives as fact. */
  figures: v.optional(v.array(pageFigureSchema)),
});

/** An entity that a page names, and how many times. */
export type PageEntity = v.InferOutput<typeof pageEntitySchema>;

/**
 * What a page names, in reading order, which articles of the archive it shows, and what it counts; nothing else is kept
 * of it, not even its address.
 */
export type PageSummary = { entities: PageEntity[]; here: string[]; figures: PageFigure[] };

/** What one frame of a tab names. */
export type FrameSummary = v.InferOutput<typeof frameSummarySchema>;

/** One frame of a tab; 0 is the page itself. */
export type Frame = { tabId: number; frameId: number };

const tabPrefix = (tabId: number): string => `page:${tabId}:`;
const frameKey = ({ tabId, frameId }: Frame): string => tabPrefix(tabId) + frameId;

/** The entities of all mentions in the order in which each is first named, with the number of mentions; all that an undecided one may mean. */
export function countEntities(mentions: readonly (readonly Mention[])[]): PageEntity[] {
  return addUp(
    mentions.flat().flatMap(mention => {
      const isSure = isDecided(mention);
      return readingsOf(mention).map(({ entity }) => ({
        id: entity,
        count: 1,
        ...(!isSure && { isUnsure: true as const }),
      }));
    }),
  );
}

/** One entry for each entity, by its first; what is sure of one counts alone. */
function addUp(entries: readonly PageEntity[]): PageEntity[] {
  const entities = new Map<string, PageEntity>();
  for (const entry of entries) {
    const known = entities.get(entry.id);
    if (known === undefined || (known.isUnsure && !entry.isUnsure)) entities.set(entry.id, entry);
    else if (known.isUnsure === entry.isUnsure)
      entities.set(entry.id, { ...known, count: known.count + entry.count });
  }
  return [...entities.values()];
}

/**
 * Documents that have said farewell while this worker runs: a reading of theirs that was still under way comes too late.
 * Forgotten with the worker, which ends such readings too.
 */
const departed = new Set<string>();

/** Writes what a frame names, unless its document is gone; a frame that names nothing leaves no entry. */
export async function saveFrameSummary(frame: Frame, summary: FrameSummary): Promise<void> {
  if (departed.has(summary.document)) return;
  if (summary.entities.length === 0) await browser.storage.session.remove(frameKey(frame));
  else await browser.storage.session.set({ [frameKey(frame)]: summary });
}

/** Adds the figures to what a frame names, unless it shows another document by now, or names nothing. */
export async function saveFrameFigures(
  frame: Frame,
  document: string,
  figures: readonly PageFigure[],
): Promise<void> {
  const key = frameKey(frame);
  const stored = toFrameSummary((await browser.storage.session.get(key))[key]);
  if (stored?.document === document) await saveFrameSummary(frame, { ...stored, figures: [...figures] });
}

/** Clears what a frame's document named, unless the frame shows another document by now. */
export async function clearFrameSummary(frame: Frame, document: string): Promise<void> {
  departed.add(document);
  const key = frameKey(frame);
  const stored = v.safeParse(frameSummarySchema, (await browser.storage.session.get(key))[key]);
  if (stored.success && stored.output.document === document) await browser.storage.session.remove(key);
}

/** Clears what a tab named: it was closed, or shows another page. */
export async function clearPageSummary(tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(stored).filter(key => key.startsWith(tabPrefix(tabId))));
}

/** What each frame of a tab names, the page's own first; frames that name nothing are not there. */
export async function readPageFrames(tabId: number): Promise<(FrameSummary & { frameId: number })[]> {
  const prefix = tabPrefix(tabId);
  return Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, frame]) => ({ frameId: Number(key.slice(prefix.length)), ...toFrameSummary(frame) }))
    .filter((frame): frame is FrameSummary & { frameId: number } => 'entities' in frame)
    .sort((one, other) => one.frameId - other.frameId);
}

const toFrameSummary = (stored: unknown): FrameSummary | undefined => {
  const parsed = v.safeParse(frameSummarySchema, stored);
  return parsed.success ? parsed.output : undefined;
};

/** What the tab's page names, all frames together, the page's own first; undefined when no frame names anything. */
export async function readPageSummary(tabId: number): Promise<PageSummary | undefined> {
  const frames = await readPageFrames(tabId);
  if (frames.length === 0) return undefined;
  return {
    entities: addUp(frames.flatMap(frame => frame.entities)),
    here: [...new Set(frames.flatMap(({ here = [] }) => here))],
    figures: frames.flatMap(({ figures = [] }) => figures),
  };
}

/** Calls the listener with the tab's summary whenever it changes; returns the function that ends it. */
export function watchPageSummary(
  tabId: number,
  listener: (summary: PageSummary | undefined) => void,
): () => void {
  let reading = 0;
  const onChanged = async (changes: Record<string, unknown>, area: string): Promise<void> => {
    if (area !== 'session' || !Object.keys(changes).some(key => key.startsWith(tabPrefix(tabId)))) return;
    const token = ++reading;
    const summary = await readPageSummary(tabId);
    if (token === reading) listener(summary);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    reading = -1;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
