import type { Problem } from '../model/index.ts';

/** Trouble with a file that a reader knows the name of; everything else that goes wrong in a file is `damaged`. */
export class ReadingError extends Error {
  readonly problem: Problem;

  constructor(code: Problem['code'], args: Problem['args'] = {}) {
    super(code);
    this.name = 'ReadingError';
    this.problem = { code, page: null, args };
  }
}
