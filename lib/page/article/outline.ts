/**
 * Where each element of a copied page stands, since Readability moves and renames elements: every element gets its
 * number in document order as an attribute, and the outline knows each number's parent and name, and how deep the
 * elements nest.
 */
export type Outline = { parents: Int32Array; names: string[]; depth: number };

const attribute = 'data-outline';

/** Numbers the elements of a copy of the page. */
export function drawOutline(document: Document): Outline {
  const elements = [...document.querySelectorAll('*')];
  const numbers = new Map(elements.map((element, number) => [element, number]));
  for (const [element, number] of numbers) element.setAttribute(attribute, String(number));
  const parents = Int32Array.from(elements, ({ parentElement }) =>
    parentElement ? (numbers.get(parentElement) ?? -1) : -1,
  );
  // A parent stands before its children.
  const depths = new Int32Array(elements.length);
  for (let n = 1; n < depths.length; n++) depths[n] = parents[n]! < 0 ? 0 : depths[parents[n]!]! + 1;
  return {
    parents,
    names: elements.map(({ localName }) => localName),
    depth: depths.reduce((deepest, depth) => Math.max(deepest, depth), 0),
  };
}

/** The number of an element, or of the nearest one around it that was in the page. */
export function numberOf(element: Element): number {
  const number = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  return number === null || number === undefined ? -1 : Number(number);
}

/** The innermost element around two: its number. */
export function commonAncestor({ parents }: Outline, one: number, other: number): number {
  const around = new Set<number>();
  for (let at = one; at >= 0; at = parents[at]!) around.add(at);
  let at = other;
  while (at >= 0 && !around.has(at)) at = parents[at]!;
  return at;
}

export function isWithin({ parents }: Outline, inner: number, outer: number): boolean {
  let at = inner;
  while (at > outer) at = parents[at]!;
  return at === outer;
}
