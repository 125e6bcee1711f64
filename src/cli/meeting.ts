import path from 'node:path';
import type { PlanStart, SheetFormat } from '../index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { print, writeTo } from './io.ts';
import { writeOutputs } from './output.ts';
import { plain } from './plain.ts';
import { type Door, type ScanOptions, scanOnce } from './scan.ts';

/** What can be made for a meeting. */
export type MeetingSheet = 'plan' | 'cases';

/** The options of `coherence plan` and `coherence cases`, as commander hands them over. */
export interface MeetingOptions extends ScanOptions {
  /** Of `plan` only: the month with which it begins. */
  readonly from?: string;
}

/** What can be shown on a screen; a Word file is bytes. */
const ON_SCREEN = ['markdown', 'html'] as const satisfies readonly SheetFormat[];
const ENDINGS = ['.md', '.html', '.docx'] as const;

/**
 * Reads and compares the policies as a scan does, and writes the plan for involvement or the dilemma cards.
 * @throws CliError, ConfigError or InputError when it cannot do the job
 */
export async function meeting(
  sheet: MeetingSheet,
  given: readonly string[],
  options: MeetingOptions,
  context: Context,
): Promise<void> {
  const door = await import('../index.ts');
  const format = formatNamed(options.format ?? 'markdown');
  const targets = (options.output ?? []).map((file) => ({ file, format: formatOfFile(file, door) }));
  const start = options.from === undefined ? null : startOf(options.from);
  // The report itself is not wanted; which files are is checked before and after reading all the same.
  const job = { wanted: { format: 'terminal' as const, targets: [] }, options, context, door };
  const { analysis, loaded } = await scanOnce(given, job, false);
  const lang = loaded.lang ?? (analysis.language === 'en' ? 'en' : 'da');
  const made = (wanted: SheetFormat): string | Uint8Array =>
    sheet === 'plan'
      ? door.renderPlan(analysis, start, { format: wanted, lang })
      : door.renderCases(analysis, { format: wanted, lang });
  if (targets.length === 0) {
    await print(context.io, String(made(format)));
    return;
  }
  await writeOutputs(
    targets.map(({ file, format: wanted }) => ({
      file: path.resolve(context.io.cwd, file),
      content: made(wanted),
    })),
  );
  if (options.quiet === true) return;
  for (const { file } of targets) {
    await writeTo(context.io.stderr, `${context.words().written(plain(file))}\n`);
  }
}

function formatNamed(name: string): SheetFormat {
  const found = ON_SCREEN.find((format) => format === name);
  if (found === undefined) {
    throw new CliError({ code: 'unknown-value', option: '--format', value: name, known: ON_SCREEN });
  }
  return found;
}

function formatOfFile(file: string, door: Door): SheetFormat {
  const format = door.sheetFormatForFile(file);
  if (format === null) throw new CliError({ code: 'unknown-ending', file, known: ENDINGS });
  return format;
}

/** "2027-01" or "2027-01-15"; the day plays no part. */
function startOf(text: string): PlanStart {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u.exec(text) ?? [];
  if (year === undefined || month === undefined) {
    throw new CliError({ code: 'not-a-month', option: '--from', value: text });
  }
  return { year: Number(year), month: Number(month) };
}
