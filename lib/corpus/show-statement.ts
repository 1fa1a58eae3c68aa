import type { PackArticle, PackStatement } from '@/lib/model/pack';
import type { ShownStatement } from '@/lib/model/context';
import type { TextRange } from '@/lib/model/text-range';

/** A statement as it is shown, cut out of its article to the letter; `about` is kept for ranking. */
export function showStatement(
  statement: PackStatement,
  article: PackArticle,
): ShownStatement & { about: readonly string[] } {
  const { id, form, kind, stance, speaker, said, occasion, about } = statement;
  return {
    id,
    article: article.id,
    range: { start: statement.start, end: statement.end },
    lead: leadOf(statement, article.text),
    words: cut(article.text, statement),
    form,
    kind,
    stance,
    speaker,
    ...(said && { said }),
    ...(occasion !== undefined && { occasion }),
    outlet: article.outlet,
    ...(article.published && { published: article.published }),
    matches: [],
    about,
  };
}

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
