import type { Command, CommanderError } from 'commander';
import { nearest } from '../config/index.ts';
import type { CliFault } from './cli-error.ts';

/**
 * commander's own complaint as one of ours. Its sentences are English only, but the word they are about stands in
 * quotation marks in each of them.
 */
export function usageFault(error: CommanderError, program: Command): CliFault {
  const name = /'(.*)'/su.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const known = program.commands.map((command) => command.name());
      return { code: 'unknown-command', name, nearest: nearest(name, known), known };
    }
    case 'commander.unknownOption':
      return { code: 'unknown-option', name, nearest: nearest(name, longOptions(program)) };
    case 'commander.missingArgument':
      return { code: 'missing-argument', name };
    case 'commander.optionMissingArgument':
      return { code: 'missing-value', option: /--[a-z-]+/u.exec(name)?.[0] ?? name };
    case 'commander.excessArguments':
      return { code: 'too-many-arguments' };
    default:
      return { code: 'usage' };
  }
}

function longOptions(program: Command): string[] {
  const all = program.commands.flatMap((command) => command.options.flatMap((option) => option.long ?? []));
  return [...new Set(all)].sort();
}
