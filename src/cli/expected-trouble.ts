import { ConfigError } from '../config/index.ts';
import { CliError, type CliFault } from './cli-error.ts';
import { plain } from './plain.ts';
import type { Wording } from './wording/index.ts';

/** A sentence for trouble that was to be expected and that the user can mend; null for a fault of the program. */
export async function expectedTrouble(error: unknown, say: Wording): Promise<string | null> {
  if (error instanceof CliError) return faultText(error.fault, say);
  if (error instanceof ConfigError) {
    return `${say.configPlace(plain(error.file), error.line)}: ${say.configFault(escaped(error.fault))}`;
  }
  const { InputError } = await import('../index.ts');
  return error instanceof InputError ? faultText({ code: 'path-not-found', path: error.path }, say) : null;
}

/** What went wrong, in words that are safe for a terminal. */
export function faultText(fault: CliFault, say: Wording): string {
  return say.fault(escaped(fault));
}

/** The fault with every text in it safe for a terminal: names of files and keys come from outside. */
function escaped<Fault extends object>(fault: Fault): Fault {
  const safe = (value: unknown): unknown => {
    if (typeof value === 'string') return plain(value);
    return Array.isArray(value) ? value.map(safe) : value;
  };
  return Object.assign(
    {},
    fault,
    Object.fromEntries(Object.entries(fault).map(([key, value]) => [key, safe(value)])),
  );
}
