import type { Command } from './command';
import { contextCommand } from './context-command';
import { extractCommand } from './extract-command';
import { packBuildCommand } from './pack-build-command';
import { packMergeCommand } from './pack-merge-command';
import { packVerifyCommand } from './pack-verify-command';
import { readCommand } from './read-command';
import { searchCommand } from './search-command';

/** All commands of `siyaq`, in the order in which the usage lists them. */
export const commands: readonly Command[] = [
  extractCommand,
  packBuildCommand,
  packMergeCommand,
  packVerifyCommand,
  readCommand,
  contextCommand,
  searchCommand,
];
