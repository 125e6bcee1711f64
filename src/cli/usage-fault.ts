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
      return optionFault(name, program);
    case 'commander.missingArgument':
      return { code: 'missing-argument', name, help: helpOf(program) };
    case 'commander.optionMissingArgument':
      return { code: 'missing-value', option: /--[a-z-]+/u.exec(name)?.[0] ?? name, help: helpOf(program) };
    case 'commander.excessArguments':
      return { code: 'too-many-arguments' };
    default:
      return { code: 'usage', help: helpOf(program) };
  }
}

/** The command that was called; the program itself where none was. */
function called(program: Command): Command {
  return program.commands.find((command) => command.name() === program.args[0]) ?? program;
}

/** What to type to see the use of the command that was called. */
function helpOf(program: Command): string {
  const command = called(program);
  return command === program ? `${program.name()} --help` : `${program.name()} ${command.name()} --help`;
}

/** An option that stands at the wrong command, or that no command has. */
function optionFault(name: string, program: Command): CliFault {
  const owners = program.commands.filter(({ options }) =>
    options.some((option) => option.long === name || option.short === name),
  );
  if (owners.length > 0) {
    return { code: 'misplaced-option', name, commands: owners.map((command) => command.name()) };
  }
  const known = called(program).options.flatMap((option) => option.long ?? []);
  // The dashes, which all have in common, would make any two of them alike.
  const near = nearest(
    name.replace(/^-+/u, ''),
    known.map((option) => option.replace(/^-+/u, '')),
  );
  return { code: 'unknown-option', name, nearest: near === null ? null : `--${near}`, help: helpOf(program) };
}
