/** So long a sentence stands that nobody closes: time to look up from the text, read it and find the button. */
const remainsMs = 20_000;

const style = `
.notice { all: initial; position: fixed; inset-block-end: 16px; inset-inline: 16px; margin-inline: auto; inline-size: fit-content;
  max-inline-size: 460px; box-sizing: border-box; display: flex; gap: 10px; align-items: center; padding: 10px 16px;
  color-scheme: light dark; font: 14px/1.6 system-ui, 'Segoe UI', 'Noto Sans Arabic', Tahoma, sans-serif;
  background: light-dark(#fff, #1e2125); color: light-dark(#1c1d1f, #eceae4); border: 1px solid light-dark(#8d8a80, #74797f);
  border-radius: 10px; box-shadow: 0 6px 24px #0000002e; }
button { all: unset; flex: none; cursor: pointer; padding: 0 6px; font-size: 18px; color: light-dark(#5c5f66, #a9abb0); }
button:focus-visible { outline: 2px solid light-dark(#0b6b63, #5fc7bb); }`;

/** One sentence, and what its closing button is called. */
export type PageNotice = { text: string; close: string; language: string };

/**
 * Shows one sentence on the page, in an element of our own in the top layer, until it is closed or has stood for a while
 * before the reader's eyes. Asks nothing of the extension, which may be gone.
 */
export function showNotice({ text, close, language }: PageNotice): void {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial !important; position: fixed !important;';
  const shadow = host.attachShadow({ mode: 'closed' });
  const [sheet, box, words, button] = ['style', 'div', 'span', 'button'].map(name =>
    document.createElement(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLButtonElement];
  sheet.textContent = style;
  box.className = 'notice';
  [box.lang, box.dir] = [language, language === 'ar' ? 'rtl' : 'ltr'];
  words.role = 'status';
  button.textContent = '×';
  button.ariaLabel = close;
  button.addEventListener('click', event => event.isTrusted && host.remove());
  box.append(words, button);
  shadow.append(sheet, box);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  // A status speaks when its text changes, not when it comes with one.
  requestAnimationFrame(() => (words.textContent = text));
  setTimeout(() => host.remove(), remainsMs);
}

/** Calls the listener when the tab is before the reader's eyes, at once if it is. */
export function whenVisible(listener: () => void): void {
  if (!document.hidden) listener();
  else document.addEventListener('visibilitychange', () => whenVisible(listener), { once: true });
}
