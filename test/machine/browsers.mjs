import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isExecutable, run, say, which } from './command.mjs';

/**
 * What the project knows about a browser: where it may lie, how to get it, the oldest version that will do
 * (the manifest's own minimum).
 */
export const browsers = {
  chromium: {
    title: 'Chromium',
    variables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    oldest: 128,
    aptPackages: ['chromium', 'chromium-l10n', 'fonts-noto-core'],
    download: 'chrome@stable',
  },
  firefox: {
    title: 'Firefox',
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    oldest: 140,
    aptPackages: ['firefox-esr'],
    download: 'firefox@stable',
  },
};

/** @typedef {keyof typeof browsers} BrowserName */

/** The machine as the functions below see it; a test passes another. */
export const thisMachine = {
  env: /** @type {Record<string, string | undefined>} */ (process.env),
  cacheFolder: join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'siyaq', 'browsers'),
  isRoot: process.getuid?.() === 0,
  osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  which,
  exists: existsSync,
  isSnap,
  run,
  say,
};

/**
 * A browser that is on the machine and will do.
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>} the path of its program
 */
export async function findBrowser(name, machine = thisMachine) {
  const browser = browsers[name];
  const named = browser.variables.map(variable => machine.env[variable]).find(Boolean);
  // Whoever names a browser means that one: no other is looked for.
  if (named) {
    if (await isUsable(named, browser.oldest, machine)) return named;
    throw new Error(
      `${browser.variables.join(' or ')} names ${named}, which is no ${browser.title} ${browser.oldest} or later that runs`,
    );
  }
  const candidates = [...browser.commands.map(machine.which), downloadedBrowser(name, machine)];
  for (const path of candidates) {
    if (path && !machine.isSnap(path) && (await isUsable(path, browser.oldest, machine))) return path;
  }
  return undefined;
}

/**
 * Finds a browser and installs it first if the machine has none: with apt as root on Debian and its kin, otherwise by
 * @puppeteer/browsers into a cache folder. Throws with what was tried and what to do.
 * @param {BrowserName} name
 * @returns {Promise<string>} the path of its program
 */
export async function ensureBrowser(name, machine = thisMachine) {
  const found = await findBrowser(name, machine);
  if (found) return found;

  const { title, oldest, variables, aptPackages } = browsers[name];
  const tried = [];
  // Ubuntu's packages of both browsers are doors to snaps, which see neither the built extension nor a profile in /tmp.
  if (isDebian(machine) && !isUbuntu(machine) && machine.isRoot) {
    machine.say(
      `installing ${aptPackages.join(' and ')} with apt: this machine has no ${title} ${oldest} or later to run Siyaq in`,
    );
    if (await aptInstall(aptPackages, machine)) {
      const installed = await findBrowser(name, machine);
      if (installed) return installed;
    }
    tried.push(`apt-get install ${aptPackages.join(' ')}`);
  }
  machine.say(
    `downloading ${title} into ${machine.cacheFolder}: this machine has no ${title} ${oldest} or later that can be driven`,
  );
  const downloaded = await downloadBrowser(name, machine);
  if (downloaded) return downloaded;
  tried.push(`browsers install ${browsers[name].download}`);
  throw new Error(
    `no ${title} to run Siyaq in: found none, and could not install one (${tried.join('; ')}; their messages stand above). ` +
      `Install ${title} ${oldest} or later, or name its program in ${variables[0]}.`,
  );
}

/**
 * Readers of Siyaq have Arabic letters, and most a browser that speaks Arabic: installs a font and Debian's
 * translations of Chromium where it may, and says so where it may not.
 * @param {string} chromium the path of its program
 */
export async function ensureArabic(chromium, machine = thisMachine) {
  const fonts = await machine.run('fc-list', [':lang=ar', 'family'], { quiet: true });
  const lacks = [];
  if (fonts.code === 0 && fonts.output.trim() === '') lacks.push('fonts-noto-core');
  if (chromium === debianChromium.program && !machine.exists(debianChromium.arabic))
    lacks.push('chromium-l10n');
  if (lacks.length === 0) return;
  if (isDebian(machine) && machine.isRoot) {
    machine.say(`installing ${lacks.join(' and ')} with apt: this machine cannot show Arabic yet`);
    if (await aptInstall(lacks, machine)) return;
  }
  machine.say(
    `this machine cannot show Arabic as readers see it; on Debian: apt-get install ${lacks.join(' ')}`,
  );
}

/** Debian keeps the languages of Chromium's interface in a package of their own. */
const debianChromium = { program: '/usr/bin/chromium', arabic: '/usr/lib/chromium/locales/ar.pak' };

const isDebian = (/** @type {typeof thisMachine} */ machine) =>
  /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(machine.osRelease);
const isUbuntu = (/** @type {typeof thisMachine} */ machine) => /^ID="?ubuntu/m.test(machine.osRelease);

/**
 * @param {string[]} packages
 * @param {typeof thisMachine} machine
 */
async function aptInstall(packages, machine) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await machine.run('apt-get', ['update', '-q'], { env });
  const install = await machine.run(
    'apt-get',
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
    { env },
  );
  return update.code === 0 && install.code === 0;
}

/**
 * @param {BrowserName} name
 * @param {typeof thisMachine} machine
 */
async function downloadBrowser(name, machine) {
  mkdirSync(machine.cacheFolder, { recursive: true });
  const args = ['install', browsers[name].download, '--path', machine.cacheFolder, '--format', '{{path}}'];
  // Only root may install the libraries that the download needs.
  if (machine.isRoot && isDebian(machine) && name === 'chromium') args.push('--install-deps');
  const { code, output } = await machine.run('browsers', args, { quiet: true });
  const path = output
    .trim()
    .split('\n')
    .findLast(line => isExecutable(line.trim()))
    ?.trim();
  if (code !== 0 || !path) {
    machine.say(output.trim());
    return undefined;
  }
  writeFileSync(noteOfDownload(name, machine), path);
  if (await isUsable(path, browsers[name].oldest, machine)) return path;
  const { output: complaint } = await machine.run(path, ['--version'], { quiet: true });
  machine.say(`${path} does not run: ${complaint.trim()}`);
  return undefined;
}

const noteOfDownload = (/** @type {BrowserName} */ name, /** @type {typeof thisMachine} */ machine) =>
  join(machine.cacheFolder, `${name}.path`);

/**
 * @param {BrowserName} name
 * @param {typeof thisMachine} machine
 */
function downloadedBrowser(name, machine) {
  const note = noteOfDownload(name, machine);
  return existsSync(note) ? readFileSync(note, 'utf8') : undefined;
}

/**
 * @param {string} path
 * @param {number} oldest
 * @param {typeof thisMachine} machine
 */
async function isUsable(path, oldest, machine) {
  const { code, output } = await machine.run(path, ['--version'], { quiet: true });
  const version = Number(/(?:Chrom\w+|Chrome.*|Firefox) (\d+)\./.exec(output)?.[1] ?? 0);
  return code === 0 && version >= oldest;
}

/** @param {string} path */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/bin/snap')) return true;
  const largestScriptBytes = 65_536;
  return statSync(real).size < largestScriptBytes && readFileSync(real, 'utf8').includes('/snap/bin/');
}
