import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForArabic } from '@/lib/page/watch-for-arabic';

const headline = 'التحالف الدولي يعلن إزالة الألغام من المناطق المحررة';

const start = (html: string) => {
  const { document, MutationObserver } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  vi.stubGlobal('MutationObserver', MutationObserver);
  const found = vi.fn<() => void>();
  watchForArabic(found, document);
  return { document, found };
};

describe('watchForArabic', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    { what: 'Arabic text', html: `<p>${headline}</p>` },
    { what: 'Arabic text after much English', html: `${'<p>English</p>'.repeat(3_000)}<p>${headline}</p>` },
    {
      what: 'Arabic headlines of a word or two each',
      html: '<li>الأخبار</li><li>الرياضة</li><li>المدينة</li>',
    },
    { what: 'an Arabic paragraph on a Persian page', html: `<p>گزارش چاپ پژوهش</p><p>${headline}</p>` },
  ])('finds $what, once', async ({ html }) => {
    const { found } = start(html);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found).toHaveBeenCalledOnce();
  });

  it.each([
    { what: 'English', html: '<p>The coalition said on Monday that it had removed mines.</p>'.repeat(50) },
    {
      what: 'Persian',
      html: '<p>ائتلاف به رهبری آمریکا روز گذشته اعلام کرد که بیش از سی هزار ماده منفجره پاکسازی شده است.</p>'.repeat(
        50,
      ),
    },
    {
      what: 'Urdu',
      html: '<p>اتحاد نے کہا ہے کہ اس نے مشرقی شام میں ہزاروں بارودی سرنگیں ہٹا دی ہیں۔</p>'.repeat(50),
    },
    { what: 'Arabic in a script alone', html: `<script>const title = '${headline}'</script>` },
  ])('leaves a page alone that has $what', async ({ html }) => {
    const { found } = start(html);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found).not.toHaveBeenCalled();
  });

  it.each([
    {
      what: 'an element',
      add: (body: HTMLElement) => body.insertAdjacentHTML('beforeend', `<p>${headline}</p>`),
    },
    { what: 'a bare text node', add: (body: HTMLElement) => body.append(headline) },
    {
      what: 'an open shadow root',
      add: (body: HTMLElement) => {
        const host = body.ownerDocument.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = `<p>${headline}</p>`;
        body.append(host);
      },
    },
    {
      what: 'a shadow root within another',
      add: (body: HTMLElement) => {
        const [outer, inner] = [
          body.ownerDocument.createElement('div'),
          body.ownerDocument.createElement('div'),
        ];
        inner.attachShadow({ mode: 'open' }).innerHTML = `<p>${headline}</p>`;
        outer.attachShadow({ mode: 'open' }).append(inner);
        body.append(outer);
      },
    },
  ])('finds Arabic text that comes late in $what', async ({ add }) => {
    const { document, found } = start('<p>Loading</p>');
    await vi.advanceTimersByTimeAsync(10_000);
    add(document.body);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(found).toHaveBeenCalledOnce();
  });
});
