import type { Landmarks } from './head-zone';
import { readNotice } from './notices';
import { numberOf } from './outline';
import type { TextLine } from './text-line';

/** A paywall's notice stands in the text or soon after it; so many lines below it are looked at. */
const linesToPaywall = 8;

/** Whether a page tells its reader that the rest of the text is for subscribers. */
export function hasPaywall(lines: readonly TextLine[], { bodyStart, bodyEnd }: Landmarks): boolean {
  let after = 0;
  for (const line of lines) {
    const number = numberOf(line.element);
    if (number < bodyStart) continue;
    if (number > bodyEnd && ++after > linesToPaywall) return false;
    if (readNotice(line.text) === 'paywall') return true;
  }
  return false;
}
