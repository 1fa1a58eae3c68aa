/** The part of the Web Locks API that is used here; browsers have it in pages and workers alike. */
export type Locks = { request<T>(name: string, work: () => Promise<T>): Promise<T> };

const browserLocks = (): Locks | null =>
  (globalThis as { navigator?: { locks?: Locks } }).navigator?.locks ?? null;

/** Where there are no locks, at least the work of this page or worker queues up. */
const queues = new Map<string, Promise<unknown>>();
const queue: Locks = {
  request<T>(name: string, work: () => Promise<T>) {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, turn);
    return turn;
  },
};

/**
 * Does one piece of work of a name at a time, over all pages and workers of the extension: popup and worker may both
 * want to install the bundled pack. A page that dies gives its turn up. `locks`: null where there are none.
 */
export function exclusively<T>(
  name: string,
  work: () => Promise<T>,
  locks: Locks | null = browserLocks(),
): Promise<T> {
  return (locks ?? queue).request(name, work);
}
