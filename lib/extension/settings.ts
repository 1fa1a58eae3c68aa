import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hiddenFormSchema } from '@/lib/model/hidden-form';
import { displaySchema } from '@/lib/model/display';

const settingsSchema = v.object({
  /** Quiet mode on every site: no mark, style or card on any page; names stand in popup and panel only. */
  quietEverywhere: v.optional(v.boolean(), false),
  /** Host names on which quiet mode is on. */
  quietSites: v.optional(v.array(v.string()), []),
  /** Off on every site: no page is read. */
  offEverywhere: v.optional(v.boolean(), false),
  /** Host names whose pages are not read. */
  offSites: v.optional(v.array(v.string()), []),
  /** Whether context entities are found too on pages that name a core entity. */
  contextEntities: v.optional(v.boolean(), true),
  /** Forms that the reader does not want marked as their entity. */
  hiddenForms: v.optional(v.fallback(v.array(hiddenFormSchema), []), []),
  /** How dates and numbers of the interface are written. */
  ...displaySchema.entries,
  /** Whether popup and archive keep the last searches in this browser. */
  recentSearches: v.optional(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const storageKey = 'settings';

/** What is stored, with defaults for what is missing; what does not fit the schema counts as missing. */
const parseSettings = (stored: unknown): Settings => {
  const result = v.safeParse(settingsSchema, stored ?? {});
  return result.success ? result.output : v.parse(settingsSchema, {});
};

/** The reader's settings, with the defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(storageKey);
  return parseSettings(stored[storageKey]);
}

/** Saves the given settings beside the others. */
export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [storageKey]: { ...(await readSettings()), ...patch } });
}

/** Puts settings of a backup in the place of the present ones; what is not of their shape changes nothing. */
export async function restoreSettings(stored: unknown): Promise<void> {
  const result = v.safeParse(settingsSchema, stored);
  if (result.success) await browser.storage.local.set({ [storageKey]: result.output });
}

/**
 * Calls the listener with the settings, and with those before, whenever they change, in whichever window; returns the
 * function that ends it.
 */
export function watchSettings(listener: (settings: Settings, before: Settings) => void): () => void {
  const onChanged = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    area: string,
  ): void => {
    const change = area === 'local' ? changes[storageKey] : undefined;
    if (change) listener(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
