import type { Entity } from './entity';
import type { Published } from './article';
import type { Bound } from './claim';
import type { DateRange } from './date-range';
import type { Form, Speaker, Stance, StatementKind } from './statement';
import type { TextRange } from './text-range';

/**
 * A statement as it is shown: its words cut out of the article, never retyped.
 * `lead`: cue and complementiser as the article writes them ("قال إن"); it is always shown with the words.
 * `isQuoted`: whether the article itself has quotation marks round the words.
 * `mentions`: where `words` name entities; `matches`: ranges within `words` that answer a search, empty elsewhere.
 */
export type ShownStatement = {
  id: string;
  article: string;
  range: TextRange;
  lead: string;
  words: string;
  form: Form;
  isQuoted: boolean;
  kind: StatementKind;
  stance: Stance;
  speaker: Speaker;
  /** The reader named the speaker; the rules had found another one. */
  isCorrected?: true;
  /** Who passes the words on, as the article names it. */
  relayedBy?: string;
  said?: DateRange;
  occasion?: string;
  outlet: string;
  published?: Published;
  /** The pack that it came with, where the archive holds several. */
  pack?: string;
  mentions: (TextRange & { entity: string })[];
  matches: TextRange[];
};

/** Something that a statement shares with the paragraph that it is shown for, in the statement's own words. */
export type Reason =
  | { by: 'figure'; unit: string }
  | { by: 'entity'; entity: string; name?: Entity['name'] }
  | { by: 'words'; words: string[] }
  /** Words of the same field as words of the paragraph: المتفجرات beside ألغام. */
  | { by: 'field'; words: string[] };

/** The same statement by the same speaker, said again: where and when. */
export type Repeat = Pick<ShownStatement, 'id' | 'article' | 'range' | 'said' | 'published' | 'outlet'>;

/** A statement that stands in the context of a paragraph: why, and where it was said again, newest first. */
export type ContextStatement = ShownStatement & {
  score: number;
  why: Reason[];
  again: Repeat[];
  /** Said after the day of the page. */
  isLater: boolean;
};

/** A statement chosen for a paragraph, without its words: why, where it was said again, whether after the page's day. */
export type ChosenStatement = Pick<ContextStatement, 'id' | 'why' | 'again' | 'isLater'>;

/**
 * What a paragraph calls for, to look it up where too many statements are there to read them all: its words by their
 * stems, and whom it names beside the asked one.
 */
export type Called = {
  words: readonly { readings: readonly string[]; worth: number }[];
  entities: readonly { id: string; worth: number }[];
};

/**
 * What was said by or about an entity, newest first, and the roles that articles gave it, without the articles that the
 * open page shows; `leftOut`: statements in those. Of very many statements (`total`) some are chosen for what a paragraph
 * calls for, and in how many `articles` all stand is not counted.
 */
export type Earlier<S extends ShownStatement = ShownStatement> = {
  statements: S[];
  roles: Role[];
  total: number;
  articles?: number;
  leftOut: number;
};

/** What lists, filters and timelines know of a statement; its words are read when they are to be seen. */
export type StatementEntry = Pick<
  ShownStatement,
  'id' | 'article' | 'kind' | 'speaker' | 'said' | 'published'
> & {
  /** The entities that its content names. */
  about: readonly string[];
};

/** A figure as it is shown, with the statement that it stands in, if any. */
export type ShownClaim = {
  id: string;
  article: string;
  range: TextRange;
  /** The figure's own words, from the modifier to the counted thing. */
  words: string;
  value: number | [number, number] | null;
  bound: Bound;
  unit: string;
  about?: string;
  when?: DateRange;
  /** Absent for the article's own narration. */
  speaker?: Speaker;
  /** The stance of the statement that the figure stands in; a denied or alleged figure is not compared. */
  stance?: Stance;
  lead?: string;
  outlet: string;
  published?: Published;
};

/** Figures that count the same thing for the same subject, oldest first; a lone figure is a group of one. */
export type FigureGroup = {
  unit: string;
  about?: string;
  claims: ShownClaim[];
  /** True when all comparable figures of the group agree within rounding (25 ألف and 25500). */
  same: boolean;
};

/** A figure that the open page gives as fact, in its own words; `speaker` is absent for the page's own narration. */
export type PageFigure = Pick<
  ShownClaim,
  'words' | 'value' | 'bound' | 'unit' | 'about' | 'when' | 'speaker'
>;

/**
 * How a figure of the page differs from an earlier one: the same within rounding, or more or less by so much; `isAbout`
 * where one of the two is rounded or a bound. Without `by` where one is a range; `unlike` where that range overlaps the other.
 */
export type FigureDifference =
  | { is: 'same' | 'unlike' }
  | { is: 'more' | 'less'; from?: number; to?: number; by?: number; isAbout: boolean };

/** A figure of the page beside those that count the same thing for the same subject in the archive, newest first. */
export type FigureComparison = {
  page: PageFigure;
  earlier: { claim: ShownClaim; difference: FigureDifference }[];
};

/** A role that articles gave a person, with the time from the first article that gave it to the last. */
export type Role = { words: string; published?: Published };

/** What the archive covers, for cards without statements. */
export type Coverage = {
  articles: number;
  statements: number;
  outlets: string[];
  from?: string;
  to?: string;
  estimated: boolean;
};

/** What the archive holds for one entity, ranked for the paragraph that its mention stands in. */
export type Context = {
  entity: Entity;
  roles: Role[];
  /** The statements that matter most, best first. */
  statements: ContextStatement[];
  /** All statements by or about the entity, of which `statements` are the first. */
  total: number;
  /** Articles that these statements stand in; not counted of very many. */
  articles?: number;
  /** Statements of the open page itself, which is in the archive: they are not counted as earlier. */
  leftOut: number;
  coverage: Coverage;
};
