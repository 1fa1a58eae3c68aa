import type { Stance } from '@/lib/model/statement';
import type { Boundaries, Content } from './content';
import type { FoundCue } from './find-cues';
import type { LabelledTurn } from './find-labelled-turns';
import type { FoundSource } from './find-sources';
import type { Turn } from './find-turns';
import type { KnownSpeaker, KnownSpeakers } from './known-speakers';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import type { Reading } from './reading';

/** A statement on its way: what introduces it, its words, what they do and its speaker; `nested` inside the speech of another. */
export type Found = {
  cue?: FoundCue;
  source?: FoundSource;
  turn?: Turn | LabelledTurn;
  content: Content;
  stance: Stance;
  speaker: KnownSpeaker | undefined;
  nested: boolean;
  /** Who passes the words on, apart from who speaks. */
  relay?: Named;
};

/** What the rules know on their way through a text; `outer`: the statement that reaches furthest, `starts`: first words of contents. */
export type State = {
  reading: Reading;
  mentions: MentionIndex;
  boundaries: Boundaries;
  known: KnownSpeakers;
  outer: Found | undefined;
  starts: Set<number>;
};
