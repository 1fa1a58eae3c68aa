import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '@/lib/extension/answer-pages';
import { bringToTabs } from '@/lib/extension/bring-to-tabs';
import { setHidden, siteOf } from '@/lib/extension/hidden-forms';
import { forgetHovered, noteHovered } from '@/lib/extension/hovered-name';
import { injectGateEverywhere, injectScript, setMarkStyle } from '@/lib/extension/inject';
import { onBegin } from '@/lib/extension/on-begin';
import { openSource } from '@/lib/extension/open-source';
import { clearFrameSummary, clearPageSummary } from '@/lib/extension/page-summary';
import { forgetParagraphContext, noteParagraphContext } from '@/lib/extension/paragraph-context';
import { setPanelFocus } from '@/lib/extension/panel-focus';
import { openReview } from '@/lib/extension/review';
import { answerSaveCommands, createSaveMenu } from '@/lib/extension/save-command';
import { answerSearchMenu, createSearchMenu } from '@/lib/extension/search-menu';
import { presenceAt } from '@/lib/extension/presence';
import { readSettings, watchSettings } from '@/lib/extension/settings';
import { openPanel, sidebarShortcut } from '@/lib/extension/side-panel';
import { tellReaders } from '@/lib/extension/tell-readers';
import { showToolbarCount } from '@/lib/extension/toolbar-count';
import { answerCommands, onInstalledOrUpdated, watchTabs } from '@/lib/extension/watch-browser';
import { markStyle } from '@/lib/page/mark-style';
import { createBundledArchive } from './bundled-archive';
import { findEntities, findPageContext } from './find-page-context';
import { forgetCandidates } from './known-candidates';
import { markPage } from './mark-page';

// Everything here may end at any moment and start anew with the next event: nothing is kept that cannot be made again.
export default defineBackground(() => {
  const archive = createBundledArchive();

  answerPages({
    'arabic-page': async (_, frame) => {
      if (presenceAt(await readSettings(), frame.address) !== 'off') await injectScript(frame, '/reader.js');
    },
    card: async (_, frame) => {
      await injectScript(frame, '/card.js');
      return await sidebarShortcut();
    },
    reading: (reading, sender) => markPage(archive, reading, sender),
    entities: ({ entities }) => findEntities(archive, entities),
    'hide-form': ({ entity, form, where, isHidden }, { address }) =>
      setHidden({ entity, form, ...(where === 'site' && { site: siteOf(address) }) }, isHidden),
    context: async (ask, sender) => {
      // A panel beside the page follows the names that the reader rests on; the card waits for no panel.
      void noteHovered(sender.tabId, ask.entity).catch(console.error);
      const context = await findPageContext(archive, ask, sender);
      if (context) void noteParagraphContext(sender.tabId, context).catch(console.error);
      return context;
    },
    // At once: after an await the click that this message was sent for would count no more.
    'open-panel': ({ entity }, { tabId }) => openPanel(tabId, entity),
    'save-article': (_, { tabId }) => openReview(tabId),
    'open-source': source => openSource(source),
    farewell: async ({ document, styled }, frame) => {
      forgetCandidates(frame);
      await clearFrameSummary(frame, document);
      if (styled) await setMarkStyle(frame, { css: markStyle, isIn: true, isWanted: false });
      await showToolbarCount(frame.tabId).catch(() => undefined);
    },
  });
  watchTabs({
    onLoading: async tabId => {
      // A tab "loads" for a step within its page too, whose readers then write what it names anew; who looks at the names
      // meanwhile keeps them. A page that is gone leaves no reader, and has said farewell.
      if (await tellReaders('read-again', tabId)) return;
      await Promise.all([clearPageSummary(tabId), forgetParagraphContext(tabId)]);
    },
    onClosed: async tabId => {
      await clearPageSummary(tabId);
      await Promise.all([
        setPanelFocus(tabId, undefined),
        forgetHovered(tabId),
        forgetParagraphContext(tabId),
      ]);
    },
  });
  watchSettings((now, before) => void bringToTabs(now, before));
  answerCommands();
  answerSearchMenu();
  answerSaveCommands();
  void onBegin(injectGateEverywhere);
  onInstalledOrUpdated(async () => {
    const done = await Promise.allSettled([createSearchMenu().then(createSaveMenu), archive.update()]);
    for (const result of done) if (result.status === 'rejected') console.error(result.reason);
    await tellReaders('read-again');
  });
});
