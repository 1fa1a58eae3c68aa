import { findDates } from '@/lib/arabic/dates';
import { splitWords } from '@/lib/arabic/words';
import { findMentions } from '@/lib/entities/find-mentions';
import { buildMatcher } from '@/lib/entities/matcher';
import type { Entity } from '@/lib/model/entity';
import { extractArticle } from '@/lib/statements/extract-article';
import { extractClaims } from '@/lib/statements/extract-claims';
import { extractStatements } from '@/lib/statements/extract-statements';
import type { Measure } from '../line';

/** Several sets of articles, all read in every pass. */
export type ExtractionMaterial = { sets: string[][]; entities: Entity[]; passes: number };

/**
 * For each set of articles: milliseconds of the fastest pass over it, by the clock and of this thread's processor time
 * (which a busy machine disturbs less), and how many things were found in it.
 */
export type MeasuredStage = { stage: string; sets: { passMs: number; processorMs: number; found: number }[] };

const published = { from: '2021-03-01', to: '2021-03-31' };

/** The whole extraction as users run it, and each of its stages alone, given what the stages before it found. */
export const measure: Measure<ExtractionMaterial, MeasuredStage[]> = ({ sets, entities, passes }) => {
  const matcher = buildMatcher(entities);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const kindOf = (entity: string) => kinds.get(entity);
  const extract = (text: string) => ({ text, ...extractArticle({ text, published }, matcher) });
  const stages: Record<string, (article: ReturnType<typeof extract>) => number> = {
    whole: ({ text }) => Object.values(extractArticle({ text, published }, matcher)).flat().length,
    'split words': ({ text }) => splitWords(text).length,
    mentions: ({ text }) => findMentions(matcher, [text])[0]?.length ?? 0,
    dates: ({ text }) => findDates(text, published).length,
    statements: ({ text, mentions, dates }) => extractStatements(text, { mentions, dates, kindOf }).length,
    claims: ({ text, mentions, statements, dates }) =>
      extractClaims(text, { mentions, statements, dates }).length,
  };
  const extracted = sets.map(articles => articles.map(extract));
  const measured = Object.keys(stages).map(stage => ({
    stage,
    sets: sets.map(() => ({ passMs: Infinity, processorMs: Infinity, found: 0 })),
  }));
  // Stages and sets take turns, so that what else the machine does falls on all of them.
  for (let pass = 0; pass < passes; pass++) {
    for (const row of measured) {
      const work = stages[row.stage]!;
      for (const [n, articles] of extracted.entries()) {
        const before = row.sets[n]!;
        const start = performance.now();
        const processor = process.threadCpuUsage();
        const found = articles.reduce((sum, article) => sum + work(article), 0);
        const { user, system } = process.threadCpuUsage(processor);
        row.sets[n] = {
          passMs: Math.min(before.passMs, performance.now() - start),
          processorMs: Math.min(before.processorMs, (user + system) / 1000),
          found,
        };
      }
    }
  }
  return measured;
};
