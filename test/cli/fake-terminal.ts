import type { Terminal } from '@/lib/cli/command';

/** A terminal that keeps what is printed and written; `chunks` is what stands on standard input. */
export function fakeTerminal(chunks: readonly (string | Uint8Array)[] = [], folder = '/') {
  const printed: string[] = [];
  const written: Uint8Array[] = [];
  const complaints: string[] = [];
  const terminal: Terminal = {
    input: (async function* () {
      for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    })(),
    print: async line => {
      printed.push(line);
      return true;
    },
    write: async bytes => {
      written.push(bytes);
      return true;
    },
    complain: line => complaints.push(line),
    folder,
  };
  return { terminal, printed, written, complaints };
}
