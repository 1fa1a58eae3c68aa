import type { ShownClaim } from '@/lib/model/context';

export type Figure = Pick<ShownClaim, 'value' | 'bound'>;

/** From here on a bare figure that ends in noughts is taken for a rounded one (25 ألف); 30 عملية is thirty. */
const roundedFrom = 1_000;

/** Whether two figures can be the same one, rounded differently: "more than 25 thousand" and "more than 25 500". */
export function agree(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null) return false;
  const [lowA, highA] = spanOf(a);
  const [lowB, highB] = spanOf(b);
  return contains([lowA, highA], b.value) || contains([lowB, highB], a.value);
}

/** Whether a figure is the same as another and says more of its digits: 25 500 beside 25 thousand. */
export function isMoreExact(figure: Figure, other: Figure): boolean {
  if (typeof figure.value !== 'number' || typeof other.value !== 'number') return false;
  return agree(figure, other) && lastDigit(figure.value) < lastDigit(other.value);
}

/** Whether a figure is given to the last digit: no bound, and no noughts of a rounded one. */
export function isExact({ value, bound }: Figure): boolean {
  return typeof value === 'number' && bound === 'exact' && lastDigit(value) < roundedFrom;
}

/** The values that a figure may stand for, both ends inclusive. */
function spanOf({ value, bound }: Figure): [number, number] {
  if (value === null) throw new Error('spanOf: a figure without a value');
  if (Array.isArray(value)) return [value[0], value[1]];
  const step = lastDigit(value);
  if (bound === 'exact' && step < roundedFrom) return [value, value];
  // "More than" cuts off what it does not say, "less than" rounds up; the others round to the nearest.
  if (bound === 'more-than') return [value, value + step - 1];
  if (bound === 'less-than') return [value - step + 1, value];
  return [value - step / 2, value + step / 2];
}

/** The worth of the last digit that is not nought: 1 000 for 25 000, 100 for 25 500, 1 for 83 and for 2.5. */
function lastDigit(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

function contains(
  [low, high]: readonly [number, number],
  value: number | readonly [number, number],
): boolean {
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  return low <= from && to <= high;
}
