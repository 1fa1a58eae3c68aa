import { canSpeak } from './can-speak';
import { rangeOf } from './content';
import { stanceOf } from './denials';
import { formsAt } from './find-cues';
import { carrierOf, relayOfSource } from './find-relay';
import type { FoundSource } from './find-sources';
import type { Found, State } from './found';
import { nameWords } from './quotes';
import { readBehindLi } from './read-behind-li';
import { keyAt, type Reading } from './reading';
import { readSubject } from './read-subject';
import { turnWords } from './speaker-words';

/** The clause that a source named beside it is the source of (… بحسب المرصد), unless somebody speaks in it already. */
export function fromSource(state: State, source: FoundSource, found: readonly Found[]): Found | undefined {
  const { reading, mentions, known } = state;
  const named = source.withLi
    ? readBehindLi(reading, source.subjectFrom, source.subjectTo, mentions)
    : readSubject(reading, source.subjectFrom, source.subjectTo, mentions);
  if (!named || source.contentTo <= source.contentFrom || !canSpeak(reading, named)) return undefined;
  // وتتضمن المطالب، بحسب المرصد، تسليم …: the source stands within its clause, the beginning alone says nothing.
  if (
    source.contentTo === source.word &&
    !source.closesSentence &&
    source.word - source.contentFrom <= fragment
  )
    return undefined;
  const last = found.at(-1);
  // The clause already has a speaker; who relays it is not another one.
  if (last && last.content.to > source.contentFrom && last.content.to <= source.word) {
    const relay = last.content.to === source.word ? relayOfSource(reading, source, mentions) : undefined;
    const name = relay && known.resolve(relay, {})?.text;
    if (relay && last.speaker && name !== last.speaker.text) last.relay ??= relay;
    if (named.sort !== 'document') known.introduce(named);
    return undefined;
  }
  // وذكرت الوكالة استنادا إلى …: what stands before the source is no clause but who relays it.
  if (source.contentTo === source.word && opensRelay(reading, source.contentFrom, source.word)) {
    const relayed = known.resolve(named, {});
    if (relayed) known.spoke(relayed);
    return undefined;
  }
  if (last && last.content.from <= source.word && last.content.to > source.word) return undefined;
  let from = source.contentFrom;
  if (turnWords.has(keyAt(reading, from + 1))) from += 2;
  const opening = reading.opens.get(from);
  const direct =
    opening?.closed === true && opening.to === source.contentTo && opening.to - opening.from > nameWords;
  const content = direct
    ? { start: opening.start, end: opening.end, form: 'direct' as const, from: opening.from, to: opening.to }
    : rangeOf(reading, from, source.contentTo, 'indirect');
  const speaker = known.resolve(named, {});
  const relay = carrierOf(reading, source, mentions);
  const stance = stanceOf(reading, content, source.alleges ? 'alleges' : 'asserts');
  return speaker && { source, content, stance, speaker, nested: false, ...(relay ? { relay } : {}) };
}

/** Words before a source inside its sentence that are no clause yet. */
const fragment = 6;

const telling: ReadonlySet<string> = new Set(['أفاد', 'ذكر']);

/** A verb of saying, or جاء ذلك, at the beginning of what a source would be the source of. */
function opensRelay(reading: Reading, at: number, to: number): boolean {
  const key = keyAt(reading, at);
  if (keyAt(reading, at + 1) === 'ذلك' && (key === 'جاء' || key === 'ياتي')) return true;
  const relays = formsAt(reading, at).some(({ form: { row } }) => row.past === 'نقل');
  if (relays) for (let i = at + 1; i < to; i++) if (keyAt(reading, i) === 'عن') return true;
  return formsAt(reading, at).some(
    ({ form: { row, tense } }) => tense !== 'participle' && (!row.homograph || telling.has(row.past)),
  );
}
