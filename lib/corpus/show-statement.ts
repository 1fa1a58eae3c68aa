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

/** Cue and complementiser as the article writes them; what stands between them (the speaker) is left out. */
export function leadOf({ cue, complementiser }: PackStatement, text: string): string {
  return complementiser ? `${cut(text, cue)} ${cut(text, complementiser)}` : cut(text, cue);
}

export const cut = (text: string, { start, end }: TextRange) => text.slice(start, end);
