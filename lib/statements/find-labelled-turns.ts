import { foldKey } from '@/lib/arabic/fold';
import type { TextRange } from '@/lib/model/text-range';
import { cueForms } from './cue-forms';
import type { Named } from './named';
import { unjoined, wordFrom, type Reading } from './reading';
import { keysOf } from './same-speaker';
import { bodyHeads } from './speaker-words';

/** A turn of a conversation that its speaker's name introduces (حداد: …); `cue`: the name. */
export type LabelledTurn = { word: number; to: number; content: TextRange; cue: TextRange; label: Named };

/** Turns of one label, and of all labels, from which on the names are no accident. */
const fewestOfOne = 2;
const fewestOfAll = 4;
const longestLabel = 4;
/** A name, with nothing before it in its line but a bullet, and a colon. */
const labelled = /^([\s\u200e\u200f●•○■*–—-]*)([\p{L}\p{M}][\p{L}\p{M}\s."“”]{1,40}?)\s*[:：]\s*(?=\S)/u;

/** Finds the turns of a conversation printed as «name: words», by their labels; whoever only asks is no speaker. */
export function findLabelledTurns(reading: Reading): LabelledTurn[] {
  const byLabel = new Map<string, (LabelledTurn & { asks: boolean })[]>();
  let at = 0;
  for (const line of reading.text.split('\n')) {
    const turn = readTurn(reading, line, at);
    at += line.length + 1;
    if (!turn) continue;
    const key = foldKey(turn.label.text);
    byLabel.set(key, [...(byLabel.get(key) ?? []), turn]);
  }
  const recurring = [...byLabel.values()].filter(({ length }) => length >= fewestOfOne);
  if (recurring.length < 2 || recurring.flat().length < fewestOfAll) return [];
  return recurring
    .filter(turns => turns.filter(({ asks }) => asks).length * 2 < turns.length)
    .flat()
    .sort((a, b) => a.word - b.word);
}

function readTurn(
  reading: Reading,
  line: string,
  at: number,
): (LabelledTurn & { asks: boolean }) | undefined {
  const found = labelled.exec(line);
  if (!found) return undefined;
  const [whole, lead = '', name = ''] = found;
  const keys = keysOf(name);
  if (keys.length > longestLabel || keys.some(key => isVerb(key)) || bodyHeads.has(keys[0] ?? ''))
    return undefined;
  const cue = { start: at + lead.length, end: at + lead.length + name.length };
  const content = { start: at + whole.length, end: at + line.trimEnd().length };
  const [from, word] = [wordFrom(reading, cue.start), wordFrom(reading, content.start)];
  const to = wordFrom(reading, content.end);
  if (to <= word) return undefined;
  const label: Named = { text: name.trim(), from, to: word, sort: 'person' };
  return { word, to, content, cue, label, asks: /[؟?][\s"”»)]*$/.test(line) };
}

/** وأضاف: a verb of saying before a colon is a cue, no name. */
const isVerb = (key: string): boolean =>
  [key, unjoined(key) ?? key].some(form =>
    cueForms.get(form)?.some(({ row, tense }) => !row.homograph || tense !== 'past'),
  );
