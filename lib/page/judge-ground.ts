/** Whether the page is light or dark where a name stands. */
export type Ground = 'light' | 'dark';

/** The numbers of a computed colour, and its notation: "rgb(22, 24, 27)", "oklch(0.2 0.01 250 / 0.5)". */
const colourParts =
  /^([a-z]+)\((?:[a-z0-9-]+ )??([\d.e+-]+)[ ,]+([\d.e+-]+)[ ,]+([\d.e+-]+)(?:[ ,/]+([\d.e+-]+))?\)$/;

/** Lightness from 0 to 1 and opacity from 0 to 1 of a colour as getComputedStyle writes it; undefined if unknown. */
export function readColour(colour: string): { lightness: number; alpha: number } | undefined {
  const [, notation, ...numbers] = colourParts.exec(colour) ?? [];
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers
    .filter(number => number !== undefined)
    .map(Number);
  if (Number.isNaN(first)) return undefined;
  if (notation === 'oklab' || notation === 'oklch') return { lightness: first, alpha };
  if (notation === 'lab' || notation === 'lch') return { lightness: first / 100, alpha };
  const scale = notation === 'color' ? 1 : 255;
  // The weights of sRGB, without its curve: a half-way grey need not be told apart.
  return { lightness: (0.2126 * first + 0.7152 * second + 0.0722 * third) / scale, alpha };
}

const toGround = (lightness: number): Ground => (lightness < 0.5 ? 'dark' : 'light');

/** Reads the style of an element as it is computed. */
type StyleOf = (
  element: Element,
) => Pick<CSSStyleDeclaration, 'backgroundColor' | 'backgroundImage' | 'color' | 'colorScheme'>;

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** An element and what lies behind its words: what is painted below it at the point, and its ancestors. */
const behind = (element: Element, point: { x: number; y: number } | undefined): Element[] => {
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) ancestors.push(at);
  const stack = point
    ? (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(point.x, point.y)
    : [];
  // What is painted above it (a header that sticks to the view) is not its ground.
  const own = stack.findIndex(painted => element.contains(painted));
  const below = own < 0 ? [] : stack.slice(own).filter(painted => !element.contains(painted));
  // What lets the pointer through is not met at the point: it is found among the ancestors.
  return [element, ...below, ...ancestors.slice(1)];
};

/** Mid-grey text says nothing of its ground. */
const greyFrom = 0.35;
const greyTo = 0.65;

/** By the text, which is light on a dark ground; by the page's colour scheme where the text is grey. */
const judgeByText = (element: Element, styleOf: StyleOf): Ground => {
  const text = readColour(styleOf(element).color);
  if (text && (text.lightness < greyFrom || text.lightness > greyTo)) {
    return toGround(text.lightness) === 'dark' ? 'light' : 'dark';
  }
  const { colorScheme } = styleOf(element.ownerDocument.documentElement);
  if (!colorScheme.includes('dark')) return 'light';
  if (!colorScheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/**
 * The ground behind the words of an element at a point: the first background that covers, whatever stands elsewhere on
 * the page; where there is none, or a picture, the text tells.
 */
export function judgeGround(
  element: Element | null,
  point?: { x: number; y: number },
  styleOf: StyleOf = at => getComputedStyle(at),
): Ground {
  if (!element) return 'light';
  for (const at of behind(element, point)) {
    const style = styleOf(at);
    if (style.backgroundImage !== 'none') break;
    const background = readColour(style.backgroundColor);
    if (background && background.alpha > 0.5) return toGround(background.lightness);
  }
  return judgeByText(element, styleOf);
}
