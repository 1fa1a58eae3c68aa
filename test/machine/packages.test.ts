import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { whatPackagesLack } from './packages.mjs';

type Lock = Record<string, { version?: string; optional?: boolean }>;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A project with a lock file, and with what npm noted at its last installation, if there was one. */
function makeProject(wanted: Lock, installed?: Lock): string {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-packages-'));
  folders.push(folder);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: installed }),
    );
  }
  return folder;
}

const preact = { 'node_modules/preact': { version: '11.2.0' } };

describe('whatPackagesLack', () => {
  const cases: { what: string; wanted: Lock; installed?: Lock; lack: string | undefined }[] = [
    {
      what: 'nothing where all are there',
      wanted: { '': {}, ...preact },
      installed: preact,
      lack: undefined,
    },
    { what: 'everything on a fresh machine', wanted: preact, lack: 'none are installed yet' },
    {
      what: 'a package that was added',
      wanted: { ...preact, 'node_modules/dexie': { version: '4.4.7' } },
      installed: preact,
      lack: 'dexie 4.4.7 is missing',
    },
    {
      what: 'a version that changed',
      wanted: preact,
      installed: { 'node_modules/preact': { version: '11.1.0' } },
      lack: 'preact 11.2.0 is missing',
    },
    {
      what: "nothing where another machine's package lacks",
      wanted: { ...preact, 'node_modules/fsevents': { version: '2.3.3', optional: true } },
      installed: preact,
      lack: undefined,
    },
  ];
  it.each(cases)('misses $what', ({ wanted, installed, lack }) => {
    expect(whatPackagesLack(makeProject(wanted, installed))).toBe(lack);
  });
});
