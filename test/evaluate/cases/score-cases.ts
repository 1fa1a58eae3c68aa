import type { TextRange } from '@/lib/model/text-range';
import { sameBut } from '../compare-ranges';
import { specs, type Case, type Spec } from './case';
import { findAnswers, type Answer } from './find-answers';
import { whyLeftOut } from './left-out';
import { meansTheSame } from './same-meaning';
import { whyNoValue } from './value-conventions';

export type SpecScore = {
  spec: Spec;
  cases: number;
  asked: number;
  right: number;
  values: number;
  rightValues: number;
};

/** A case that the rules read otherwise; `size`: how many characters of span are wrong. */
export type CaseError = {
  spec: Spec;
  input: string;
  asked: string[];
  found: string[];
  kind: 'span' | 'value';
  size: number;
};

type Reasons = [reason: string, count: number][];
export type CaseScores = {
  bySpec: SpecScore[];
  leftOut: Reasons;
  valuesLeftOut: Reasons;
  errors: CaseError[];
};

/**
 * Compares every case with what the rules find in it. A case has the right spans when every range that it asks for is found, but
 * for marks at its ends, and nothing at all is found where it asks for none; the right value when it has the right spans
 * and every value is right too.
 */
export function scoreCases(cases: readonly Case[]): CaseScores {
  const bySpec = new Map<Spec, SpecScore>();
  const leftOut = new Map<string, number>();
  const valuesLeftOut = new Map<string, number>();
  const errors: CaseError[] = [];
  for (const one of cases) {
    const { spec } = one;
    const score = bySpec.get(spec) ?? { spec, cases: 0, asked: 0, right: 0, values: 0, rightValues: 0 };
    bySpec.set(spec, score);
    score.cases++;
    const reason = whyLeftOut(one);
    if (reason) {
      countUp(leftOut, reason);
      continue;
    }
    score.asked++;
    const found = findAnswers(one);
    const pairs = one.results.map(asked => ({
      asked,
      answer: found.find(answer => isSame(one.input, asked, answer)),
    }));
    const isRight = one.results.length === 0 ? found.length === 0 : pairs.every(({ answer }) => answer);
    if (isRight) score.right++;
    const values = pairs.flatMap(({ asked, answer }) => {
      const isTheSame = meansTheSame(asked, answer?.means);
      const convention = isTheSame === undefined ? undefined : whyNoValue(asked, one);
      if (convention) countUp(valuesLeftOut, convention);
      return convention || isTheSame === undefined ? [] : [isTheSame];
    });
    if (values.length > 0) score.values++;
    const hasValues = isRight && values.every(Boolean);
    if (values.length > 0 && hasValues) score.rightValues++;
    if (!hasValues) errors.push(errorOf(one, found, isRight ? 'value' : 'span'));
  }
  return {
    bySpec: specs.flatMap(spec => bySpec.get(spec) ?? []),
    leftOut: mostFirst(leftOut),
    valuesLeftOut: mostFirst(valuesLeftOut),
    errors: errors.sort((a, b) => b.size - a.size),
  };
}

function countUp(counts: Map<string, number>, reason: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): Reasons {
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Words that open a period, which some cases count in and others do not. */
const opener = /^(?:(?:من|في|خلال|بين|منذ|ما بين|لمدة|يوم|شهر|حتى|إلى|بعد)\s+)+/u;

function isSame(text: string, asked: TextRange, found: TextRange): boolean {
  const within = ({ start, end }: TextRange): TextRange => {
    const open = opener.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start: start + open, end };
  };
  return sameBut(text, asked, found) || sameBut(text, within(asked), within(found));
}

function errorOf(one: Case, found: readonly Answer[], kind: 'span' | 'value'): CaseError {
  const show = ({ start, end }: TextRange, means: unknown) =>
    `«${one.input.slice(start, end)}» ${JSON.stringify(means) ?? ''}`.trim();
  const length = (ranges: readonly TextRange[]) =>
    ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    spec: one.spec,
    input: one.input,
    asked: one.results.map(asked => show(asked, asked.value?.value ?? asked.value?.PastResolution)),
    found: found.map(answer => show(answer, answer.means)),
    kind,
    size: kind === 'span' ? Math.abs(length(one.results) - length(found)) + 1 : 0,
  };
}
