import type { Archive } from '@/lib/corpus/archive';
import type { Matcher } from '@/lib/entities/matcher';
import type { Sender } from '@/lib/extension/answer-pages';
import { saveFrameFigures, saveFrameSummary, type PageEntity } from '@/lib/extension/page-summary';
import { showToolbarCount } from '@/lib/extension/toolbar-count';
import { findPageFigures } from '@/lib/statements/page-figures';

/** One reading of a frame, and the entities that it names. */
type NamedReading = { document: string; blocks: readonly string[]; entities: PageEntity[] };

/** The latest reading of each frame while this worker runs, until its summary is written; of an earlier one it comes too late. */
const latest = new Map<string, { reading: NamedReading; written: Promise<void> }>();

const keyOf = ({ tabId, frameId }: Pick<Sender, 'tabId' | 'frameId'>): string => `${tabId}:${frameId}`;

const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/**
 * Writes the frame's summary when its names are answered, and then adds the figures to it: of a long page it takes as long
 * to know it again, and longer to find what it counts, as to find its names.
 */
export function notePage(archive: Archive, matcher: Matcher, reading: NamedReading, sender: Sender): void {
  const key = keyOf(sender);
  const isLatest = (): boolean => latest.get(key)?.reading === reading;
  const { document, blocks, entities } = reading;

  const write = async (): Promise<void> => {
    await nextTask();
    const here = isLatest() && entities.length > 0 ? await findHere(archive, blocks, sender) : [];
    if (!isLatest()) return;
    await saveFrameSummary(sender, { document, entities, ...(here.length > 0 && { here }) });
    await showToolbarCount(sender.tabId);
  };
  const addFigures = async (): Promise<void> => {
    await nextTask();
    if (!isLatest() || entities.length === 0) return;
    await saveFrameFigures(sender, document, findPageFigures(blocks, matcher));
  };
  const written = write();
  latest.set(key, { reading, written });
  void written
    .then(addFigures)
    .catch(console.error)
    .finally(() => isLatest() && latest.delete(key));
}

/** Resolves when what a frame names is written; whether it could be is another's concern. */
export async function whenNoted(frame: Pick<Sender, 'tabId' | 'frameId'>): Promise<void> {
  await latest.get(keyOf(frame))?.written.catch(() => undefined);
}

/** The articles of the archive that a frame shows, by its text, and for the page itself by its address too. */
async function findHere(archive: Archive, blocks: readonly string[], sender: Sender): Promise<string[]> {
  const [atAddress, shown] = await Promise.all([
    sender.frameId === 0 ? archive.articleAt(sender.address) : undefined,
    archive.articlesOn(blocks),
  ]);
  return [...new Set([...(atAddress === undefined ? [] : [atAddress]), ...shown])];
}
