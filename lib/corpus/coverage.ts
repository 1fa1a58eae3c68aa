import type { Coverage } from '@/lib/model/context';
import type { PackHeader } from '@/lib/model/pack';

/** What packs cover together, as their headers say. */
export function coverageOf(headers: readonly PackHeader[]): Coverage {
  const days = headers.flatMap(({ coverage }) => [coverage.from ?? [], coverage.to ?? []].flat()).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    articles: sum(headers.map(header => header.counts.articles)),
    statements: sum(headers.map(header => header.counts.statements)),
    outlets: [...new Set(headers.flatMap(header => header.coverage.outlets))],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    estimated: headers.some(header => header.coverage.estimated),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
