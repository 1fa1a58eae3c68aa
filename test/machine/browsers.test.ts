import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureArabic, ensureBrowser, findBrowser, thisMachine } from './browsers.mjs';

const debian = 'ID=debian\nVERSION_ID="12"\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

type Machine = typeof thisMachine;
type MadeUp = {
  /** Programs on the PATH, each with what it answers to --version. */
  programs?: Record<string, string>;
  /** What apt-get would put onto the PATH. */
  apt?: Record<string, string>;
  /** What the download would give: what it answers to --version. */
  download?: string;
  snaps?: string[];
} & Partial<Pick<Machine, 'env' | 'isRoot' | 'osRelease' | 'exists'>>;

/** A machine that runs nothing, and a list of what it was asked to run. */
function makeMachine({ programs = {}, apt = {}, download, snaps = [], ...rest }: MadeUp) {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'siyaq-machine-'));
  const downloaded = join(cacheFolder, 'chrome');
  const onPath = new Map(Object.entries(programs));
  const asked: string[] = [];
  const answer = (output: string | undefined) => ({
    code: output === undefined ? 1 : 0,
    output: output ?? '',
  });
  const machine: Machine = {
    env: {},
    cacheFolder,
    isRoot: true,
    osRelease: debian,
    which: name => (onPath.has(name) ? `/usr/bin/${name}` : undefined),
    exists: () => true,
    isSnap: path => snaps.some(name => path === `/usr/bin/${name}`),
    say: () => {},
    async run(command, args) {
      if (args[0] === '--version')
        return answer(command === downloaded ? download : onPath.get(command.replace('/usr/bin/', '')));
      asked.push([command, ...args].join(' '));
      if (command === 'fc-list') return answer('Noto Naskh Arabic');
      if (command === 'apt-get') {
        for (const [name, version] of Object.entries(apt)) onPath.set(name, version);
        return answer('');
      }
      if (download === undefined) return answer(undefined);
      writeFileSync(downloaded, '', { mode: 0o755 });
      return answer(downloaded);
    },
    ...rest,
  };
  return { machine, asked, downloaded };
}

const chromium = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12';

describe('findBrowser', () => {
  const cases: { what: string; machine: MadeUp; found: string | undefined }[] = [
    {
      what: 'Chromium before Chrome',
      machine: { programs: { 'google-chrome-stable': 'Google Chrome 150.0.1.2', chromium } },
      found: '/usr/bin/chromium',
    },
    {
      what: 'Chrome where there is no Chromium',
      machine: { programs: { 'google-chrome-stable': 'Google Chrome 150.0.1.2' } },
      found: '/usr/bin/google-chrome-stable',
    },
    {
      what: 'no Chromium that is too old',
      machine: { programs: { chromium: 'Chromium 90.0.4430.212' } },
      found: undefined,
    },
    { what: 'no door to a snap', machine: { programs: { chromium }, snaps: ['chromium'] }, found: undefined },
    { what: 'nothing on a bare machine', machine: {}, found: undefined },
  ];
  it.each(cases)('finds $what', async ({ machine, found }) => {
    expect(await findBrowser('chromium', makeMachine(machine).machine)).toBe(found);
  });

  it('takes the program that a variable names', async () => {
    const { machine } = makeMachine({
      programs: { chromium, mine: chromium },
      env: { CHROME_PATH: '/usr/bin/mine' },
    });
    expect(await findBrowser('chromium', machine)).toBe('/usr/bin/mine');
  });

  it('refuses a named program that will not do, and names it', async () => {
    const { machine } = makeMachine({ programs: { chromium }, env: { CHROME_PATH: '/usr/bin/gone' } });
    await expect(findBrowser('chromium', machine)).rejects.toThrow('/usr/bin/gone');
  });
});

describe('ensureBrowser', () => {
  it('installs nothing where there is one', async () => {
    const { machine, asked } = makeMachine({ programs: { chromium } });
    await ensureBrowser('chromium', machine);
    expect(asked).toEqual([]);
  });

  it('installs with apt as root on Debian', async () => {
    const { machine, asked } = makeMachine({ apt: { chromium } });
    expect(await ensureBrowser('chromium', machine)).toBe('/usr/bin/chromium');
    expect(asked).toEqual([
      'apt-get update -q',
      expect.stringMatching(/^apt-get install .* chromium chromium-l10n fonts-noto-core$/),
    ]);
  });

  const downloads: { what: string; machine: MadeUp }[] = [
    { what: 'without root', machine: { isRoot: false } },
    { what: 'on Ubuntu, whose package is a snap', machine: { osRelease: ubuntu } },
    { what: 'on another system', machine: { osRelease: 'ID=fedora\n' } },
    { what: 'where what apt has is too old', machine: { apt: { chromium: 'Chromium 90.0.4430.212' } } },
  ];
  it.each(downloads)('downloads one $what, and finds it again the next time', async ({ machine: made }) => {
    const { machine, asked, downloaded } = makeMachine({
      ...made,
      download: 'Google Chrome for Testing 156.0.1.2',
    });
    expect(await ensureBrowser('chromium', machine)).toBe(downloaded);
    expect(asked.at(-1)).toMatch(/^browsers install chrome@stable/);
    const before = asked.length;
    expect(await ensureBrowser('chromium', machine)).toBe(downloaded);
    expect(asked).toHaveLength(before);
  });

  it('says what it tried and what to do where it cannot', async () => {
    const { machine } = makeMachine({});
    await expect(ensureBrowser('firefox', machine)).rejects.toThrow(
      /apt-get install firefox-esr.*FIREFOX_PATH/,
    );
  });
});

describe('ensureArabic', () => {
  it("adds Debian's translations of Chromium where they lack", async () => {
    const { machine, asked } = makeMachine({ exists: () => false });
    await ensureArabic('/usr/bin/chromium', machine);
    expect(asked.at(-1)).toMatch(/^apt-get install .* chromium-l10n$/);
  });

  it('asks for nothing where Arabic can be shown', async () => {
    const { machine, asked } = makeMachine({});
    await ensureArabic('/usr/bin/chromium', machine);
    expect(asked.filter(line => line.startsWith('apt-get'))).toEqual([]);
  });
});
