// npm start: from a machine with Node and npm alone to a browser with Siyaq in it, on a page of the project's own.
import { ensureArabic, ensureBrowser } from './browsers.mjs';
import { projectEnvironment, run, say } from './command.mjs';
import { ensurePackages } from './packages.mjs';

/** @param {string[]} command */
async function runOrStop([program = '', ...args], env = projectEnvironment()) {
  const { code } = await run(program, args, { env });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed, see above`);
}

try {
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  await ensureArabic(chromium);
  say('building the extension');
  await runOrStop(['wxt', 'build']);
  await runOrStop(['tsx', 'test/demo/open.ts'], { ...projectEnvironment(), CHROME_PATH: chromium });
} catch (error) {
  say(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
