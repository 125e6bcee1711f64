import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../config/index.ts';
import { VERSION } from '../model/version.ts';
import type { CacheOptions } from './cache.ts';
import type { CheckOptions } from './check.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import type { DiffOptions } from './diff.ts';
import type { ExplainOptions } from './explain.ts';
import type { InitOptions } from './init.ts';
import type { MeetingOptions, MeetingSheet } from './meeting.ts';
import type { ReadOptions } from './read.ts';
import type { ReportOptions } from './report.ts';
import type { ScanOptions } from './scan.ts';
import type { Wording } from './wording/index.ts';

/** Named here for the help; the report room has the list that counts, and a test holds the two together. */
export const FORMATS_IN_HELP = [
  'terminal',
  'markdown',
  'html',
  'json',
  'sarif',
  'github',
  'junit',
  'gitlab',
  'csv',
] as const;

/** The same for reports of changes. */
export const CHANGE_FORMATS_IN_HELP = ['terminal', 'markdown', 'html', 'json'] as const;

/**
 * The commands with their options and help, in the language of the messages. The commands themselves are loaded when they
 * are called, so that `--version` and `--help` answer at once.
 * @param writeHelp takes what commander wants to print
 */
export function createProgram(context: Context, writeHelp: (text: string) => void): Command {
  const { help } = context.words();
  const program = new Command('coherence');
  // Set before the commands are added: commander hands these on to them when they are made.
  program
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: writeHelp, writeErr: writeHelp, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => translateTitle(title, help),
      subcommandTerm: (command) =>
        command.name() === 'help' ? help.helpCommandUsage : `${command.name()} ${command.usage()}`,
    })
    .description(help.program)
    .usage(help.programUsage)
    .version(VERSION, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(help.helpCommandUsage, help.helpCommand)
    .addHelpText('after', help.examples);
  addScan(program, context);
  addCheck(program, context);
  addDiff(program, context);
  addRead(program, context);
  addReport(program, context);
  addExplain(program, context);
  addMeeting(program, context, 'plan');
  addMeeting(program, context, 'cases');
  addInit(program, context);
  addCache(program, context);
  return program;
}

type Help = Wording['help'];

function addScan(program: Command, context: Context): void {
  const { help } = context.words();
  const command = begin(program, help, 'scan', help.scanUsage)
    .argument(`[${help.metavar.paths}...]`, help.paths)
    .option(`--anchor <${help.metavar.file}>`, help.anchor)
    .option('--all-pairs', help.allPairs);
  withReading(command, help);
  withReport(command, help, help.format(FORMATS_IN_HELP));
  command.option('--watch', help.watch);
  withKept(command, help);
  command.option('--profile', help.profile);
  withTone(command, help);
  command.action(
    async (paths: string[], { watch: isWatching, ...options }: ScanOptions & { watch?: boolean }) => {
      if (isWatching === true) {
        const { watch } = await import('./watch.ts');
        await watch(paths, options, context);
        return;
      }
      const { scan } = await import('./scan.ts');
      await scan(paths, options, context);
    },
  );
}

function addCheck(program: Command, context: Context): void {
  const { help } = context.words();
  const { metavar } = help;
  const command = begin(program, help, 'check', help.checkUsage)
    .argument(`[${metavar.paths}...]`, help.paths)
    .option(`--baseline <${metavar.file}>`, help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option(`--fail-on <${metavar.types}>`, help.failOn)
    .option(`--max-severity <${metavar.severity}>`, help.maxSeverity)
    .option(`--changed-since <${metavar.revision}>`, help.changedSince)
    .option(`--allow-broken <${metavar.file}>`, help.allowBroken, gather)
    .option(`--anchor <${metavar.file}>`, help.anchor)
    .option('--all-pairs', help.allPairs);
  withReading(command, help);
  withReport(command, help, help.format(FORMATS_IN_HELP));
  withKept(command, help);
  command.option('--profile', help.profile);
  withTone(command, help);
  command.action(async (paths: string[], options: CheckOptions) => {
    const { check } = await import('./check.ts');
    context.endWith(await check(paths, options, context));
  });
}

function addDiff(program: Command, context: Context): void {
  const { help } = context.words();
  const { metavar } = help;
  const command = begin(program, help, 'diff', help.diffUsage)
    .argument(`<${metavar.older}>`, help.older)
    .argument(`<${metavar.newer}>`, help.newer)
    .option(`--against <${metavar.folder}>`, help.against)
    .option(`--fail-on <${metavar.types}>`, help.failOnChanges)
    .option(`--anchor <${metavar.file}>`, help.anchor);
  withReading(command, help);
  withReport(command, help, help.format(CHANGE_FORMATS_IN_HELP));
  withKept(command, help);
  withTone(command, help);
  command.action(async (older: string, newer: string, options: DiffOptions) => {
    const { diff } = await import('./diff.ts');
    context.endWith(await diff(older, newer, options, context));
  });
}

function addRead(program: Command, context: Context): void {
  const { help } = context.words();
  const { metavar } = help;
  const command = begin(program, help, 'read', help.readUsage)
    .argument(`<${metavar.file}>`, help.file)
    .option(`--format <${metavar.format}>`, help.readFormat);
  withReading(command, help);
  command.addOption(languageOption(help.messageLang, metavar.lang));
  withTone(command, help);
  command.action(async (file: string, options: ReadOptions) => {
    const { read } = await import('./read.ts');
    await read(file, options, context);
  });
}

function addReport(program: Command, context: Context): void {
  const { help } = context.words();
  const command = begin(program, help, 'report', help.reportUsage).argument(
    `<${help.metavar.result}>`,
    help.result,
  );
  withReport(command, help, help.format(FORMATS_IN_HELP));
  withTone(command, help);
  command.action(async (file: string, options: ReportOptions) => {
    const { report } = await import('./report.ts');
    await report(file, options, context);
  });
}

function addExplain(program: Command, context: Context): void {
  const { help } = context.words();
  const { metavar } = help;
  const command = begin(program, help, 'explain', help.explainUsage)
    .argument(`<${metavar.id}>`, help.id)
    .argument(`[${metavar.paths}...]`, help.paths)
    .option(`--anchor <${metavar.file}>`, help.anchor);
  withReading(command, help);
  command.addOption(languageOption(help.messageLang, metavar.lang));
  withKept(command, help);
  withTone(command, help);
  command.action(async (id: string, paths: string[], options: ExplainOptions) => {
    const { explain } = await import('./explain.ts');
    await explain(id, paths, options, context);
  });
}

function addMeeting(program: Command, context: Context, sheet: MeetingSheet): void {
  const { help } = context.words();
  const { metavar } = help;
  const usage = sheet === 'plan' ? help.planUsage : help.casesUsage;
  const command = begin(program, help, sheet, usage).argument(`[${metavar.paths}...]`, help.paths);
  if (sheet === 'plan') command.option(`--from <${metavar.month}>`, help.planFrom);
  command.option(`--anchor <${metavar.file}>`, help.anchor);
  withReading(command, help);
  withReport(command, help, help.sheetFormat, help.sheetOutput);
  withKept(command, help);
  withTone(command, help);
  command.action(async (paths: string[], options: MeetingOptions) => {
    const { meeting } = await import('./meeting.ts');
    await meeting(sheet, paths, options, context);
  });
}

function addInit(program: Command, context: Context): void {
  const { help } = context.words();
  begin(program, help, 'init', help.initUsage)
    .argument(`[${help.metavar.folder}]`, help.folder)
    .option('--force', help.force)
    .addOption(languageOption(help.messageLang, help.metavar.lang))
    .option('--quiet', help.quiet)
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('./init.ts');
      await init(folder, options, context);
    });
}

function addCache(program: Command, context: Context): void {
  const { help } = context.words();
  begin(program, help, 'cache', help.cacheUsage)
    .argument('<clear>', help.cacheAction)
    .option(`--cache-dir <${help.metavar.folder}>`, help.cacheDir)
    .addOption(languageOption(help.messageLang, help.metavar.lang))
    .option('--quiet', help.quiet)
    .action(async (action: string, options: CacheOptions) => {
      const { cache } = await import('./cache.ts');
      await cache(action, options, context);
    });
}

type CommandName =
  | 'scan'
  | 'check'
  | 'diff'
  | 'read'
  | 'report'
  | 'explain'
  | 'plan'
  | 'cases'
  | 'init'
  | 'cache';

/** A command with what its help says of it, and nothing else yet. */
function begin(program: Command, help: Help, name: CommandName, usage: string): Command {
  return program
    .command(name)
    .helpOption('-h, --help', help.help)
    .summary(help[name])
    .description(sentence(help[name]))
    .usage(usage);
}

/** How documents are opened, and what one may cost. */
function withReading(command: Command, { metavar, ...help }: Help): void {
  command
    .option('--ocr', help.ocr)
    .option(`--limit <${metavar.limit}>`, help.limit, gather)
    .option(`--password <${metavar.password}>`, help.password);
}

/** In what form the answer goes out. */
function withReport(command: Command, help: Help, format: string, output = help.output): void {
  const { metavar } = help;
  command
    .option(`--format <${metavar.format}>`, format)
    .option(`-o, --output <${metavar.file}>`, output, gather)
    .addOption(languageOption(help.lang, metavar.lang));
}

/** The settings, and what is kept of one run for the next. */
function withKept(command: Command, { metavar, ...help }: Help): void {
  command
    .option(`--config <${metavar.file}>`, help.config)
    .option(`--cache-dir <${metavar.folder}>`, help.cacheDir)
    .option('--no-cache', help.noCache);
}

/** How much is said on the side, and whether in colour. */
function withTone(command: Command, help: Help): void {
  command.option('--quiet', help.quiet).option('--no-color', help.noColor);
}

/** What stands in a list of commands, as a sentence of its own. */
function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function gather(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function languageOption(description: string, metavar: string): Option {
  return new Option(`--lang <${metavar}>`, description).argParser((value: string): Language => {
    const found = LANGUAGES.find((language) => language === value);
    if (found === undefined) {
      throw new CliError({ code: 'unknown-value', option: '--lang', value, known: LANGUAGES });
    }
    return found;
  });
}

/** commander's headings are English; these are the four that it can write. */
function translateTitle(title: string, help: Help): string {
  switch (title) {
    case 'Usage:':
      return help.usage;
    case 'Arguments:':
      return help.arguments;
    case 'Options:':
      return help.options;
    case 'Commands:':
      return help.commands;
    default:
      return title;
  }
}
