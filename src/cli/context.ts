import type { Language } from '../config/index.ts';
import type { Io } from './io.ts';
import type { Wording } from './wording/index.ts';

/** What every command is handed. */
export interface Context {
  readonly io: Io;
  readonly words: () => Wording;
  /** Sets the language of the messages from here on; null leaves it as it is. */
  readonly speak: (language: Language | null) => void;
  /** Sets the exit code with which the program ends when no error comes in between: 0, or what a gate has found. */
  readonly endWith: (code: number) => void;
}
