import type { Context } from '@/lib/model/context';
import type { Entity } from '@/lib/model/entity';
import type { Reading } from '@/lib/model/mention';
import type { Anchor, CardHost } from './card-host';
import type { Ground } from './judge-ground';
import type { Mark } from './mark';

/** What the card has to show. `others`: what an undecided name may mean besides; `choice`: all that it may mean. */
export type CardContent =
  | { status: 'loading' | 'failed' }
  | { status: 'choice'; entities: readonly Entity[] }
  | { status: 'shown'; context: Context; others?: readonly Entity[] };

/** A place in an article of the archive: UTF-16 code units into its text. */
export type CardSource = { article: string; start: number; end: number };

/** What the reader script finds out for the card about the page: its code has room for that, the card's has none. */
export type CardGround = {
  judgeGround: (element: Element | null, point: { x: number; y: number }) => Ground;
  openHost: (parent: Element, style: string, ground: Ground) => CardHost;
  /** Where in the page the card belongs: in the dialog that the name stands in, or at the root. */
  homeOf: (element: Element | null) => Element;
  anchorOf: (mark: Mark, point: { x: number; y: number }) => Anchor | undefined;
};

/** What the card asks of the reader script; clicks are the reader's own, never a page's. */
export type CardActions = CardGround & {
  /** Where the main button opens a window and no sidebar: the shortcut that opens the sidebar. */
  sidebarShortcut?: string | undefined;
  onContext: (entity: string) => void;
  /** Of all that an undecided name may mean, the reader means this one. */
  onChoose: (entity: string) => void;
  /** The name is not this entity: it is not to be marked as such any more, or is again. */
  onHide: (reading: Reading, where: 'site' | 'everywhere', isHidden: boolean) => void;
  onSource: (source: CardSource) => void;
  onSave: () => void;
  onEntered: () => void;
  onLeft: () => void;
  /** There is no place for the card, or its name has left the view. */
  onGone: () => void;
};

/** The card as the reader script sees it; its code is another script's, which comes with the first name rested on. */
export type CardView = {
  /** Shows the card at a mark, nearest to the point that the reader points at. */
  show: (mark: Mark, point: { x: number; y: number }, content: CardContent, actions: CardActions) => void;
  /** Moves the focus into the card, so that a screen reader says whose it is and the Tab key leads to its buttons. */
  focus: () => void;
  /** Puts the card back beside its name after scrolling. */
  follow: () => void;
  hide: () => void;
  isOurs: (node: Node) => boolean;
};

/** A symbol, since an element of the page with that id would stand in the place of a name. */
const cardViewKey = Symbol.for('card-view');

/** Where the two scripts meet: the extension's own world, to which the page has no access. */
const world = globalThis as { [cardViewKey]?: CardView | undefined };

/** The card's view, once its script has come. */
export const readCardView = (): CardView | undefined => world[cardViewKey];

/** Puts the card's view where the reader script finds it; undefined takes it away. */
export const shareCardView = (view: CardView | undefined): void => {
  world[cardViewKey] = view;
};
