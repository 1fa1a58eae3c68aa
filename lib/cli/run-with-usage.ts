import type { Terminal } from './command';
import { PackError } from './pack-error';

/**
 * Runs a command's work and gives its exit code: 1 with a sentence where an input is bad (`PackError`), 2 with the usage
 * where the parameters are (`TypeError`, as `parseArgs` throws it); a programmer's mistake goes on.
 */
export async function runWithUsage(
  usage: string,
  terminal: Terminal,
  work: () => Promise<void>,
): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (error instanceof PackError) {
      terminal.complain(`siyaq: ${error.message}.`);
      return 1;
    }
    if (!(error instanceof TypeError)) throw error;
    terminal.complain(`siyaq: ${error.message}.`);
    terminal.complain(`usage: npm run --silent siyaq -- ${usage}`);
    return 2;
  }
}
