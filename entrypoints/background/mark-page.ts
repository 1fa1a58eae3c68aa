import { findMentions } from '@/lib/entities/find-mentions';
import { openPage } from '@/lib/entities/open-page';
import type { Sender } from '@/lib/extension/answer-pages';
import { hiddenAt } from '@/lib/extension/hidden-forms';
import { setMarkStyle } from '@/lib/extension/inject';
import type { Marking, PageMessageOf } from '@/lib/extension/messages';
import { countEntities } from '@/lib/extension/page-summary';
import { candidatesFor } from './known-candidates';
import { notePage } from './note-page';
import { presenceAt } from '@/lib/extension/presence';
import { readSettings } from '@/lib/extension/settings';
import { readingsOf } from '@/lib/model/readings';
import { markStyle } from '@/lib/page/mark-style';
import type { BundledArchive } from './bundled-archive';

/** Finds the names of one reading, has the frame's summary written, and says what is to be marked: in quiet mode nothing, and the reader keeps the places alone. */
export async function markPage(
  archive: BundledArchive,
  { document, blocks, styled }: PageMessageOf<'reading'>,
  sender: Sender,
): Promise<Marking> {
  const opened = await archive.open();
  const [matcher, settings] = await Promise.all([opened.matcher(), readSettings()]);
  const coreIds = new Set(matcher.entities.filter(entity => entity.core).map(({ id }) => id));
  const isCore = (entity: string): boolean => coreIds.has(entity);
  const isHidden = hiddenAt(settings, sender.address);
  const named = findMentions(matcher, blocks, isHidden, candidatesFor(sender, matcher, blocks));
  const found = openPage(named, isCore);
  const mentions = settings.contextEntities
    ? found
    : found.map(block => block.filter(mention => readingsOf(mention).some(({ entity }) => isCore(entity))));
  const entities = countEntities(mentions);
  notePage(opened, matcher, { document, blocks, entities }, sender);

  const presence = presenceAt(settings, sender.address);
  const isWanted = entities.length > 0 && presence === 'on';
  const isStyled = await setMarkStyle(sender, { css: markStyle, isIn: styled, isWanted });
  const core = entities.map(({ id }) => id).filter(isCore);
  return { mentions, core, styled: isStyled, quiet: presence !== 'on' };
}
