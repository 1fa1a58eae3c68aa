import type { PackArticle, PackStatement } from '@/lib/model/pack';
import type { ShownStatement } from '@/lib/model/context';
import type { TextRange } from '@/lib/model/text-range';

/** What ranks a statement and is not shown: the entities that its content names, and for whom its speaker speaks. */
export type RankingSigns = { about: readonly string[]; speaksFor: readonly string[] };

/** A statement as it is shown, cut out of its article to the letter; what only ranks it is kept. */
export function showStatement(statement: PackStatement, article: PackArticle): ShownStatement & RankingSigns {
  const {
    id,
    form,
    kind,
    stance,
    speaker,
    relayedBy,
    said,
    occasion,
    about,
    speaksFor = [],
    corrected,
  } = statement;
  return {
    id,
    article: article.id,
    range: { start: statement.start, end: statement.end },
    lead: leadOf(statement, article.text),
    words: cut(article.text, statement),
    form,
    isQuoted: isQuoted(statement, article.text),
    kind,
    stance,
    speaker,
    ...(corrected && { isCorrected: true as const }),
    ...(relayedBy && { relayedBy: cut(article.text, relayedBy) }),
    ...(said && { said }),
    ...(occasion !== undefined && { occasion }),
    outlet: article.outlet,
    ...(article.published && { published: article.published }),
    mentions: mentionsIn(statement, article),
    matches: [],
    about,
    speaksFor,
  };
}

/**
 * Quotation marks of every style, told apart by what stands on their other side, since many writers use one for both:
 * an opening one comes after a blank, a closing one before a blank or a mark. Blanks and marks may part them from the words.
 */
const openedBefore = /[\s:،.([…-]["“”„«»‹›'‘’]['"‘’“”\s.،:؛…()[\]-]*$/;
const closedAfter = /^[\s.،:؛…()[\]!؟-]*["“”„«»‹›'‘’](?=[\s.،:؛…)\]!؟"”»'’-])/;
/** Characters looked at on either side: a mark further away is another's. */
const markReach = 8;

/**
 * Whether the article has quotation marks directly round the words, or round them with their complementiser. One of
 * the two is enough: a quotation over several paragraphs is closed once, one with a cue in its middle opened once.
 */
export function isQuoted({ start, end, complementiser }: PackStatement, text: string): boolean {
  const isOpened = (at: number) =>
    openedBefore.test(` ${text}`.slice(Math.max(0, at + 1 - markReach), at + 1));
  const isClosed = closedAfter.test(`${text} `.slice(end, end + markReach));
  const isInside = complementiser !== undefined && complementiser.end <= start;
  return isClosed || isOpened(start) || (isInside && isOpened(complementiser.start));
}

const mentionsIn = ({ start, end }: PackStatement, { mentions }: PackArticle) =>
  mentions
    .filter(mention => start <= mention.start && mention.end <= end)
    .map(mention => ({ start: mention.start - start, end: mention.end - start, entity: mention.entity }));

/** Prepositions that a cue governs (أشار إلى أن، حذر من، كشف عن); without theirs the cue would read wrong. */
const governed = /(?:^|[\s“”"«»])(إلى|الى|على|عن|من)\s+$/;

/**
 * Cue, the preposition that it governs, and complementiser, each as the article writes them: "وأشار إلى أن". The
 * speaker that stands between them is left out.
 */
export function leadOf(statement: PackStatement, text: string): string {
  const { cue, complementiser } = statement;
  const next = complementiser ?? statement;
  const preposition = cue.end <= next.start ? governed.exec(text.slice(cue.end, next.start))?.[1] : undefined;
  return [cut(text, cue), preposition, complementiser && cut(text, complementiser)]
    .filter(part => part !== undefined)
    .join(' ');
}

export const cut = (text: string, { start, end }: TextRange) => text.slice(start, end);
