import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readArticle } from '@/lib/page/read-article';
import { webAddress } from '@/lib/page/article/web-address';
import type { Command, Terminal } from './command';
import { decodePage } from '@/lib/page/decode-page';

/** `siyaq read PAGE.html [ADDRESS]`: what the extension reads of a saved page, as one JSON object. */
export const readCommand: Command = {
  words: ['read'],
  usage: 'PAGE.html [ADDRESS]',
  about:
    'The article of a saved page as JSON: text, title, outlet, author, date; ADDRESS: where the page was found.',
  run,
};

async function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const [name, address, ...more] = parameters;
  if (name === undefined || more.length > 0) {
    terminal.complain('usage: npm run --silent siyaq -- read PAGE.html [ADDRESS]');
    return 2;
  }
  if (address !== undefined && !webAddress(address)) {
    terminal.complain(`siyaq: ${address} is no address of the web; it begins with https:// or http://.`);
    return 2;
  }
  const path = resolve(terminal.folder, name);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    terminal.complain(`siyaq: there is no file ${path}.`);
    return 2;
  }
  // Only this command needs a DOM.
  const { parseHTML } = await import('linkedom');
  const read = readArticle(parseHTML(decodePage(bytes)).document, address);
  if (!read.ok) {
    terminal.complain(`siyaq: ${path}: ${read.error}.`);
    return 1;
  }
  await terminal.print(JSON.stringify(read.value, null, 2));
  return 0;
}
