import { findDates } from '@/lib/arabic/dates';
import { splitWords } from '@/lib/arabic/words';
import { findMentions } from '@/lib/entities/find-mentions';
import { buildMatcher } from '@/lib/entities/matcher';
import type { Entity } from '@/lib/model/entity';
import { extractArticle } from '@/lib/statements/extract-article';
import { extractClaims } from '@/lib/statements/extract-claims';
import { extractStatements } from '@/lib/statements/extract-statements';
import type { Measure } from '../line';

/** Several sets of articles; each stage reads every set until that took `leastProcessorMs` of processor time in all. */
export type ExtractionMaterial = { sets: string[][]; entities: Entity[]; leastProcessorMs: number };

/**
 * For each set of articles: milliseconds of a pass over it, the mean of so many `passes`, by the clock and of this thread's
 * processor time (which a busy machine disturbs less), and how many things were found in it.
 */
export type MeasuredStage = {
  stage: string;
  sets: { passMs: number; processorMs: number; found: number; passes: number }[];
};

const published = { from: '2021-03-01', to: '2021-03-31' };

/** The whole extraction as users run it, and each of its stages alone, given what the stages before it found. */
export const measure: Measure<ExtractionMaterial, MeasuredStage[]> = ({
  sets,
  entities,
  leastProcessorMs,
}) => {
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
    sets: sets.map(() => ({ passMs: 0, processorMs: 0, found: 0, passes: 0 })),
  }));
  const isShort = ({ processorMs }: { processorMs: number }): boolean => processorMs < leastProcessorMs;
  // Compiled code takes over within the first pass; what it took says nothing of the later ones.
  for (const { stage } of measured) for (const articles of extracted) articles.forEach(stages[stage]!);
  // Stages and sets take turns, so that what else the machine does falls on all of them.
  while (measured.some(row => row.sets.some(isShort))) {
    for (const row of measured) {
      const work = stages[row.stage]!;
      for (const [n, articles] of extracted.entries()) {
        const sum = row.sets[n]!;
        if (!isShort(sum)) continue;
        const start = performance.now();
        const processor = process.threadCpuUsage();
        sum.found = articles.reduce((found, article) => found + work(article), 0);
        const { user, system } = process.threadCpuUsage(processor);
        sum.passMs += performance.now() - start;
        sum.processorMs += (user + system) / 1000;
        sum.passes++;
      }
    }
  }
  return measured.map(({ stage, sets: sums }) => ({
    stage,
    sets: sums.map(({ passMs, processorMs, found, passes }) => ({
      passMs: passMs / passes,
      processorMs: processorMs / passes,
      found,
      passes,
    })),
  }));
};
