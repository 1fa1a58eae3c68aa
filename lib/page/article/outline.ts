/**
 * Where each element of a copied page stands, since Readability moves and renames elements: every element gets its
 * number in document order as an attribute, and the outline knows each number's parent and name.
 */
export type Outline = { parents: Int32Array; names: string[] };

const attribute = 'data-outline';

/** Numbers the elements of a copy of the page. */
export function drawOutline(document: Document): Outline {
  const elements = [...document.querySelectorAll('*')];
  const numbers = new Map(elements.map((element, number) => [element, number]));
  for (const [element, number] of numbers) element.setAttribute(attribute, String(number));
  return {
    parents: Int32Array.from(elements, ({ parentElement }) =>
      parentElement ? (numbers.get(parentElement) ?? -1) : -1,
    ),
    names: elements.map(({ localName }) => localName),
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
