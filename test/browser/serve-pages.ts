import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * A page to serve: its HTML (bytes where it is not UTF-8), the content security policy that it is sent with, and the
 * type that the server declares.
 */
export type ServedPage = string | { html: string | Uint8Array; policy?: string; type?: string };

/** Pages on a loopback address of their own. */
export type PageServer = {
  /** "127.0.0.1:1234" */
  host: string;
  /** The whole address of a page's path ("/article"). */
  address: (path: string) => string;
  /** Serves one more page, or another under the same path. */
  put: (path: string, page: ServedPage) => void;
  close: () => Promise<void>;
};

const pagesFolder = join(import.meta.dirname, 'pages');

/** The HTML of a page in test/browser/pages. */
export const pageFile = (name: string): string => readFileSync(join(pagesFolder, `${name}.html`), 'utf8');

/** A news page of one text: paragraphs of HTML under a heading. */
export const newsPage = (
  paragraphs: string[],
  { language = 'ar', title = 'نص مصنوع للتجربة' } = {},
): string =>
  `<!doctype html><html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}"><meta charset="utf-8"><title>${title}</title>
<style>body{max-inline-size:40rem;margin:3rem auto;font:19px/2 serif}</style>
<h1>${title}</h1>${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}</html>`;

/** Serves pages on 127.0.0.1 at a port of its own. */
export async function servePages(pages: Record<string, ServedPage> = {}): Promise<PageServer> {
  const served = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const page = served.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const {
      html,
      policy,
      type = 'text/html; charset=utf-8',
    } = typeof page === 'string' ? { html: page } : page;
    const headers = { 'content-type': type, 'cache-control': 'no-store' };
    response.writeHead(200, policy ? { ...headers, 'content-security-policy': policy } : headers).end(html);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    address: path => `http://${host}${path}`,
    put: (path, page) => served.set(path, page),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
