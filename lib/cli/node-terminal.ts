import { once } from 'node:events';
import type { Terminal } from './command';

/** Standard input and output of this process. npm runs scripts in the project's folder; INIT_CWD is the caller's. */
export function nodeTerminal(): Terminal {
  let readerGone = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `siyaq … | head` closes the pipe early, which is no error.
    if (error.code !== 'EPIPE') throw error;
    readerGone = true;
  });
  const write = async (data: string | Uint8Array): Promise<boolean> => {
    if (readerGone) return false;
    if (!process.stdout.write(data))
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(
        () => undefined,
      );
    return !readerGone;
  };
  return {
    input: process.stdin,
    print: line => write(`${line}\n`),
    write,
    complain: line => {
      process.stderr.write(`${line}\n`);
    },
    folder: process.env.INIT_CWD ?? process.cwd(),
  };
}
