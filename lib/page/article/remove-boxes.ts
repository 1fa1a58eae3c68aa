import { hasBoxName } from './box-names';
import { endsSentence } from './find-body';
import { readNotice } from './notices';
import { tidy } from './plain-words';

/** Elements that are never text of an article, whatever they hold. */
const foreignSelector =
  'script, style, noscript, template, svg, iframe, object, embed, form, nav, button, input, select, textarea, dialog, ' +
  'figcaption, [hidden], [role="navigation"], [role="search"], [role="dialog"], [role="menu"], [role="toolbar"], ' +
  '[role="complementary"], [role="contentinfo"], aside';

/** So much text outside of links is no box but the article, whatever the class around it says. In characters. */
const maxBoxProse = 400;
/** Excerpts under the links of a list of articles: so much text for each character of link. */
const maxExcerptShare = 3;
/** So long a paragraph that ends in a full stop is one of an article. In characters. */
const sentenceLength = 80;
/** Where a label may stand: it need not be a heading. */
const labelSelector = 'h2, h3, h4, h5, h6, p, div, span, strong, b, li, header, a';
/** A label is short; longer texts are not compared with the table. */
const maxLabelLength = 60;
/** Elements within a label (an icon, a line); asking larger ones for their text would take long on large pages. */
const maxLabelChildren = 4;
/** A container of more elements is no box under one label; measuring it for each of them would take long. */
const maxBoxChildren = 200;

/**
 * Takes out of a copy of the page what is no text of its article: menus, forms, captions, share bars, boxes of links
 * under "اقرأ أيضا" and the like. A name that also stands on the article's own container takes nothing out.
 */
export function removeBoxes(document: Document): void {
  for (const element of document.querySelectorAll(foreignSelector)) {
    const isAlways =
      /^(?:script|style|noscript|template|svg|iframe|object|embed|button|input|select|textarea|figcaption)$/u;
    // Some servers wrap the whole page in a form.
    if (isAlways.test(element.localName) || isBox(element)) element.remove();
  }
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    if (hasBoxName(element) && isBox(element)) element.remove();
  }
  for (const element of document.querySelectorAll(labelSelector)) {
    if (element.childElementCount > maxLabelChildren || !document.documentElement.contains(element)) continue;
    const text = tidy(element.textContent ?? '');
    if (text.length <= maxLabelLength && readNotice(text) === 'label') removeLabelled(element, text);
  }
}

/** Removes a label with the box that it heads, and the links that follow it where there is no box. */
function removeLabelled(label: Element, text: string): void {
  let box = label;
  for (let outer = box.parentElement; outer && isLinkBox(outer, text); outer = box.parentElement) box = outer;
  for (let next = box.nextElementSibling; next && isOnlyLinks(next); next = box.nextElementSibling)
    next.remove();
  box.remove();
}

function isLinkBox(element: Element, label: string): boolean {
  if (element.localName === 'body' || element.localName === 'article' || element.localName === 'main')
    return false;
  if (element.childElementCount > maxBoxChildren) return false;
  if (!tidy(element.textContent ?? '').startsWith(label)) return false;
  const { prose, linked } = measure(element);
  return prose - label.length <= Math.min(linked * maxExcerptShare, maxBoxProse);
}

function isOnlyLinks(element: Element): boolean {
  const { prose, linked } = measure(element);
  return linked > 0 && prose <= linked * 0.25;
}

const isBox = (element: Element): boolean => isSmall(element) && !holdsArticle(element);

/** A short article is no longer than a box: its headline or two of its paragraphs tell it. */
function holdsArticle(element: Element): boolean {
  if (element.querySelector('h1')) return true;
  const sentences = [...element.querySelectorAll('p')].filter(paragraph => {
    const text = tidy(paragraph.textContent ?? '');
    return text.length >= sentenceLength && endsSentence(text) && measure(paragraph).linked * 2 < text.length;
  });
  return sentences.length >= 2;
}

function isSmall(element: Element): boolean {
  const { prose, linked } = measure(element);
  return prose <= maxBoxProse || linked > prose * 2;
}

/** Characters of text outside and inside of links. */
function measure(element: Element): { prose: number; linked: number } {
  let linked = 0;
  if (element.localName === 'a') linked = tidy(element.textContent ?? '').length;
  else for (const link of element.querySelectorAll('a')) linked += tidy(link.textContent ?? '').length;
  return { prose: tidy(element.textContent ?? '').length - linked, linked };
}
