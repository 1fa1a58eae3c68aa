/**
 * One command of `siyaq`. `words`: what is typed after it (`extract`, `pack build`); `usage`: its arguments;
 * `about`: one sentence. `run` gets the remaining arguments and gives the exit code: 0 done, 1 some input was bad,
 * 2 it could not start.
 */
export type Command = {
  words: readonly string[];
  usage: string;
  about: string;
  run: (parameters: readonly string[], terminal: Terminal) => Promise<number>;
};

/** Where a command reads from and prints to; `folder` is the caller's. */
export type Terminal = {
  input: AsyncIterable<Uint8Array>;
  /** Prints one line; resolves when the reader has room for more, to false when the reader has gone. */
  print: (line: string) => Promise<boolean>;
  /** Writes bytes as they are (a compressed file); resolves as `print` does. */
  write: (bytes: Uint8Array) => Promise<boolean>;
  complain: (line: string) => void;
  folder: string;
};
