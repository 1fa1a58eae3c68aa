import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/page/block';
import type { Look } from '@/lib/page/look-at-element';
import { readBlocks } from '@/lib/page/read-blocks';

const inlineNames = new Set('a b i em strong span q mark sup sub slot'.split(' '));

/** The look of an element by its name and three classes: the library that parses here lays nothing out. */
const lookByName = (element: Element): Look => ({
  isSkipped: element.localName === 'script' || element.classList.contains('none'),
  isVisible: !element.classList.contains('hidden'),
  keepsLines: element.localName === 'pre',
  edge: element.classList.contains('item') ? ' ' : inlineNames.has(element.localName) ? '' : '\n',
});

const parse = (html: string): { document: Document; body: HTMLElement } => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { document: document, body: document.body };
};

const read = (root: Element, onShadowRoot?: (root: ShadowRoot) => void): Block[] =>
  [...readBlocks(root, onShadowRoot, lookByName)].filter(block => block !== undefined);

const textsOf = (html: string): string[] => read(parse(html).body).map(({ text }) => text);

describe('readBlocks', () => {
  it.each([
    { what: 'breaks at block edges', html: '<p>داعش</p><p>التنظيم</p>', texts: ['داعش', 'التنظيم'] },
    {
      what: 'breaks where a block stands between inline text',
      html: '<div>قبل<p>في</p>بعد</div>',
      texts: ['قبل', 'في', 'بعد'],
    },
    {
      what: 'joins inline nodes without a space',
      html: '<p>تنظيم <b>“داع</b>ش<i>”</i></p>',
      texts: ['تنظيم “داعش”'],
    },
    {
      what: 'keeps inline-blocks apart by a space',
      html: '<p><span class="item">سوريا</span><span class="item">العراق</span></p>',
      texts: [' سوريا  العراق '],
    },
    { what: 'breaks a line at br', html: '<p>علي<br>تمي</p>', texts: ['علي\nتمي'] },
    { what: 'reads line feeds of the source as spaces', html: '<p>علي\nتمي\t.</p>', texts: ['علي تمي .'] },
    { what: 'keeps line feeds that the style keeps', html: '<pre>علي\nتمي</pre>', texts: ['علي\nتمي'] },
    {
      what: 'leaves out what is skipped, without joining words over it',
      html: '<p>علي <script>var x</script>تمي</p>',
      texts: ['علي تمي'],
    },
    { what: 'leaves out what is not displayed', html: '<p>ظاهر</p><p class="none">خفي</p>', texts: ['ظاهر'] },
    {
      what: 'leaves out invisible text, but not what is visible in it',
      html: '<p class="hidden">خفي<span>ظاهر</span></p>',
      texts: ['ظاهر'],
    },
    {
      what: 'reads the summary alone of folded details',
      html: '<details><summary>عنوان</summary><p>مطوي</p>نص</details>',
      texts: ['عنوان'],
    },
    { what: 'has no block for white space', html: '<p> \n </p>\n<p>نص</p>', texts: ['نص'] },
  ])('$what', ({ html, texts }) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('says where each text node stands in its block', () => {
    const [block] = read(parse('<p>تنظيم <b>“داعش”</b> قال</p>').body);
    for (const { node, start } of block!.pieces) {
      expect(block!.text.slice(start, start + node.data.length)).toBe(node.data);
    }
    expect(block!.pieces.map(({ start }) => start)).toEqual([0, 6, 12]);
  });

  it('reads open shadow roots in place of what they hide, and tells of them', () => {
    const { document, body } = parse('<div id="host">لا يعرض</div><p>بعد</p>');
    const host = document.querySelector('#host')!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>في الظل</p>';
    const roots: ShadowRoot[] = [];
    expect(read(body, found => roots.push(found)).map(({ text }) => text)).toEqual(['في الظل', 'بعد']);
    expect(roots).toEqual([root]);
  });

  it('reads pages that nest deeper than the call stack', () => {
    const { document, body } = parse('');
    let inner: Element = body;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.append('عميق');
    expect(read(body).map(({ text }) => text)).toEqual(['عميق']);
  });

  it('lets its caller pause at every element', () => {
    const { body } = parse('<p><b>أ</b><b>ب</b><b>ج</b></p>');
    expect([...readBlocks(body, undefined, lookByName)].length).toBeGreaterThanOrEqual(5);
  });
});
