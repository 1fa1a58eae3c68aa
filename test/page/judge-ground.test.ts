import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { judgeGround, readColour, type Ground } from '@/lib/page/judge-ground';

describe('readColour', () => {
  it.each([
    { colour: 'rgb(255, 255, 255)', lightness: 1, alpha: 1 },
    { colour: 'rgb(22, 24, 27)', lightness: 0.09, alpha: 1 },
    { colour: 'rgba(0, 0, 0, 0)', lightness: 0, alpha: 0 },
    { colour: 'rgba(255, 255, 255, 0.5)', lightness: 1, alpha: 0.5 },
    { colour: 'color(srgb 0.1 0.1 0.1)', lightness: 0.1, alpha: 1 },
    { colour: 'color(display-p3 0.9 0.9 0.9 / 0.4)', lightness: 0.9, alpha: 0.4 },
    { colour: 'oklch(0.97 0.01 90)', lightness: 0.97, alpha: 1 },
    { colour: 'oklab(0.2 0 0 / 0.9)', lightness: 0.2, alpha: 0.9 },
    { colour: 'lab(95 0 0)', lightness: 0.95, alpha: 1 },
  ])('reads $colour', ({ colour, lightness, alpha }) => {
    const read = readColour(colour);
    expect(read?.lightness).toBeCloseTo(lightness, 2);
    expect(read?.alpha).toBe(alpha);
  });

  it.each(['', 'currentcolor', 'var(--x)'])('knows nothing of %j', colour => {
    expect(readColour(colour)).toBeUndefined();
  });
});

describe('judgeGround', () => {
  const look = { backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none', color: 'rgb(0, 0, 0)' };
  /** A page whose elements are styled by id; `stack`: the ids met at the point, topmost first. */
  const judged = (styles: Record<string, Partial<typeof look>>, stack?: string[], colorScheme = 'normal') => {
    const { document } = parseHTML(
      '<html id="html"><body id="body"><header id="header"></header><div id="under"></div><p id="p"></p></body></html>',
    );
    const byId = (id: string) => document.getElementById(id)!;
    document.elementsFromPoint = () => (stack ?? []).map(byId);
    return judgeGround(byId('p'), stack && { x: 1, y: 1 }, ({ id }) => ({
      ...look,
      colorScheme,
      ...styles[id],
    }));
  };
  const coal = { backgroundColor: 'rgb(34, 34, 34)' };
  const paper = { backgroundColor: 'rgb(255, 255, 255)' };
  const picture = { backgroundImage: 'linear-gradient(red, blue)' };
  const light = { color: 'rgb(240, 240, 240)' };
  const grey = { color: 'rgb(128, 128, 128)' };

  type Case = {
    what: string;
    ground: Ground;
    styles: Record<string, Partial<typeof look>>;
    stack?: string[];
    colorScheme?: string;
  };
  it.each<Case>([
    { what: 'the element itself', ground: 'dark', styles: { p: coal, body: paper } },
    { what: 'the nearest ancestor that covers', ground: 'light', styles: { body: paper, html: coal } },
    {
      what: 'not a dark header that sticks above it',
      ground: 'light',
      styles: { header: coal, body: paper },
      stack: ['header', 'p', 'body', 'html'],
    },
    {
      what: 'not a light header on a dark page',
      ground: 'dark',
      styles: { header: paper, body: coal },
      stack: ['header', 'p', 'body', 'html'],
    },
    {
      what: 'what is painted below it without holding it',
      ground: 'dark',
      styles: { under: coal, body: paper },
      stack: ['p', 'under', 'body', 'html'],
    },
    { what: 'the text on a picture', ground: 'dark', styles: { body: picture, html: paper, p: light } },
    { what: 'dark text on nothing at all', ground: 'light', styles: {} },
    { what: 'grey text on nothing at all: the canvas is white', ground: 'light', styles: { p: grey } },
    { what: 'grey text on a dark canvas', ground: 'dark', styles: { p: grey }, colorScheme: 'dark' },
  ])('judges by $what', ({ ground, styles, stack, colorScheme }) => {
    expect(judged(styles, stack, colorScheme)).toBe(ground);
  });
});
