import type { CaseScores, SpecScore } from './score-cases';

const share = (right: number, of: number): string =>
  (of === 0 ? '–' : ((100 * right) / of).toFixed(1)).padStart(6);

/** The figures by spec and in all, what is left out and why, then the worst errors. */
export function caseLines({ bySpec, leftOut, valuesLeftOut, errors }: CaseScores, worst: number): string[] {
  const all = bySpec.reduce(
    (sum, { cases, asked, right, values, rightValues }) => ({
      spec: 'all',
      cases: sum.cases + cases,
      asked: sum.asked + asked,
      right: sum.right + right,
      values: sum.values + values,
      rightValues: sum.rightValues + rightValues,
    }),
    { spec: 'all', cases: 0, asked: 0, right: 0, values: 0, rightValues: 0 },
  );
  const row = ({
    spec,
    cases,
    asked,
    right,
    values,
    rightValues,
  }: Omit<SpecScore, 'spec'> & { spec: string }) =>
    `${spec.padEnd(30)}${String(cases).padStart(6)}${String(asked).padStart(7)}  ${share(right, asked)} (${right})` +
    `  ${share(rightValues, values)} (${rightValues} of ${values})`;
  const shown = errors.slice(0, worst);
  return [
    'spec                           cases  asked   right spans    right values',
    ...bySpec.map(row),
    row(all),
    ...reasonLines('left out', leftOut),
    ...reasonLines('values left out, the spans being asked', valuesLeftOut),
    ...(shown.length > 0 ? ['', `the ${shown.length} worst of ${errors.length}`] : []),
    ...shown.flatMap(({ spec, kind, input, asked, found }) => [
      `wrong ${kind} · ${spec} · ${input.replace(/\s+/gu, ' ').slice(0, 200)}`,
      `    asked ${asked.join(', ') || 'nothing'}; found ${found.join(', ') || 'nothing'}`,
    ]),
  ];
}

function reasonLines(title: string, reasons: CaseScores['leftOut']): string[] {
  if (reasons.length === 0) return [];
  return ['', title, ...reasons.map(([reason, count]) => `${String(count).padStart(5)}  ${reason}`)];
}
