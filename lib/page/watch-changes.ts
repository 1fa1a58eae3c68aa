/** Changes come in bursts: the page is read again when it has rested this long, */
const settleMs = 150;
/** and, if it never rests, this long after its first change at the latest. */
const longestWaitMs = 500;
/**
 * A changed class or style rarely shows or hides text; pages that animate change them without end. A page that grows or
 * shrinks without any change of its nodes has got a style sheet, or a shadow root, which tell nobody.
 */
const styleSettleMs = 1_000;
/** A page that never rests is read at most a tenth of the time. */
const restPerReading = 10;

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
};

export type ChangeWatch = {
  /** Watches a root too; a root that is watched already is left as it is. */
  add: (root: Document | ShadowRoot) => void;
  /** Says how long the last reading took, which sets how soon the next may come. */
  rest: (readingMs: number) => void;
  stop: () => void;
};

/**
 * Calls `onChange` when the text of the watched roots has changed and settled, or the height of the page; changes of
 * `isOurs` nodes do not count.
 */
export function watchChanges(onChange: () => void, isOurs: (node: Node) => boolean): ChangeWatch {
  const roots = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let firstTextAt: number | undefined;
  let restUntil = 0;

  const isTheirs = ({ target, addedNodes, removedNodes, type }: MutationRecord): boolean => {
    const nodes = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
    return !isOurs(target) && nodes.some(node => node.nodeType !== Node.COMMENT_NODE && !isOurs(node));
  };

  const dueAfter = (records: readonly MutationRecord[], now: number): number => {
    if (records.every(({ type }) => type === 'attributes')) return Math.min(dueAt, now + styleSettleMs);
    firstTextAt ??= now;
    return Math.min(now + settleMs, firstTextAt + longestWaitMs);
  };

  const observer = new MutationObserver(records => {
    const theirs = records.filter(isTheirs);
    if (theirs.length === 0) return;
    schedule(theirs);
  });

  const schedule = (records: readonly MutationRecord[]): void => {
    const now = performance.now();
    const due = Math.max(dueAfter(records, now), restUntil);
    if (due === dueAt) return;
    clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(fire, Math.max(0, due - now));
  };

  let body: HTMLElement | undefined;
  let heightPx: number | undefined;
  const sizes = new ResizeObserver(entries => {
    const now = entries.at(-1)?.contentRect.height;
    if (heightPx !== undefined && heightPx !== now) schedule([]);
    heightPx = now;
  });
  /** A page may replace its whole body. */
  const followBody = (): void => {
    if (body === document.body) return;
    sizes.disconnect();
    ({ body } = document);
    heightPx = undefined;
    if (body) sizes.observe(body);
  };

  const fire = (): void => {
    dueAt = Infinity;
    firstTextAt = undefined;
    onChange();
  };

  return {
    add: root => {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, watched);
    },
    rest: readingMs => {
      followBody();
      restUntil = performance.now() + readingMs * restPerReading;
    },
    stop: () => {
      observer.disconnect();
      sizes.disconnect();
      clearTimeout(timer);
    },
  };
}
