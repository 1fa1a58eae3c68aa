import { useEffect, useRef, useState } from 'preact/hooks';
import { watchHovered } from '@/lib/extension/hovered-name';
import { readPanelFocus, setPanelFocus, watchPanelFocus } from '@/lib/extension/panel-focus';

type Chosen = { tabId: number; entity: string | undefined };

/**
 * The entity that the panel shows beside a tab, how often it was asked for from elsewhere (by a card or the popup), and
 * the ways to choose another and to pin one.
 * The choice is kept with the tab: a card's request for the same name after another choice is then still a change.
 * A pinned panel follows neither the tabs nor the names that the reader rests on; what he asks for it still shows.
 */
export const useChosenEntity = (tabId: number | undefined) => {
  const [chosen, setChosen] = useState<Chosen>();
  const [pinned, setPinned] = useState<string>();
  const [askedAt, setAskedAt] = useState(0);
  const ownRef = useRef<string | undefined>(undefined);
  const shownRef = useRef<string | undefined>(undefined);
  const isPinned = pinned !== undefined;

  useEffect(() => {
    if (tabId === undefined) return undefined;
    let isLate = false;
    const show = (entity: string | undefined): void => {
      if (isLate) return;
      shownRef.current = entity;
      setChosen({ tabId, entity });
      // The panel hears of its own choices too.
      if (entity !== undefined && entity !== ownRef.current) {
        setAskedAt(times => times + 1);
        setPinned(before => (before === undefined ? undefined : entity));
      }
      ownRef.current = undefined;
    };
    const follow = (entity: string): void => {
      if (isLate || isPinned || entity === shownRef.current) return;
      shownRef.current = entity;
      setChosen({ tabId, entity });
      setAskedAt(times => times + 1);
      ownRef.current = entity;
      void setPanelFocus(tabId, entity);
    };
    const endings = [watchPanelFocus(tabId, show), watchHovered(tabId, follow)];
    // What was asked for beside another tab, before this one, does not move a pinned panel.
    if (!isPinned) void readPanelFocus(tabId).then(show);
    return () => {
      isLate = true;
      for (const end of endings) end();
    };
  }, [tabId, isPinned]);

  const isKnown = isPinned || (chosen !== undefined && chosen.tabId === tabId);
  const choose = (entity: string): void => {
    if (isPinned) setPinned(entity);
    if (tabId === undefined) return;
    shownRef.current = entity;
    setChosen({ tabId, entity });
    ownRef.current = entity;
    void setPanelFocus(tabId, entity);
  };
  return { chosen: isKnown ? chosen?.entity : undefined, pinned, isKnown, askedAt, choose, pin: setPinned };
};
