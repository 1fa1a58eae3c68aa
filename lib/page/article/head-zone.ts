import { commonAncestor, isWithin, type Outline } from './outline';

/** The numbers (see `Outline`) of what an article's surroundings are told by; -1 where there is none. */
export type Landmarks = { headline: number; bodyStart: number; bodyEnd: number };

/** Where something stands: under the headline, above it within the article, after the text, or elsewhere. */
export type Zone = 'under-headline' | 'above-headline' | 'after-text' | 'elsewhere';

const foreign = new Set(['nav', 'aside', 'figure', 'figcaption']);

/**
 * Places an element by its number. What stands above the headline counts only inside a container that holds headline
 * and text and is not the whole page: at the top of a page stands the day on which it is read.
 */
export function createZoneFinder(outline: Outline, landmarks: Landmarks): (number: number) => Zone {
  const { headline, bodyStart, bodyEnd } = landmarks;
  const article = commonAncestor(outline, headline >= 0 ? headline : bodyStart, bodyStart);
  const isWholePage = article < 0 || ['body', 'html'].includes(outline.names[article] ?? '');
  return number => {
    if (number < 0 || bodyStart < 0) return 'elsewhere';
    for (let at = number; at >= 0 && at !== article; at = outline.parents[at]!)
      if (foreign.has(outline.names[at] ?? '')) return 'elsewhere';
    if (headline >= 0 && number >= headline && number < bodyStart) return 'under-headline';
    if (number >= bodyStart) return number > bodyEnd ? 'after-text' : 'elsewhere';
    return !isWholePage && isWithin(outline, number, article) ? 'above-headline' : 'elsewhere';
  };
}
