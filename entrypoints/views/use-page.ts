import { useEffect, useState } from 'preact/hooks';
import type { ChipEntity } from '@/components/EntityChips';
import type { PageFigure } from '@/lib/model/context';
import { activeTab, watchActiveTab, type Tab } from '@/lib/extension/active-tab';
import { chosenPresence, presenceAt } from '@/lib/extension/presence';
import { readPageSummary, watchPageSummary, type PageSummary } from '@/lib/extension/page-summary';
import { tabAccess, type TabAccess } from '@/lib/extension/tab-access';
import type { Archive } from '@/lib/corpus/archive';
import type { ArchiveState } from './use-archive';
import { useLoaded } from './use-loaded';
import { useSettings } from './use-settings';

export type Page = {
  tab?: Tab | undefined;
  /** Absent until it is known. */
  access?: TabAccess;
  /** Where Siyaq is switched off, so that the page is not read. */
  off?: 'here' | 'everywhere';
  /** The names on the page in reading order; absent until they are known. */
  entities?: ChipEntity[];
  /** The articles of the archive that the page shows. */
  here?: readonly string[];
  /** What the page counts. */
  figures?: readonly PageFigure[];
};

const useTab = (): { tab?: Tab | undefined; access?: TabAccess } => {
  const [state, setState] = useState<{ tab?: Tab | undefined; access?: TabAccess }>({});
  useEffect(() => {
    let last: Tab | undefined;
    const follow = async (tab: Tab | undefined): Promise<void> => {
      last = tab;
      const access = await tabAccess(tab);
      if (last === tab) setState({ tab, access });
    };
    void activeTab().then(follow);
    return watchActiveTab(tab => void follow(tab));
  }, []);
  return state;
};

/** What a tab names, which may be nothing; absent until it is known. */
type KnownSummary = { tabId: number; summary: PageSummary | undefined };

const useSummary = (tabId: number | undefined): KnownSummary | undefined => {
  const [known, setKnown] = useState<KnownSummary>();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let isLate = false;
    const show = (summary: PageSummary | undefined): void => {
      if (!isLate) setKnown({ tabId, summary });
    };
    const unwatch = watchPageSummary(tabId, show);
    void readPageSummary(tabId).then(show);
    return () => {
      isLate = true;
      unwatch();
    };
  }, [tabId]);
  return known?.tabId === tabId ? known : undefined;
};

const nameEntities = async (
  archive: Archive,
  { entities }: Pick<PageSummary, 'entities'>,
): Promise<ChipEntity[]> => {
  const ids = entities.map(({ id }) => id);
  const [named, counts] = await Promise.all([
    Promise.all(ids.map(id => archive.entity(id))),
    archive.statementCounts(ids),
  ]);
  return named.flatMap((entity, index) => {
    if (!entity) return [];
    const { id, name, core } = entity;
    const { count = 0, isUnsure = false } = entities[index] ?? {};
    return [{ id, name, core, statements: counts[id] ?? 0, mentions: count, isUnsure }];
  });
};

/** Whether the site of the tab, or all sites, are switched off; undefined until it is known. */
const useOff = (address: string | undefined): Page['off'] | 'no' | undefined => {
  const { settings } = useSettings();
  if (!settings) return undefined;
  if (chosenPresence(settings) === 'off') return 'everywhere';
  return presenceAt(settings, address) === 'off' ? 'here' : 'no';
};

/** The page beside which popup or panel stand: its tab, whether it can be read, and the names on it. */
export const usePage = (archiveState: ArchiveState): Page => {
  const { tab, access } = useTab();
  const off = useOff(tab?.url);
  const known = useSummary(tab?.id);
  const archive = archiveState.status === 'ready' ? archiveState.archive : undefined;
  const named = useLoaded(
    async () => ({
      known,
      archive,
      entities: archive && known?.summary ? await nameEntities(archive, known.summary) : [],
    }),
    [archive, known],
  );
  // Names are counted anew when another version of a pack is in use; those of before stay until then.
  const isCurrent = named.status === 'loaded' && known !== undefined && named.value.archive !== undefined;
  const entities = isCurrent && named.value.known?.tabId === known.tabId ? named.value.entities : undefined;
  return {
    tab,
    ...(access && off && { access }),
    ...(off && off !== 'no' && { off }),
    ...(entities && { entities, here: known?.summary?.here ?? [], figures: known?.summary?.figures ?? [] }),
  };
};
