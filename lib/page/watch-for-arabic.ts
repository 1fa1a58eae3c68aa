import { arabicSign, countSigns, foreignSign } from './language-signs';

/** One short headline has so many signs; a page of another language collects fewer by chance. */
const enoughSigns = 3;

/** Text nodes looked at in one go: some 0.2 ms, and twice a second on a page that never rests 0.04 % of its time. */
const nodesAtOnce = 400;
const pauseMs = 500;

/** Additions to look at that are kept in mind; a page that adds faster is looked at in part. */
const longestQueue = 1_000;

/**
 * Calls `found` when the document shows Arabic text, be it now or later; looks at a bounded number of text nodes at a
 * time, first at the document as it is, then at what is added. Returns the function that ends the watch.
 */
export function watchForArabic(found: () => void, root: Document = document): () => void {
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
      const node = walker?.nextNode();
      if (node) {
        const text = (node as Text).data;
        if (/^(?:no)?script|style$/i.test(node.parentNode?.nodeName ?? '')) continue;
        signs += Math.max(0, countSigns(text, arabicSign) - 2 * countSigns(text, foreignSign));
        if (signs >= enoughSigns) {
          observer.disconnect();
          found();
          return;
        }
      } else {
        const next = queue.shift();
        if (!next) {
          walker = undefined;
          return;
        }
        // A walker leaves out its root: for a text node that is added alone it starts at the parent.
        const start = next.nodeType === 3 ? next.parentNode : next;
        walker = start ? root.createTreeWalker(start, 4) : undefined;
      }
    }
    timer = setTimeout(look, pauseMs);
  };

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  look();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
