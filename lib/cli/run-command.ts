import type { Command, Terminal } from './command';
import { commands } from './commands';
import { nodeTerminal } from './node-terminal';

/** Runs the command that the arguments name; gives the exit code. */
export async function runCommand(
  parameters: readonly string[],
  terminal: Terminal = nodeTerminal(),
  known: readonly Command[] = commands,
): Promise<number> {
  if (parameters[0] === '--help' || parameters[0] === '-h') {
    for (const line of usage(known)) await terminal.print(line);
    return 0;
  }
  const command = known.find(({ words }) => words.every((word, n) => parameters[n] === word));
  if (command) return command.run(parameters.slice(command.words.length), terminal);
  if (parameters.length > 0) terminal.complain(`siyaq: there is no command "${parameters.join(' ')}".`);
  for (const line of usage(known)) terminal.complain(line);
  return 2;
}

function usage(known: readonly Command[]): string[] {
  return [
    'usage: npm run --silent siyaq -- COMMAND',
    ...known.flatMap(({ words, usage: after, about }) => [`  ${words.join(' ')} ${after}`, `      ${about}`]),
  ];
}
