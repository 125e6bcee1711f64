/** What can be wrong with a settings file. The command line turns code and arguments into a sentence in its language. */
export type ConfigFault =
  | { readonly code: 'not-found' | 'list-not-found' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'not-utf8' }
  | { readonly code: 'syntax'; readonly detail: string }
  | { readonly code: 'alias'; readonly name: string }
  | { readonly code: 'outside'; readonly key: string; readonly path: string }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly nearest: string | null;
    }
  | {
      readonly code: 'wrong-value';
      readonly key: string;
      readonly expected: ExpectedValue;
      readonly found: string;
    };

/** What a setting asks for; `settings` means the file as a whole. */
export type ExpectedValue =
  | 'settings'
  | 'check-list'
  | 'questions'
  | 'words'
  | 'needs'
  | 'check-id'
  | 'text'
  | 'list-of-text'
  | 'lists-by-name'
  | 'share'
  | 'thresholds'
  | 'limits'
  | 'limit'
  | 'passwords'
  | 'language'
  | 'pattern'
  | 'name';

/** A settings file that cannot be used. `message` is for developers; `file`, `line` and `fault` are for whoever words it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly file: string;
  /** Line in the file, from 1; null when the file as a whole is meant. */
  readonly line: number | null;
  readonly fault: ConfigFault;

  constructor(file: string, line: number | null, fault: ConfigFault) {
    super(`${file}${line === null ? '' : `:${line}`}: ${fault.code}`);
    this.file = file;
    this.line = line;
    this.fault = fault;
  }
}
