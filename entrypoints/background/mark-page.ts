import type { Archive } from '@/lib/corpus/archive';
import { findMentions } from '@/lib/entities/find-mentions';
import { openPage } from '@/lib/entities/open-page';
import type { Sender } from '@/lib/extension/answer-pages';
import { hiddenAt } from '@/lib/extension/hidden-forms';
import { setMarkStyle } from '@/lib/extension/inject';
import type { Marking, PageMessageOf } from '@/lib/extension/messages';
import { countEntities, saveFrameSummary } from '@/lib/extension/page-summary';
import { noteFigures } from './note-figures';
import { presenceAt } from '@/lib/extension/presence';
import { readSettings } from '@/lib/extension/settings';
import { showToolbarCount } from '@/lib/extension/toolbar-count';
import { readingsOf } from '@/lib/model/readings';
import { markStyle } from '@/lib/page/mark-style';
import type { BundledArchive } from './bundled-archive';

/** Finds the names of one reading, writes the frame's summary, and says what is to be marked: in quiet mode nothing, and the reader keeps the places alone. */
export async function markPage(
  archive: BundledArchive,
  { document, blocks, styled }: PageMessageOf<'reading'>,
  sender: Sender,
): Promise<Marking> {
  const opened = await archive.open();
  const [matcher, settings] = await Promise.all([opened.matcher(), readSettings()]);
  const coreIds = new Set(matcher.entities.filter(entity => entity.core).map(({ id }) => id));
  const isCore = (entity: string): boolean => coreIds.has(entity);
  const found = openPage(findMentions(matcher, blocks, hiddenAt(settings, sender.address)), isCore);
  const mentions = settings.contextEntities
    ? found
    : found.map(block => block.filter(mention => readingsOf(mention).some(({ entity }) => isCore(entity))));
  const entities = countEntities(mentions);

  const here = entities.length > 0 ? await findHere(opened, blocks, sender) : [];
  await saveFrameSummary(sender, { document, entities, ...(here.length > 0 && { here }) });
  await showToolbarCount(sender.tabId);
  if (entities.length > 0) noteFigures(matcher, { document, blocks }, sender);

  const presence = presenceAt(settings, sender.address);
  const isWanted = entities.length > 0 && presence === 'on';
  const isStyled = await setMarkStyle(sender, { css: markStyle, isIn: styled, isWanted });
  const core = entities.map(({ id }) => id).filter(isCore);
  return { mentions, core, styled: isStyled, quiet: presence !== 'on' };
}

/** The articles of the archive that a frame shows, by its text, and for the page itself by its address too. */
async function findHere(archive: Archive, blocks: readonly string[], sender: Sender): Promise<string[]> {
  const [atAddress, shown] = await Promise.all([
    sender.frameId === 0 ? archive.articleAt(sender.address) : undefined,
    archive.articlesOn(blocks),
  ]);
  return [...new Set([...(atAddress === undefined ? [] : [atAddress]), ...shown])];
}
