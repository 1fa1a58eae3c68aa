import type { PackStatement } from '@/lib/model/pack';

/** The entities under which a statement stands beside those of its speaker: whom it is about and for whom it is spoken. */
export const concernedBy = ({ about, speaksFor = [] }: PackStatement): string[] => [
  ...new Set([...about, ...speaksFor]),
];
