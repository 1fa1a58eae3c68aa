import { Readability } from '@mozilla/readability';
import { findBody } from './find-body';
import { keepText, type KeptText } from './keep-text';
import { removeBoxes } from './remove-boxes';
import { readTextLines } from './text-line';

/** Larger pages are lists and archives, and would hold up the tab. In elements. */
const maxElements = 60_000;

/**
 * The lines of a copied page's article; undefined where Readability finds none. The copy is used up: boxes and all
 * else that is no text leave it.
 */
export function readBody(copy: Document, titles: readonly string[]): KeptText | undefined {
  removeBoxes(copy);
  let root: Element | undefined;
  try {
    const article = new Readability<Element>(copy, {
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: maxElements,
      serializer: node => node as Element,
    }).parse();
    root = article?.content ?? undefined;
  } catch {
    // It throws on pages beyond its limit, which is an answer and no error of ours.
    return undefined;
  }
  return root && keepText(findBody(root, readTextLines(root)), titles);
}
