// npm test: installs what is missing, then runs every check and every test, and ends with one line of totals.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureArabic, ensureBrowser } from './browsers.mjs';
import { projectEnvironment, run, say } from './command.mjs';
import { ensurePackages } from './packages.mjs';

/**
 * `needs`: an earlier step without which this one cannot say anything.
 * @type {{ name: string, command?: string[], tests?: string, needs?: string }[]}
 */
const steps = [
  { name: 'format', command: ['npm', 'run', '--silent', 'check:format'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'check:lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'check:types'] },
  { name: 'layers', command: ['npm', 'run', '--silent', 'check:layers'] },
  { name: 'unit tests', tests: 'unit' },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'tests of the checks and of the bundles', tests: 'checks', needs: 'build' },
  { name: 'browser tests', tests: 'browser', needs: 'build' },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/**
 * @param {string} name
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
function count(name, { passed, failed, skipped }) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  if (failed > 0) failures.push(name);
}

/**
 * Runs one vitest project and counts its tests; a file that does not even load counts as one failure.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 */
async function runTests(project, env) {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', ['run', '--project', project, ...reporters], { env });
  const counts = readReport(report);
  rmSync(folder, { recursive: true });
  return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @param {string} file */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const one = { passed: 1, failed: 0, skipped: 0 };
const none = { passed: 0, failed: 1, skipped: 0 };

try {
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  const firefox = await ensureBrowser('firefox');
  await ensureArabic(chromium);
  const env = { ...projectEnvironment(), CHROME_PATH: chromium, FIREFOX_PATH: firefox };

  // The types of the extension's own messages are generated; the checks read them.
  await run('wxt', ['prepare'], { env, quiet: true });
  for (const { name, command, tests, needs } of steps) {
    say(name);
    if (needs && failures.includes(needs)) {
      say(`${name}: not run, because of: ${needs}`);
      count(name, none);
    } else if (tests) {
      count(name, await runTests(tests, env));
    } else if (command) {
      const [program = '', ...args] = command;
      const { code } = await run(program, args, { env });
      count(name, code === 0 ? one : none);
    }
  }
} catch (error) {
  say(/** @type {Error} */ (error).message);
  count('set-up', none);
}

if (failures.length > 0) say(`failed: ${failures.join(', ')}`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
