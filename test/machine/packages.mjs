import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineEnvironment, projectFolder, run, say } from './command.mjs';

/**
 * Installs the npm packages when they are missing or are not those of the lock file, and sees to it that the
 * pinned Node runs. Throws with a sentence that says what to do.
 */
export async function ensurePackages() {
  const missing = whatPackagesLack(projectFolder);
  if (missing) {
    say(`installing the npm packages (${missing})`);
    // The scripts are wanted: the package `node` fetches the pinned Node by its own.
    const args = [
      'ci',
      '--include=dev',
      '--ignore-scripts=false',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const { code } = await run('npm', args, { env: machineEnvironment() });
    if (code !== 0) throw new Error('npm ci failed (see above); is the npm registry within reach?');
  }
  await ensureTool('node', `v${pinnedNode()}`);
  await ensureTool('esbuild', '');
}

/**
 * Compares the lock file with the one that npm leaves in node_modules at the end of an installation.
 * @param {string} folder the project's folder
 * @returns {string | undefined} why packages have to be installed, undefined when all are there
 */
export function whatPackagesLack(folder) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'none are installed yet';
  const installed = readPackages(installedFile);
  for (const [path, { version, optional }] of Object.entries(
    readPackages(join(folder, 'package-lock.json')),
  )) {
    if (path === '') continue;
    // An optional package is for one kind of machine; npm leaves out those of the others.
    if (!installed[path] && optional) continue;
    if (installed[path]?.version !== version)
      return `${path.replace(/^.*node_modules\//, '')} ${version} is missing`;
  }
  return undefined;
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function pinnedNode() {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).devDependencies.node;
}

/**
 * Some npm settings keep packages from running their installation scripts; these two do not work without.
 * @param {string} name a package and the program that it brings
 * @param {string} version what the program has to answer, '' for anything
 */
async function ensureTool(name, version) {
  const isReady = async () => {
    const { code, output } = await run(join(projectFolder, 'node_modules', '.bin', name), ['--version'], {
      quiet: true,
    });
    return code === 0 && output.trim().startsWith(version);
  };
  if (await isReady()) return;
  say(`setting up ${name} ${version}, its installation script has not run`);
  await run('npm', ['rebuild', name, '--ignore-scripts=false'], { env: machineEnvironment() });
  if (!(await isReady())) {
    throw new Error(
      `the package ${name} does not run; remove node_modules and run npm ci with installation scripts allowed`,
    );
  }
}
