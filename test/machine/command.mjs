// Runs other programs. Plain JavaScript without packages: it works before anything is installed.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The environment for everything that the project runs: its own tools first on the PATH, the pinned Node among them.
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment() {
  return { ...process.env, PATH: join(projectFolder, 'node_modules', '.bin') + delimiter + process.env.PATH };
}

/**
 * The environment of the machine itself. npm and this file's callers put the project's tools on the PATH; an
 * installation that replaces the very Node it runs on has to run on another.
 * @returns {NodeJS.ProcessEnv}
 */
export function machineEnvironment() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return {
    ...process.env,
    PATH: folders.filter(folder => !folder.startsWith(join(projectFolder, 'node_modules'))).join(delimiter),
  };
}

/**
 * Runs a program and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet`: keep what it prints instead of showing it
 * @returns {Promise<{ code: number, output: string }>} the exit code (127 when there is no such program) and, if quiet, what it printed
 */
export function run(command, args, { env = projectEnvironment(), quiet = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', data => (output += data));
    child.stderr?.on('data', data => (output += data));
    child.on('error', error => resolve({ code: 127, output: error.message }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Where a program lies on the PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function which(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (isExecutable(path)) return path;
  }
  return undefined;
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} message */
export function say(message) {
  console.log(`siyaq: ${message}`);
}
