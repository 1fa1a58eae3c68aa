import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page, type Target, TargetType } from 'puppeteer-core';
import { findBrowser } from '@/test/machine/browsers.mjs';
import { servePages, type PageServer } from './serve-pages';
import { logTraffic, ownServices, requestsElsewhere, type TrafficLog } from './traffic-log';
import { waitFor } from './wait';

/** The built extension for Chromium; SIYAQ_BUILD names the folder of another build to test. */
export const builtExtension =
  process.env['SIYAQ_BUILD'] ?? join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** A Chromium with Siyaq in it, pages to read, and a log of all that it sends. */
export type Session = {
  browser: Browser;
  /** Of the interface. */
  language: 'ar' | 'en';
  pages: PageServer;
  traffic: TrafficLog;
  /** Opens a page of `pages` in a new tab, in front. */
  open: (path: string) => Promise<Page>;
  /** Installs the extension, for a session that was started without it. */
  install: () => Promise<void>;
  /** The address of one of the extension's own pages ("popup.html"). */
  extensionAddress: (file: string) => Promise<string>;
  /** The worker's target, once there is one. */
  worker: () => Promise<Target>;
  /** Ends the worker, as the browser itself does after a while, and waits until it is gone. */
  killWorker: () => Promise<void>;
  /** Clicks the toolbar button over the page; the popup that opens. */
  openPopup: (page: Page) => Promise<Page>;
  /** The extension's page of that name, as soon as one is open (the panel opens by itself after a click). */
  view: (file: 'popup.html' | 'sidepanel.html' | 'archive.html') => Promise<Page>;
  /** The requests so far that went anywhere but to `pages`. */
  elsewhere: () => string[];
  close: () => Promise<void>;
  /** Ends the browser in the middle of whatever it does, as a crash or an empty battery would. */
  kill: () => Promise<void>;
};

/**
 * `language`: of the interface. `installed`: false starts without the extension.
 * `headed`: a window for a reader, who may go to any page; the log sees nothing of it.
 */
export type SessionOptions = {
  language?: 'ar' | 'en';
  installed?: boolean;
  headed?: boolean;
  /** The folder of the extension. */
  extension?: string;
  /** A folder that keeps the profile for the next session; a fresh one without. */
  profile?: string;
};

/** A window as on a small laptop: the panel stands beside the page in it. */
const windowSize = { width: 1280, height: 900 };

/** What Chromium asks of the network by itself is switched off, so that the log shows Siyaq and the pages alone. */
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying,LensOverlay',
];

/** Everything goes through the log, loopback too, which would go past a proxy otherwise. */
const throughLog = (traffic: TrafficLog): string[] => [
  `--proxy-server=http://${traffic.host}`,
  '--proxy-bypass-list=<-loopback>',
];

/** Starts Chromium with a fresh profile. */
export async function startSession({
  language = 'ar',
  installed = true,
  headed = false,
  extension = builtExtension,
  profile,
}: SessionOptions = {}): Promise<Session> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} holds no extension: run npm run build`);
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('this machine has no Chromium: npm test installs one');

  const [pages, traffic] = await Promise.all([servePages(), logTraffic()]);
  const browser = await launch({
    executablePath,
    headless: !headed,
    ...(profile !== undefined && { userDataDir: profile }),
    pipe: true,
    // A reader needs no bar that says a program drives the browser.
    ignoreDefaultArgs: headed ? ['--enable-automation'] : [],
    enableExtensions: installed ? [extension] : true,
    defaultViewport: headed ? null : { width: 1100, height: 800 },
    // Chromium on Linux takes the language of its interface from the environment, elsewhere from the flag.
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...quietFlags,
      ...ownServices,
      `--lang=${language}`,
      `--window-size=${windowSize.width},${windowSize.height}`,
      ...(headed ? [] : throughLog(traffic)),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

  const isOurs = (target: Target) => target.url().startsWith('chrome-extension://');
  const findWorker = async () =>
    browser.targets().find(target => target.type() === TargetType.SERVICE_WORKER && isOurs(target));
  const worker = () => waitFor('the service worker', findWorker);
  const extensionId = async () => new URL((await worker()).url()).host;

  const view: Session['view'] = file =>
    waitFor(file, async () => {
      const target = browser
        .targets()
        .find(candidate => isOurs(candidate) && new URL(candidate.url()).pathname === `/${file}`);
      const page = await target?.asPage();
      await page?.waitForSelector('body *');
      return page;
    });

  return {
    browser,
    language,
    pages,
    traffic,
    view,
    worker,
    elsewhere: () => requestsElsewhere(traffic, [pages.host]),
    extensionAddress: async file => `chrome-extension://${await extensionId()}/${file}`,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(pages.address(path));
      await page.bringToFront();
      return page;
    },
    async install() {
      await browser.installExtension(extension);
      await worker();
    },
    async killWorker() {
      const target = await worker();
      await (await target.worker())?.close();
      await waitFor('the end of the service worker', async () => !browser.targets().includes(target));
    },
    async openPopup(page) {
      const extensions = await browser.extensions();
      const siyaq = [...extensions.values()][0];
      if (!siyaq) throw new Error('the extension is not installed');
      await siyaq.triggerAction(page);
      return view('popup.html');
    },
    async close() {
      await browser.close();
      await Promise.all([pages.close(), traffic.close()]);
    },
    async kill() {
      const child = browser.process();
      const ended = new Promise(resolve => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await ended;
      await Promise.all([pages.close(), traffic.close()]);
    },
  };
}
