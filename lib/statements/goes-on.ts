import { opensFurtherClause, thatAt } from './by-stance';
import { endOfClause, rangeOf } from './content';
import { stanceOf } from './denials';
import type { Found, State } from './found';

/** قال سامر حداد "خطأ فادح" وإن القوات باقية: what is said in a clause behind the quoted words, by the same speaker. */
export function furtherClause({ reading, boundaries }: State, found: Found): Found | undefined {
  const { cue, content } = found;
  if (!cue || cue.kind === 'narration' || content.form !== 'direct') return undefined;
  const that = content.to;
  if (that + 1 >= reading.words.length || !opensFurtherClause(reading, that)) return undefined;
  const from = that + 1;
  const further = { ...cue, content: from, style: 'clause' as const, complementiser: thatAt(reading, that) };
  const to = endOfClause(reading, further, from, boundaries);
  if (to <= from) return undefined;
  const range = rangeOf(reading, from, to, 'indirect');
  return { ...found, cue: further, content: range, stance: stanceOf(reading, range, cue.stance) };
}
