import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/entities/find-mentions';
import { readSeed, seedMatcher } from './seed-entities';
import annotated from './seed-mentions.json';

type Annotated = { start: number; end: number; entity: string; disputed?: boolean };

// Annotated by hand: every name and short form in the two seed articles; disputed ones (adjectives) count neither way.
describe.each(Object.entries(annotated as Record<string, Annotated[]>))(
  'findMentions in seed article %s',
  (id, expected) => {
    const text = readSeed(id);
    const found = findMentions(seedMatcher, [text])[0]!;
    const meet = (a: Annotated, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
    const show = ({ start, end, entity }: { start: number; end: number; entity: string }) =>
      `${start} ${text.slice(start, end)} → ${entity}`;

    it('finds every mention', () => {
      const missed = expected.filter(
        gold =>
          !gold.disputed && !found.some(mention => mention.entity === gold.entity && meet(gold, mention)),
      );
      expect(missed.map(show)).toEqual([]);
    });

    it('finds nothing else', () => {
      const extra = found.filter(
        mention =>
          !expected.some(gold => (gold.disputed || gold.entity === mention.entity) && meet(gold, mention)),
      );
      expect(extra.map(show)).toEqual([]);
    });
  },
);
