import { arabicSign, countSigns, foreignSign } from './language-signs';

/** One short headline has so many signs; a page of another language collects fewer by chance. */
const enoughSigns = 3;

/** Nodes looked at in one go: some 0.2 ms, and twice a second on a page that never rests 0.04 % of its time. */
const nodesAtOnce = 800;
const pauseMs = 500;

/** Additions to look at that are kept in mind; a page that adds faster is looked at in part. */
const longestQueue = 1_000;

/** Of the DOM's NodeFilter. */
const elementsAndText = 5;

const unread = /^(?:no)?script|style$/i;

const watched: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Calls `found` when the document shows Arabic text, be it now or later; looks at a bounded number of nodes at a time,
 * open shadow roots included, first at the document as it is, then at what is added.
 */
export function watchForArabic(found: () => void, root: Document = document): void {
  const queue: Node[] = [root.body ?? root];
  let walker: TreeWalker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let signs = 0;

  const observer = new MutationObserver(records => {
    for (const { target, type, addedNodes } of records) {
      if (queue.length < longestQueue) queue.push(...(type === 'childList' ? addedNodes : [target]));
    }
    timer ??= setTimeout(look, pauseMs);
  });

  const look = (): void => {
    timer = undefined;
    for (let left = nodesAtOnce; left; left--) {
      let node: Node | null | undefined = walker?.nextNode();
      if (!node) {
        node = queue.shift();
        walker = node && root.createTreeWalker(node, elementsAndText);
        if (!node) return;
      }
      const { shadowRoot } = node as Element;
      if (shadowRoot) {
        queue.push(shadowRoot);
        observer.observe(shadowRoot, watched);
      }
      if (node.nodeType !== 3 || unread.test(node.parentNode?.nodeName ?? '')) continue;
      const text = (node as Text).data;
      const arabic = countSigns(text, arabicSign);
      // A text without the one is not looked through for the other: most pages have neither.
      signs += arabic && Math.max(0, arabic - 2 * countSigns(text, foreignSign));
      if (signs >= enoughSigns) {
        observer.disconnect();
        found();
        return;
      }
    }
    timer = setTimeout(look, pauseMs);
  };

  observer.observe(root, watched);
  look();
}
