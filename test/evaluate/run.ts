import { nodeTerminal } from '@/lib/cli/node-terminal';
import { evaluateCommand } from './evaluate-command';

process.exitCode = await evaluateCommand.run(process.argv.slice(2), nodeTerminal());
