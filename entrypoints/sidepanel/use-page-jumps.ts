import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageJumpsProps } from '@/components/PageJumps';
import { goToMention } from '@/lib/extension/go-to-mention';

type Place = { position: number | undefined; isMissing: boolean };

const nowhere: Place = { position: undefined, isMissing: false };

/** The way through the places of an entity on a tab's page, round from the last to the first. */
export const usePageJumps = (
  tabId: number | undefined,
  entity: string | undefined,
  count: number,
): PageJumpsProps => {
  const [place, setPlace] = useState(nowhere);
  const askedRef = useRef(0);
  useEffect(() => {
    askedRef.current++;
    setPlace(nowhere);
  }, [tabId, entity]);

  const go = async (step: 1 | -1): Promise<void> => {
    if (tabId === undefined || entity === undefined || count === 0) return;
    const token = ++askedRef.current;
    const from = place.position ?? (step > 0 ? -1 : count);
    const position = (from + step + count) % count;
    // At once, so that quick presses count one by one.
    setPlace({ position, isMissing: false });
    const isThere = await goToMention(tabId, entity, position);
    if (token === askedRef.current) setPlace({ position, isMissing: !isThere });
  };
  return { count, ...place, onGo: step => void go(step) };
};
