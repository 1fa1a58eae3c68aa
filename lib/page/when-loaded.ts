/**
 * When the page came from its outlet; undefined where the browser may have shown a copy that it kept, as it does when going
 * back or restoring tabs, and for files.
 */
export function whenLoaded(address: string, clock: Performance = performance): Date | undefined {
  const [navigation] = clock.getEntriesByType('navigation') as readonly { type?: string }[];
  const isFresh = navigation?.type === 'navigate' || navigation?.type === 'reload';
  return isFresh && /^https?:/u.test(address) ? new Date(clock.timeOrigin) : undefined;
}
