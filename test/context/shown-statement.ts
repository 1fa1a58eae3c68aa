import type { ArchivedStatement } from '@/lib/context/archive-port';
import type { ShownClaim } from '@/lib/model/context';

let made = 0;

/** A statement by its words; `day` is the day of its article. */
export function shown(
  words: string,
  {
    speaker = 'x',
    about = [],
    day = '2021-03-01',
  }: { speaker?: string; about?: string[]; day?: string } = {},
): ArchivedStatement {
  const id = `s${made++}`;
  return {
    id,
    article: `article of ${day}`,
    range: { start: 0, end: words.length },
    lead: 'قال إن',
    words,
    form: 'indirect',
    isQuoted: false,
    kind: 'official',
    stance: 'asserts',
    speaker: { text: speaker, entity: speaker },
    outlet: 'SY24',
    published: { from: day, to: day, estimated: false, basis: { ar: '', en: '' } },
    mentions: [],
    matches: [],
    about,
    speaksFor: [],
  };
}

/** A figure by what matters in comparing. */
export function figure(
  value: ShownClaim['value'],
  unit: string,
  more: Partial<ShownClaim> & { day?: string } = {},
): ShownClaim {
  const { day = '2021-03-01', ...rest } = more;
  return {
    id: `c${made++}`,
    article: 'a',
    range: { start: 0, end: 1 },
    words: `${String(value)} ${unit}`,
    value,
    bound: 'exact',
    unit,
    about: 'x',
    outlet: 'SY24',
    published: { from: day, to: day, estimated: false, basis: { ar: '', en: '' } },
    ...rest,
  };
}
