import * as v from 'valibot';
import type { Context } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import { longestParagraph, longestReading } from './limits';

const entity = v.pipe(v.string(), v.maxLength(200));
const documentName = v.pipe(v.string(), v.maxLength(64));
/** More entities of one name are no choice that a card could offer. */
const mostReadings = 20;
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Everything that a page may say to the background; what does not fit is dropped at the door. */
export const pageMessageSchema = v.variant('type', [
  /** The gate has found Arabic text: the reader, please. */
  v.object({ type: v.literal('arabic-page') }),
  /** The blocks of text of one reading, in reading order. `styled`: whether the style for marks is in the page; absent if unknown. */
  v.object({
    type: v.literal('reading'),
    document: documentName,
    styled: v.optional(v.boolean()),
    blocks: v.pipe(
      v.array(v.string()),
      v.check(
        blocks => blocks.reduce((sum, block) => sum + block.length, 0) <= longestReading,
        'a text too long',
      ),
    ),
  }),
  /** The document is gone, and with it what it named; or it stays and its reader goes, which takes its style along. */
  v.object({ type: v.literal('farewell'), document: documentName, styled: v.optional(v.boolean()) }),
  /** The pointer rests on a name for the first time: the card's code, please. */
  v.object({ type: v.literal('card') }),
  /** What the archive holds for a name that stands in this paragraph; `day`: the page's own, where it says one. */
  v.object({
    type: v.literal('context'),
    entity,
    paragraph: v.pipe(v.string(), v.maxLength(longestParagraph)),
    // A page that writes no day of the calendar still gets its card.
    day: v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined),
  }),
  /** The entities that an undecided name may mean. */
  v.object({ type: v.literal('entities'), entities: v.pipe(v.array(entity), v.maxLength(mostReadings)) }),
  /** A click says that a form is not this entity: it is hidden on this site or everywhere, or shown again. */
  v.object({
    type: v.literal('hide-form'),
    entity,
    form: entity,
    where: v.picklist(['site', 'everywhere']),
    isHidden: v.boolean(),
  }),
  /** A click asks for the panel at this entity. */
  v.object({ type: v.literal('open-panel'), entity }),
  /** A click asks to save the page's article. */
  v.object({ type: v.literal('save-article') }),
  /** A click asks for a statement's place in its article. */
  v.object({ type: v.literal('open-source'), article: entity, start: offset, end: offset }),
]);

export type PageMessage = v.InferOutput<typeof pageMessageSchema>;
export type PageMessageType = PageMessage['type'];
export type PageMessageOf<Type extends PageMessageType> = Extract<PageMessage, { type: Type }>;

/** What a reading names: one list of mentions per block, those of `core` entities to be marked more strongly. */
export type Marking = {
  mentions: Mention[][];
  core: string[];
  /** Whether the style for marks is in the page now. */
  styled: boolean;
  /** In quiet mode nothing is marked; the panel may still ask for the place of a name. */
  quiet: boolean;
};

/** What the background answers to each message. */
export type Answers = {
  'arabic-page': void;
  reading: Marking;
  farewell: void;
  /** Where the card's button cannot open the sidebar itself: the shortcut that does. */
  card: string | undefined;
  context: Context | undefined;
  entities: Entity[];
  'hide-form': void;
  'open-panel': void;
  'save-article': void;
  'open-source': void;
};

/** What the panel asks of the reader of one frame: to scroll to the place, counted from 0, at which it names an entity. */
export type GoToMention = { type: 'go-to-mention'; entity: string; index: number };

export const goToMentionIn = (entity: string, index: number): GoToMention => ({
  type: 'go-to-mention',
  entity,
  index,
});

/** A shortcut: to the next name or the one before. `isFromEdge`: the first or last of the frame, wherever one is. */
export type StepOn = { type: 'step'; step: 1 | -1; isFromEdge: boolean };

/** What the extension asks of the readers in pages. */
export type ReaderMessage =
  /** Settings or archive have changed: the reading once more. */
  | { type: 'read-again' }
  /** Siyaq was switched off here: nothing of it stays. */
  | { type: 'leave' }
  | GoToMention
  | StepOn;
