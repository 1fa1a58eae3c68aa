import type { Claim } from './claim';
import type { DatedRange } from './dated-range';
import type { Mention } from './mention';
import type { Statement } from './statement';

/** Everything that the rules find in one text; each list in text order. */
export type Extraction = {
  mentions: Mention[];
  statements: Statement[];
  claims: Claim[];
  dates: DatedRange[];
};
