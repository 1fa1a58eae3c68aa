import { buildMatcher, type Matcher } from '@/lib/entities/matcher';
import type { Entity } from '@/lib/model/entity';
import type { Statement } from '@/lib/model/statement';
import { extractArticle, type ArticleText } from '@/lib/statements/extract-article';

const entity = (id: string, kind: Entity['kind'], ar: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  core: true,
  name: { ar },
  aliases: [],
  topic: 'both',
  ...more,
});

/** A handful of entities, enough to name speakers. */
const matcher: Matcher = buildMatcher([
  entity('coalition', 'coalition-body', 'التحالف الدولي', {
    aliases: ['التحالف الدولي لهزيمة داعش'],
    short: ['التحالف'],
  }),
  entity('isis', 'armed-group', 'تنظيم داعش', { aliases: ['داعش'], short: ['التنظيم'] }),
  entity('observatory', 'organisation', 'المرصد السوري لحقوق الإنسان', { short: ['المرصد'] }),
  entity('washington', 'state', 'واشنطن'),
  entity('the-outlet', 'media', 'منصة SY24', { aliases: ['SY24'] }),
]);

/** What the rules make of a text, with the words of each statement beside its record. */
export function statementsOf(
  text: string,
  article: Omit<ArticleText, 'text'> = {},
): (Statement & { words: string })[] {
  return extractArticle({ text, ...article }, matcher).statements.map(statement => ({
    ...statement,
    words: text.slice(statement.start, statement.end),
  }));
}

/** Pairs of speaker and words, in text order. */
export const saidBy = (text: string): [string, string][] =>
  statementsOf(text).map(({ speaker, words }) => [speaker.text, words]);
