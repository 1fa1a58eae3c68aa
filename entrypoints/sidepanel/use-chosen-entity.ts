import { useEffect, useRef, useState } from 'preact/hooks';
import { readPanelFocus, setPanelFocus, watchPanelFocus } from '@/lib/extension/panel-focus';

/**
 * The entity that the panel shows beside a tab, how often it was asked for from elsewhere (by a card or the popup), and
 * the way to choose another.
 * The choice is kept with the tab: a card's request for the same name after another choice is then still a change.
 */
export const useChosenEntity = (tabId: number | undefined) => {
  const [chosen, setChosen] = useState<{ tabId: number; entity: string | undefined }>();
  const [askedAt, setAskedAt] = useState(0);
  const ownRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let isLate = false;
    const show = (entity: string | undefined): void => {
      if (isLate) return;
      setChosen({ tabId, entity });
      // The panel hears of its own choices too.
      if (entity !== undefined && entity !== ownRef.current) setAskedAt(times => times + 1);
      ownRef.current = undefined;
    };
    const unwatch = watchPanelFocus(tabId, show);
    void readPanelFocus(tabId).then(show);
    return () => {
      isLate = true;
      unwatch();
    };
  }, [tabId]);
  const isKnown = chosen !== undefined && chosen.tabId === tabId;
  const choose = (entity: string): void => {
    if (tabId === undefined) return;
    setChosen({ tabId, entity });
    ownRef.current = entity;
    void setPanelFocus(tabId, entity);
  };
  return { chosen: isKnown ? chosen.entity : undefined, isKnown, askedAt, choose };
};
