/** Of one kind of thing: found and right, found but not in the gold, in the gold but not found. */
export type Counts = { right: number; extra: number; missed: number };

/** Of the things that were asked about, how many were right. */
export type Share = { right: number; asked: number };

/** What was counted over a gold file. Lists and shares that the gold does not ask about are absent. */
export type Tally = { lists: Map<ListName, Counts>; shares: Map<ShareName, Share> };

/** What is scored as a list, in the order of the report. */
export const listNames = [
  'statements, overlap',
  'statements, exact',
  'claims (range and value)',
  'mentions (entity)',
  'dates (range and value)',
] as const;
export type ListName = (typeof listNames)[number];

/** What is asked about each pair that belongs together, with its label in the report. */
export const shareLabels = {
  speaker: 'speaker right',
  entity: "speaker's entity right",
  form: 'form right',
  bound: "claim's bound right",
  stance: 'stance right',
  kind: 'kind right',
} as const;
export type ShareName = keyof typeof shareLabels;

export function emptyTally(): Tally {
  return { lists: new Map(), shares: new Map() };
}

export function countList(tally: Tally, name: ListName, more: Counts): void {
  const { right, extra, missed } = tally.lists.get(name) ?? { right: 0, extra: 0, missed: 0 };
  tally.lists.set(name, {
    right: right + more.right,
    extra: extra + more.extra,
    missed: missed + more.missed,
  });
}

export function countShare(tally: Tally, name: ShareName, isRight: boolean): void {
  const { right, asked } = tally.shares.get(name) ?? { right: 0, asked: 0 };
  tally.shares.set(name, { right: right + (isRight ? 1 : 0), asked: asked + 1 });
}

/** Precision, recall and their harmonic mean in percent; NaN where there is nothing to divide by. */
export function ratesOf({ right, extra, missed }: Counts): { P: number; R: number; F1: number } {
  const P = (100 * right) / (right + extra);
  const R = (100 * right) / (right + missed);
  return { P, R, F1: (2 * P * R) / (P + R) };
}
