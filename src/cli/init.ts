import path from 'node:path';
import { CONFIG_FILE, pathKind, settingsTemplate } from '../config/index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { writeTo } from './io.ts';
import { writeOutputs } from './output.ts';
import { plain } from './plain.ts';

/** The options of `coherence init`, as commander hands them over. */
export interface InitOptions {
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/**
 * Writes a `coherence.yaml` in which every setting stands with its explanation, commented out.
 * @throws CliError when the folder is missing, or the file exists and `force` is not set
 */
export async function init(
  folder: string | undefined,
  options: InitOptions,
  context: Context,
): Promise<void> {
  const { io, words } = context;
  const root = path.resolve(io.cwd, folder ?? '.');
  if (pathKind(root) !== 'folder') {
    throw new CliError({ code: 'folder-not-found', path: folder ?? root });
  }
  const file = path.join(root, CONFIG_FILE);
  const shown = path.join(folder ?? '', CONFIG_FILE);
  if (options.force !== true && pathKind(file) !== null) {
    throw new CliError({ code: 'config-exists', file: shown });
  }
  await writeOutputs([{ file, content: settingsTemplate(words().lang) }]);
  if (options.quiet !== true) await writeTo(io.stderr, `${words().initDone(plain(shown))}\n`);
}
