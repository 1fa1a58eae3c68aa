import type { DatedRange } from '@/lib/model/dated-range';
import type { Statement } from '@/lib/model/statement';
import type { Found } from './found';
import { findProvenance, occasionOf, saidOf, type Provenance } from './occasions';
import type { Reading } from './reading';

/** When and on what occasion each statement was made, as far as the text tells. */
export type Frame = Pick<Statement, 'said' | 'occasion'>;

/**
 * The frames of statements in reading order. A date in the cue's own clause dates the statement; the next sentence of
 * the same speaker stays in that frame. A provenance sentence (جاء ذلك في بيان …) gives the occasion of the statement
 * before it and of the same speaker's next ones, until somebody else speaks.
 */
export function readFrames(reading: Reading, found: readonly Found[], dates: readonly DatedRange[]): Frame[] {
  const provenances = findProvenance(reading);
  const frames: Frame[] = [];
  let before: { frame: Frame; speaker: string; sentence: number } | undefined;
  let spokenAt: string | undefined;
  let next = 0;
  let running: (Provenance & { speaker: string | undefined }) | undefined;
  for (const { cue, source, turn, speaker, nested, content } of found) {
    const at = (cue ?? source ?? turn)!.word;
    while (next < provenances.length && provenances[next]!.word <= at) {
      const provenance = provenances[next++]!;
      const { occasion, word } = provenance;
      const previous = frames.length - 1;
      if (previous >= 0 && !frames[previous]!.occasion) {
        for (let i = previous; i >= 0 && sentenceOf(reading, found[i]!) >= word && !frames[i]!.occasion; i--)
          frames[i] = { ...frames[i], occasion };
      }
      running = { ...provenance, speaker: spokenAt };
    }
    const name = speaker?.entity ?? speaker?.text;
    const said = cue ? saidOf(reading, cue, dates) : undefined;
    const own = cue ? occasionOf(reading, cue) : undefined;
    // في بيانه: the statement spoken of before.
    const occasion = own && running && /^\S+(?:ه|ها)$/.test(own) ? running.occasion : own;
    const carried =
      before && before.speaker === name && at <= (reading.sentences[before.sentence] ?? 0)
        ? before.frame.said
        : undefined;
    if (
      running &&
      spokenAt !== undefined &&
      name !== spokenAt &&
      running.speaker === spokenAt &&
      !(speaker && running.sentence.includes(speaker.text))
    )
      running = undefined;
    const frame: Frame = {
      ...((said ?? carried) ? { said: said ?? carried } : {}),
      ...((occasion ?? running?.occasion) && !nested ? { occasion: occasion ?? running?.occasion } : {}),
    };
    frames.push(frame);
    if (running && running.speaker !== name && speaker && running.sentence.includes(speaker.text))
      running = { ...running, speaker: name };
    if (!nested && name) {
      before = { frame, speaker: name, sentence: Math.min(content.to, reading.words.length - 1) };
      spokenAt = name;
    }
  }
  return frames;
}

/** The first word after the sentence that a statement's content ends in. */
const sentenceOf = (reading: Reading, { content }: Found): number =>
  reading.sentences[Math.max(0, content.to - 1)] ?? 0;
