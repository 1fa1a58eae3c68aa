/** How long a state may take to come before a test gives up on it; two busy cores are slow. */
const patienceMs = 20_000;
const pauseMs = 40;

/**
 * Looks again and again until there is something to see.
 * `look` answers undefined, false or null while the state has not come; what it throws counts as not yet.
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
): Promise<T> {
  const end = Date.now() + patienceMs;
  let complaint: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) return seen;
      complaint = undefined;
    } catch (error) {
      complaint = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: complaint });
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
}
