import { countErrors, worstOf, type FoundError } from './error-kinds';
import { showPlace } from './show-place';
import { listNames, ratesOf, shareLabels, type ShareName, type Tally } from './tally';

/** What was measured over a gold file. */
export type Evaluation = { articles: number; tally: Tally; errors: readonly FoundError[] };

const shareNames = Object.keys(shareLabels) as ShareName[];

/** Of one kind of error, the groups named in the report. */
const mostGroups = 8;

/** The figures as a table, then the errors counted by kind, then the worst of them with their sentences. */
export function reportLines({ tally, errors }: Evaluation, worst: number): string[] {
  const lines = ['                              P      R     F1   (right / extra / missed)'];
  for (const name of listNames) {
    const counts = tally.lists.get(name);
    if (!counts) continue;
    const { P, R, F1 } = ratesOf(counts);
    const { right, extra, missed } = counts;
    lines.push(
      `${name.padEnd(26)} ${percent(P)} ${percent(R)} ${percent(F1)}   (${right} / ${extra} / ${missed})`,
    );
  }
  for (const name of shareNames) {
    const share = tally.shares.get(name);
    if (!share) continue;
    const { right, asked } = share;
    lines.push(`${shareLabels[name].padEnd(26)} ${percent((100 * right) / asked)}   (${right} of ${asked})`);
  }
  if (errors.length > 0) lines.push('', 'errors by kind');
  for (const { kind, count, groups } of countErrors(errors)) {
    const named = groups.slice(0, mostGroups).map(([group, n]) => `${group} ${n}`);
    const more = groups.length > mostGroups ? [`and ${groups.length - mostGroups} others`] : [];
    lines.push(`${String(count).padStart(5)}  ${kind.padEnd(17)} ${[...named, ...more].join(' · ')}`);
  }
  const shown = worstOf(errors, worst);
  if (shown.length > 0) lines.push('', `the ${shown.length} worst of ${errors.length}`);
  for (const error of shown) {
    const { kind, article, text, at, group, detail } = error;
    lines.push(`${kind} · ${article} · ${group}`, `    ${showPlace(text, at)}`);
    if (detail) lines.push(`    ${oneLine(detail)}`);
  }
  return lines;
}

/** The same as one object: percentages unrounded, null where nothing was asked. */
export function reportJson({ articles, tally, errors }: Evaluation, worst: number): object {
  const lists = Object.fromEntries(
    listNames.flatMap(name => {
      const counts = tally.lists.get(name);
      return counts ? [[name, { ...ratesOf(counts), ...counts }]] : [];
    }),
  );
  const shares = Object.fromEntries(
    shareNames.map(name => {
      const share = tally.shares.get(name);
      return [name, share ? (100 * share.right) / share.asked : null];
    }),
  );
  return {
    ...lists,
    ...shares,
    articles,
    errors: countErrors(errors).map(({ kind, count, groups }) => ({
      kind,
      count,
      groups: Object.fromEntries(groups),
    })),
    worst: worstOf(errors, worst).map(({ text, at, ...error }) => ({
      ...error,
      ...at,
      sentence: showPlace(text, at),
    })),
  };
}

function percent(value: number): string {
  return (Number.isFinite(value) ? value.toFixed(1) : '–').padStart(6);
}

/** A detail on one line, cut where it is long. */
function oneLine(detail: string): string {
  const line = detail.replace(/\s+/gu, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
