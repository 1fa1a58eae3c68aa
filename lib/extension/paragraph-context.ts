import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { articleSchema } from '@/lib/model/article';
import type { ChosenStatement, Context } from '@/lib/model/context';
import { dateRangeSchema } from '@/lib/model/date-range';
import { entitySchema } from '@/lib/model/entity';
import { textRangeSchema } from '@/lib/model/text-range';

const reasonSchema = v.variant('by', [
  v.object({ by: v.literal('figure'), unit: v.string() }),
  v.object({
    by: v.literal('entity'),
    entity: v.string(),
    name: v.optional(entitySchema.entries.name),
  }),
  v.object({ by: v.literal('words'), words: v.array(v.string()) }),
  v.object({ by: v.literal('field'), words: v.array(v.string()) }),
]);

const chosenSchema = v.object({
  id: v.string(),
  why: v.array(reasonSchema),
  again: v.array(
    v.object({
      id: v.string(),
      article: v.string(),
      range: textRangeSchema,
      outlet: v.string(),
      said: v.optional(dateRangeSchema),
      published: articleSchema.entries.published,
    }),
  ),
  isLater: v.boolean(),
});

const paragraphContextSchema = v.object({ entity: v.string(), chosen: v.array(chosenSchema) });

/**
 * What was chosen for the paragraph that the reader rested on last: statements of the archive and what they share with
 * it, in their own words; nothing of the paragraph itself.
 */
export type ParagraphContext = { entity: string; chosen: ChosenStatement[] };

const contextKey = (tabId: number): string => `context:${tabId}`;

const toParagraphContext = (stored: unknown): ParagraphContext | undefined => {
  const parsed = v.safeParse(paragraphContextSchema, stored);
  return parsed.success ? parsed.output : undefined;
};

/** Notes what a card on the tab's page shows, for the panel beside it. */
export async function noteParagraphContext(tabId: number, { entity, statements }: Context): Promise<void> {
  const chosen = statements.map(({ id, why, again, isLater }) => ({ id, why, again, isLater }));
  await browser.storage.session.set({ [contextKey(tabId)]: { entity: entity.id, chosen } });
}

/** Forgets what was chosen beside a tab: its page is another one, or it is gone. */
export async function forgetParagraphContext(tabId: number): Promise<void> {
  await browser.storage.session.remove(contextKey(tabId));
}

/** What was chosen last beside a tab. */
export async function readParagraphContext(tabId: number): Promise<ParagraphContext | undefined> {
  const key = contextKey(tabId);
  return toParagraphContext((await browser.storage.session.get(key))[key]);
}

/** Calls the listener with what is chosen beside a tab whenever it changes; returns the function that ends it. */
export function watchParagraphContext(
  tabId: number,
  listener: (context: ParagraphContext | undefined) => void,
): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'session' ? changes[contextKey(tabId)] : undefined;
    if (change) listener(toParagraphContext(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
