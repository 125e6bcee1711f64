import type { RecordFault } from '../baseline/index.ts';

/** Why a command stopped. The wording room has a sentence for each. */
export type CliFault =
  | {
      readonly code: 'unknown-command';
      readonly name: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'unknown-option';
      readonly name: string;
      readonly nearest: string | null;
      /** What to type to see the options. */
      readonly help: string;
    }
  | { readonly code: 'misplaced-option'; readonly name: string; readonly commands: readonly string[] }
  | { readonly code: 'missing-argument'; readonly name: string; readonly help: string }
  | { readonly code: 'missing-value'; readonly option: string; readonly help: string }
  | { readonly code: 'too-many-arguments' }
  | { readonly code: 'usage'; readonly help: string }
  | {
      readonly code: 'unknown-value';
      readonly option: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'not-a-month'; readonly option: string; readonly value: string }
  | {
      readonly code: 'limit-out-of-range';
      readonly name: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: 'unknown-ending'; readonly file: string; readonly known: readonly string[] }
  | { readonly code: 'watch-needs-output'; readonly format: string }
  | { readonly code: 'changes-need-revision'; readonly type: string }
  | { readonly code: 'output-folder-missing'; readonly file: string; readonly folder: string }
  | { readonly code: 'output-is-folder'; readonly file: string }
  | { readonly code: 'output-is-input'; readonly file: string }
  | { readonly code: 'not-written'; readonly file: string; readonly reason: string }
  | { readonly code: 'not-printed'; readonly reason: string }
  | { readonly code: 'no-policies-folder'; readonly folder: string }
  | { readonly code: 'path-not-found'; readonly path: string }
  | { readonly code: 'no-documents'; readonly paths: readonly string[] }
  | { readonly code: 'not-read'; readonly line: string }
  | { readonly code: 'none-readable'; readonly documents: readonly string[] }
  | { readonly code: 'anchor-not-found'; readonly path: string; readonly config: string | null }
  | { readonly code: 'config-exists'; readonly file: string }
  | { readonly code: 'is-folder'; readonly path: string }
  | { readonly code: 'unknown-id'; readonly id: string; readonly nearest: readonly string[] }
  | {
      readonly code: 'record-fault';
      readonly file: string;
      readonly line: number | null;
      readonly fault: RecordFault;
    }
  | { readonly code: 'record-unreadable'; readonly file: string }
  /** `most` in megabytes. */
  | { readonly code: 'result-too-large'; readonly file: string; readonly most: number }
  | { readonly code: 'result-unreadable' | 'no-result' | 'other-result'; readonly file: string }
  | {
      readonly code: 'result-damaged';
      readonly file: string;
      /** The way to what is wrong ("findings.3.score"); empty for the whole. */
      readonly place: string;
      /** The version of the program that made it, where that is another one than this. */
      readonly madeBy: string | null;
      /** The version of this program. */
      readonly version: string;
    }
  | { readonly code: 'baseline-missing'; readonly file: string }
  | { readonly code: 'options-exclude'; readonly options: readonly string[] }
  | { readonly code: 'not-recorded'; readonly documents: readonly string[] }
  | { readonly code: 'gate-broken'; readonly documents: readonly string[] }
  | { readonly code: 'bad-revision'; readonly revision: string }
  | { readonly code: 'unknown-revision'; readonly revision: string }
  | { readonly code: 'no-repository' }
  | { readonly code: 'outside-repository'; readonly path: string }
  | { readonly code: 'git-missing' }
  | { readonly code: 'git-failed'; readonly reason: string }
  | {
      readonly code:
        | 'revision-refused'
        | 'revision-not-found'
        | 'revision-outside-repository'
        | 'revision-without-git';
      /** What was asked for, as `REV:path`. */
      readonly given: string;
    }
  | { readonly code: 'folder-not-found'; readonly path: string };

/** Trouble that the user can mend; ends the program with exit code 2 and one sentence. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly fault: CliFault;

  constructor(fault: CliFault) {
    super(fault.code);
    this.fault = fault;
  }
}
