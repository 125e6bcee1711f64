/** Something the caller asked for cannot be done as asked: the path does not exist. The message is for the log only. */
export class InputError extends Error {
  readonly code: 'not-found';
  /** The path as it was given. */
  readonly path: string;

  constructor(code: 'not-found', path: string) {
    super(`${code}: ${path}`);
    this.name = 'InputError';
    this.code = code;
    this.path = path;
  }
}
