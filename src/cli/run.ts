import { type Command, CommanderError } from 'commander';
import { LANGUAGES, type Language } from '../config/index.ts';
import type { Context } from './context.ts';
import { expectedTrouble, faultText } from './expected-trouble.ts';
import { type Io, print, writeTo } from './io.ts';
import { createProgram } from './program.ts';
import { usageFault } from './usage-fault.ts';
import { wordingFor } from './wording/index.ts';

/** Exit codes of the program; 1 is kept for commands that are a gate. */
const DONE = 0;
const COULD_NOT = 2;

/**
 * Runs one command line and says how it went.
 * @param argv the arguments after the program's name
 * @returns 0 when the job was done, 1 when a gate found something, 2 when it could not be done
 * @throws only what is a fault of the program itself
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let words = wordingFor(languageAsked(argv));
  let code = DONE;
  const context: Context = {
    io,
    words: () => words,
    speak: (language) => {
      if (language !== null) words = wordingFor(language);
    },
    endWith: (wanted) => {
      code = wanted;
    },
  };
  // commander writes help as it goes along; it is gathered here and written when it is known to which stream it belongs.
  const help: string[] = [];
  const program = createProgram(context, (text) => help.push(text));
  try {
    if (await parse(program, argv)) return code;
    await print(io, help.join(''));
    return DONE;
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.help') {
      await writeTo(io.stderr, help.join(''));
      return COULD_NOT;
    }
    const message = await explain(error, context, program);
    if (message === null) throw error;
    await writeTo(io.stderr, `${words.error}: ${message}\n`);
    return COULD_NOT;
  }
}

/** Carries out the command line; false when it asked for help or the version, which is then still to be shown. */
async function parse(program: Command, argv: readonly string[]): Promise<boolean> {
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return true;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return false;
    throw error;
  }
}

/** The language that the messages are to be in, before anything has been parsed: the usage errors need it too. */
function languageAsked(argv: readonly string[]): Language | null {
  let asked: Language | null = null;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    const value = argument === '--lang' ? argv[index + 1] : /^--lang=(.*)$/su.exec(argument)?.[1];
    asked = LANGUAGES.find((language) => language === value) ?? asked;
  }
  return asked;
}

/** A sentence for trouble that was to be expected; null for a fault of the program. */
async function explain(error: unknown, { words }: Context, program: Command): Promise<string | null> {
  if (error instanceof CommanderError) return faultText(usageFault(error, program), words());
  return expectedTrouble(error, words());
}
