import { findContext } from '@/lib/context/find-context';
import type { Sender } from '@/lib/extension/answer-pages';
import type { PageMessageOf } from '@/lib/extension/messages';
import { readPageSummary } from '@/lib/extension/page-summary';
import type { Context } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { BundledArchive } from './bundled-archive';
import { whenNoted } from './note-page';

/** What the archive holds for a name on a page; an article of the archive does not cite itself on its own page. */
export async function findPageContext(
  archive: BundledArchive,
  { entity, paragraph, day }: PageMessageOf<'context'>,
  { address, tabId, frameId }: Sender,
): Promise<Context | undefined> {
  await whenNoted({ tabId, frameId });
  const [opened, summary] = await Promise.all([archive.open(), readPageSummary(tabId)]);
  return await findContext(opened, { entity, paragraph, pageAddress: address, here: summary?.here, day });
}

/** The entities of these ids that the archive knows, in their order. */
export async function findEntities(archive: BundledArchive, ids: readonly string[]): Promise<Entity[]> {
  const opened = await archive.open();
  return opened.entitiesOf(ids);
}
