/** What can be wrong with a file of recorded findings or of decisions. The command line words it. */
export type RecordFault =
  | { readonly code: 'damaged' }
  | { readonly code: 'syntax' }
  | { readonly code: 'unknown-key'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'wrong-value'; readonly key: string; readonly expected: ExpectedEntry }
  | { readonly code: 'decided-twice'; readonly id: string };

/** What an entry asks for at the place of the fault. */
export type ExpectedEntry = 'decisions' | 'entry' | 'notes' | 'note' | 'id' | 'verdict' | 'text' | 'date';

/** A file that cannot be used. `file`, `line` and `fault` are for whoever words it; the message is for developers. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly file: string;
  /** Line in the file, from 1; null when the file as a whole is meant. */
  readonly line: number | null;
  readonly fault: RecordFault;

  constructor(file: string, line: number | null, fault: RecordFault) {
    super(`${file}${line === null ? '' : `:${line}`}: ${fault.code}`);
    this.file = file;
    this.line = line;
    this.fault = fault;
  }
}
