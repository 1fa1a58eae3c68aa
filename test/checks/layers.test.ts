import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruise, plant, type Planted } from './plant';

const bottom = {
  'lib/model/date.ts': 'export type Day = string;',
  'lib/arabic/fold.ts': "import type { Day } from '@/lib/model/date'; export const day: Day = '';",
};

/** Each file breaks one rule; the rule that has to name it stands beside it. */
const violations = [
  {
    rule: 'layers-model',
    file: 'lib/model/up.ts',
    text: "import { day } from '@/lib/arabic/fold'; export const up = day;",
  },
  {
    rule: 'layers-arabic',
    file: 'lib/arabic/up.ts',
    text: "import { m } from '@/lib/entities/matcher'; export const up = m;",
  },
  {
    rule: 'layers-entities',
    file: 'lib/entities/up.ts',
    text: "import { s } from '@/lib/statements/extract'; export const up = s;",
  },
  {
    rule: 'layers-statements',
    file: 'lib/statements/up.ts',
    text: "import { c } from '@/lib/context/rank'; export const up = c;",
  },
  {
    rule: 'layers-context',
    file: 'lib/context/up.ts',
    text: "import type { Db } from '@/lib/corpus/database'; export type Up = Db;",
  },
  {
    rule: 'layers-page',
    file: 'lib/page/side.ts',
    text: "import { e } from '@/lib/extension/messages'; export const side = e;",
  },
  {
    rule: 'layers-extension',
    file: 'lib/extension/side.ts',
    text: "import { p } from '@/lib/page/blocks'; export const side = p;",
  },
  {
    rule: 'layers-corpus',
    file: 'lib/corpus/side.ts',
    text: "import { e } from '@/lib/extension/messages'; export const side = e;",
  },
  {
    rule: 'components-import-the-model-alone',
    file: 'components/Up.tsx',
    text: "import { day } from '@/lib/arabic/fold'; export const Up = day;",
  },
  {
    rule: 'packages-components',
    file: 'components/Dexie.tsx',
    text: "import { Dexie } from 'dexie'; export const Up = Dexie;",
  },
  {
    rule: 'only-corpus-has-dexie',
    file: 'entrypoints/popup/main.ts',
    text: "import { Dexie } from 'dexie'; export const popup = Dexie;",
  },
  {
    rule: 'only-extension-has-the-browser',
    file: 'entrypoints/gate/main.ts',
    text: "import browser from 'webextension-polyfill'; export const gate = browser;",
  },
  {
    rule: 'packages-arabic',
    file: 'lib/arabic/node.ts',
    text: "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  },
  {
    rule: 'packages-context',
    file: 'lib/context/valibot.ts',
    text: "import * as v from 'valibot'; export const schema = v.string();",
  },
  {
    rule: 'nothing-imports-the-tests-or-the-entry-points',
    file: 'lib/page/test.ts',
    text: "import { t } from '@/test/fixture'; export const test = t;",
  },
  {
    rule: 'what-runs-alone-shares-nothing',
    file: 'entrypoints/card/main.ts',
    text: "import { popup } from '@/entrypoints/popup/main'; export const card = popup;",
  },
  {
    rule: 'nothing-shares-with-what-runs-alone',
    file: 'entrypoints/sidepanel/main.ts',
    text: "import { gate } from '@/entrypoints/gate/main'; export const panel = gate;",
  },
  { rule: 'no-circles', file: 'lib/model/a.ts', text: "import { b } from './b'; export const a = b;" },
  {
    rule: 'nothing-unresolved',
    file: 'lib/model/lost.ts',
    text: "import { lost } from './nowhere'; export const found = lost;",
  },
];

const targets = {
  'lib/entities/matcher.ts': 'export const m = 1;',
  'lib/statements/extract.ts': 'export const s = 1;',
  'lib/context/rank.ts': 'export const c = 1;',
  'lib/corpus/database.ts': "import { Dexie } from 'dexie'; export type Db = Dexie;",
  'lib/extension/messages.ts': "import browser from 'webextension-polyfill'; export const e = browser;",
  'lib/page/blocks.ts': 'export const p = 1;',
  'lib/model/b.ts': "import { a } from './a'; export const b: number = a;",
  'test/fixture.ts': 'export const t = 1;',
};

describe('check:layers', () => {
  let planted: Planted;
  let report: { code: number; output: string };

  beforeAll(async () => {
    const files = Object.fromEntries(violations.map(({ file, text }) => [file, text]));
    planted = plant({ ...bottom, ...targets, ...files });
    report = await cruise(planted.folder, 'lib', 'components', 'entrypoints', 'test');
  });
  afterAll(() => planted.remove());

  it.each(violations)('names $file by the rule $rule', ({ rule, file }) => {
    expect(report.output).toContain(`error ${rule}: ${file}`);
  });

  it('fails where a rule is broken', () => {
    expect(report.code).toBe(1);
  });

  it('lets arrows point down, and corpus and extension have what is theirs', () => {
    const files = [...Object.keys(bottom), 'lib/corpus/database.ts', 'lib/extension/messages.ts'];
    for (const file of files) expect(report.output).not.toContain(`: ${file} `);
  });

  it('passes on a house in order', async () => {
    const house = plant(bottom);
    expect(await cruise(house.folder, 'lib')).toMatchObject({ code: 0 });
    house.remove();
  });

  it('fails when it could read no module', async () => {
    const blind = plant({
      ...bottom,
      '.dependency-cruiser.cjs': "module.exports = { options: { exclude: '[.]ts$' } };",
    });
    const { code, output } = await cruise(blind.folder, 'lib');
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('2 sources were not read'),
    });
    blind.remove();
  });
});
