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

/**
 * The ground behind an element: the first background that covers, outwards; on a picture or a canvas without a
 * background the text tells, which is light on a dark ground.
 */
export function judgeGround(element: Element | null): Ground {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') break;
    const background = readColour(style.backgroundColor);
    if (background && background.alpha > 0.5) return toGround(background.lightness);
  }
  const text = element && readColour(getComputedStyle(element).color);
  return text ? (toGround(text.lightness) === 'dark' ? 'light' : 'dark') : 'light';
}
