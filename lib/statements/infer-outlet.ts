import type { MentionIndex } from './mention-index';
import { keyAt, type Reading } from './reading';
import { wordSet } from './word-set';

/** What an outlet says of itself: its correspondent, or that it saw a copy. */
const ownActs = wordSet('موفد مراسل مراسلة مراسلنا اطلعت تلقت حصلت علمت منه');
const agencies = wordSet('وكالة الوكالة رويترز فرانس أسوشيتد الأناضول');
const lookBack = 5;

/**
 * The outlet that an article names as its own, where nothing else tells: speakers speak to it (لمنصة SY24), its
 * correspondent was there, it saw a copy. Agencies are spoken to in everybody's articles.
 */
export function inferOutlet(
  reading: Reading,
  mentions: MentionIndex,
): { name: string; entity: string } | undefined {
  const votes = new Map<string, { name: string; count: number }>();
  for (const { from, to, entity, mention } of mentions.all) {
    if (mentions.kindOf(entity) !== 'media') continue;
    let agency = false;
    for (let i = from; i < to; i++) agency ||= agencies.has(keyAt(reading, i).replace(/^ل/, ''));
    if (agency || !isOwn(reading, from)) continue;
    const vote = votes.get(entity) ?? { name: reading.text.slice(mention.start, mention.end), count: 0 };
    votes.set(entity, { ...vote, count: vote.count + 1 });
  }
  const [best] = [...votes].sort((a, b) => b[1].count - a[1].count);
  return best && { name: best[1].name, entity: best[0] };
}

function isOwn(reading: Reading, from: number): boolean {
  if (/^ل./.test(keyAt(reading, from))) return true;
  for (let i = from - 1; i >= 0 && i >= from - lookBack; i--) if (ownActs.has(keyAt(reading, i))) return true;
  return false;
}
