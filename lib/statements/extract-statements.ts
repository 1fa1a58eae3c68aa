import type { Word } from '@/lib/arabic/words';
import type { DatedRange } from '@/lib/model/dated-range';
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import type { Relay, Speaker, Statement } from '@/lib/model/statement';
import { byStance } from './by-stance';
import { callsTalkers } from './calls-talkers';
import type { Boundaries } from './content';
import { findCues, type FoundCue } from './find-cues';
import { findIntroductions } from './find-introductions';
import { findLabelledTurns } from './find-labelled-turns';
import { findSources } from './find-sources';
import { findTurns, type Turn } from './find-turns';
import type { Found, State } from './found';
import { readFrames } from './frames';
import { fromCue } from './from-cue';
import { fromSource } from './from-source';
import { fullestNames } from './fullest-names';
import { inferOutlet } from './infer-outlet';
import { knowSpeakers, speakerOf, type KnownSpeaker } from './known-speakers';
import { furtherClause } from './goes-on';
import { indexMentions, type MentionIndex } from './mention-index';
import type { Named } from './named';
import { namesDocument } from './occasions';
import { withWholeNames } from './one-speaker';
import { closed, readText, type Reading } from './reading';
import { keysOf } from './same-speaker';
import { kindOfSpeaker } from './statement-kinds';

/** What the rules need to know of a text beside its words. */
export type StatementContext = {
  /** In text order, as `findMentions` gives them for the text. */
  mentions: readonly Mention[];
  /** In text order; only those resolved. */
  dates: readonly DatedRange[];
  kindOf: (entity: string) => EntityKind | undefined;
  /** Who speaks in the article's own voice (يشار إلى أن). */
  outlet?: { name: string; entity?: string } | undefined;
  /** The text's words, where they are split already. */
  words?: readonly Word[];
};

/** Finds what a text reports others to have said: ranges in UTF-16 code units, in text order. */
export function extractStatements(text: string, context: StatementContext): Statement[] {
  const reading = readText(text, context.words);
  const mentions = indexMentions(reading, context.mentions, context.kindOf);
  const cues = findCues(reading);
  const introductions = findIntroductions(reading, mentions);
  const sources = findSources(
    reading,
    mentions,
    new Set(cues.map(({ word }) => word)),
    surnames(introductions),
  );
  const boundaries: Boundaries = {
    cues: new Map(cues.map(cue => [cue.opener, cue])),
    sources: new Map(sources.map(source => [source.word, source])),
  };
  const names = fullestNames(reading, mentions);
  const known = knowSpeakers(names.of, callsTalkers(reading));
  const found: Found[] = [];
  const state: State = { reading, mentions, boundaries, known, outer: undefined, starts: new Set() };

  let nextIntroduction = 0;
  const labelledTurns = findLabelledTurns(reading);
  const turns = labelledTurns.length > 0 ? [] : findTurns(reading);
  const asked = questionsOf(turns, reading.words.length);
  let interviewee: KnownSpeaker | undefined;
  const events = [
    ...turns.map(turn => ({ at: turn.word, turn })),
    ...labelledTurns.map(labelled => ({ at: labelled.word, labelled })),
    ...cues.map(cue => ({ at: cue.word, cue })),
    ...sources.map(source => ({ at: source.word, source })),
  ].sort((a, b) => a.at - b.at);
  for (const event of events) {
    // What the interviewer asks reports nothing.
    if (asked[event.at]) continue;
    while (nextIntroduction < introductions.length && introductions[nextIntroduction]!.from < event.at)
      known.introduce(introductions[nextIntroduction++]!);
    names.readUpTo(event.at);
    if ('turn' in event && event.turn === turns[0]) interviewee = known.onlyPerson();
    const statement =
      'turn' in event
        ? fromTurn(event.turn, interviewee)
        : 'labelled' in event
          ? fromTurn(event.labelled, known.meet(event.labelled.label))
          : 'cue' in event
            ? fromCue(state, event.cue)
            : fromSource(state, event.source, found);
    if (!statement) continue;
    if (!statement.nested) {
      if (statement.speaker) {
        known.spoke(statement.speaker);
        if (namesDocument(reading, event.at, statement.content.from)) known.issued(statement.speaker);
      }
      if (statement.content.to > (state.outer?.content.to ?? 0)) state.outer = statement;
    }
    const further = furtherClause(state, statement);
    for (const each of further ? [statement, further] : [statement]) {
      found.push(each);
      state.starts.add(each.content.from);
    }
    if (further && !further.nested && further.content.to > (state.outer?.content.to ?? 0))
      state.outer = further;
  }
  const whole = withWholeNames(
    found.flatMap(statement => byStance(reading, statement)),
    introductions.map(named => speakerOf(named, {})),
  );
  return finish(whole, reading, mentions, context).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The last words of the names that a text introduces with an office (بحسب حداد). */
const surnames = (introductions: readonly Named[]): ReadonlySet<string> =>
  new Set(introductions.map(({ text }) => keysOf(text).at(-1) ?? '').filter(({ length }) => length > 3));

/** By word: whether it stands in a question of an interview. */
function questionsOf(turns: readonly Turn[], words: number): Uint8Array {
  const asked = new Uint8Array(words);
  for (const { question } of turns) asked.fill(1, question.from, question.to);
  return asked;
}

/** An answer is its speaker's own words, as far as the interview has one speaker. */
function fromTurn(turn: NonNullable<Found['turn']>, speaker: KnownSpeaker | undefined): Found | undefined {
  if (!speaker) return undefined;
  const { word, to, content } = turn;
  return {
    turn,
    content: { ...content, from: word, to, form: 'direct' },
    stance: 'asserts',
    speaker,
    nested: false,
  };
}

/** The statements in the model's form, with kind, date and occasion. */
function finish(
  found: readonly Found[],
  reading: Reading,
  mentions: MentionIndex,
  context: StatementContext,
): Statement[] {
  const outlet = context.outlet ?? inferOutlet(reading, mentions);
  const narrator: Speaker = {
    text: outlet?.name ?? '',
    ...(outlet?.entity ? { entity: outlet.entity } : {}),
  };
  const frames = readFrames(reading, found, context.dates);
  return found.flatMap(({ cue, source, turn, content, stance, speaker, relay }, n): Statement[] => {
    const { start, end, form } = content;
    const range = { start, end, form };
    if (cue?.kind === 'narration')
      return [
        {
          ...range,
          kind: 'narration',
          stance: 'asserts',
          cue: cue.cue,
          ...complementiserOf(cue),
          speaker: narrator,
        },
      ];
    if (!speaker || end <= start) return [];
    return [
      {
        ...range,
        kind: kindOfSpeaker(speaker, speaker.entity ? context.kindOf(speaker.entity) : undefined),
        stance,
        cue: (cue ?? source ?? turn)!.cue,
        ...(cue ? complementiserOf(cue) : {}),
        speaker: speakerAsWritten(speaker),
        ...(relay ? { relayedBy: relayAsWritten(reading, relay) } : {}),
        ...frames[n],
      },
    ];
  });
}

const speakerAsWritten = ({ text, entity, role }: KnownSpeaker): Speaker => ({
  text,
  ...(entity ? { entity } : {}),
  ...(role ? { role } : {}),
});

/** The name of who relays, to the letter, with the mark that closes behind its last word. */
function relayAsWritten({ words, text }: Reading, { from, to, entity }: Named): Relay {
  const { start } = words[from]!;
  const end = start + closed(text, start, words[to - 1]!.end).length;
  return { start, end, ...(entity ? { entity } : {}) };
}

const complementiserOf = (cue: FoundCue): Pick<Statement, 'complementiser'> =>
  cue.complementiser ? { complementiser: cue.complementiser } : {};
