import type { Block, Piece } from './block';
import { lookAtElement, type Look } from './look-at-element';

/** A node whose children are being read; `edge` is set once they are. */
type Level = { nodes: readonly Node[]; next: number; look: Look };

const outermost: Look = { isSkipped: false, isVisible: true, keepsLines: false, edge: '\n' };

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The children as they are laid out: an open shadow root's instead of the host's own, those assigned to a slot in it. */
function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

/** A closed <details> shows its summary alone. */
const isFolded = (node: Node, parent: Element | undefined): boolean =>
  parent?.localName === 'details' &&
  !(parent as HTMLDetailsElement).open &&
  (node as Element).localName !== 'summary';

/**
 * Reads the visible text below an element, block by block in reading order. Yields undefined after every node that ends
 * no block, so that the caller can pause; `onShadowRoot` hears of every open shadow root on the way.
 * Works through a stack of its own: pages nest deeper than a call stack goes.
 */
export function* readBlocks(
  root: Element,
  onShadowRoot: (root: ShadowRoot) => void = () => {},
  lookAt: (element: Element) => Look = lookAtElement,
): Generator<Block | undefined, void> {
  let text = '';
  let pieces: Piece[] = [];
  const takeBlock = (): Block | undefined => {
    const block = pieces.length > 0 && text.trim() ? { text, pieces } : undefined;
    text = '';
    pieces = [];
    return block;
  };

  const levels: (Level & { element?: Element })[] = [{ nodes: [root], next: 0, look: outermost }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (!node) {
      levels.pop();
      if (level.look.edge === '\n') yield takeBlock();
      else text += level.look.edge;
    } else if (isText(node)) {
      if (!level.look.isVisible || isFolded(node, level.element)) continue;
      pieces.push({ node, start: text.length, data: node.data });
      // A line feed in the source of the page is a space on the page, except where the style keeps lines.
      text += level.look.keepsLines ? node.data : node.data.replace(/[\n\r\t\f]/g, ' ');
    } else if (isElement(node) && node.localName === 'br') {
      text += '\n';
    } else if (isElement(node)) {
      const look = isFolded(node, level.element) ? undefined : lookAt(node);
      if (look && !look.isSkipped) {
        if (node.shadowRoot) onShadowRoot(node.shadowRoot);
        if (look.edge === '\n') yield takeBlock();
        else text += look.edge;
        levels.push({ nodes: childrenOf(node), next: 0, look, element: node });
      }
      yield undefined;
    }
  }
}
