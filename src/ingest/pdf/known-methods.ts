import { createHash } from 'node:crypto';

/**
 * pdf.js' own classes are reached by no import. They are caught while the first document is opened, and a method is exchanged
 * only where it is the one that the quick one was written for: otherwise reading takes longer, and nothing else changes.
 */

/** A method with what it is called on, what it gives and what it takes. */
export type Method<This, Result, Arguments extends unknown[] = []> = (
  this: This,
  ...given: Arguments
) => Result;

/** The first digits of the SHA-256 of each method's source, as it stands in the pinned version. */
const KNOWN: Readonly<Record<string, string>> = {
  getNumber: 'e90dfdacd5699fc0',
  getString: '9ac8ff66aae628d1',
  getHexString: 'cfd3751cd2cac2b0',
  getName: '900805fa121adcb7',
  getObj: '8ac4b93d9e52412a',
  read: '5b32c579696bf598',
  readBlock: '5f026ce7b2b021f7',
  handleText: '9a4a7e3ffd9c7db5',
  charsToGlyphs: 'bd166e59d9f8cb16',
  _transfers: '6f32ccffc57a6ca3',
};

/** Which of the methods have been exchanged in this process. */
const exchanged = new Set<string>();

/** Notes that something of this name has been exchanged. */
export function noteExchanged(name: string): void {
  exchanged.add(name);
}

/** Whether a method of this name has been exchanged in this process. */
export function isExchanged(name: string): boolean {
  return exchanged.has(name);
}

/** The names of pdf.js' methods that this process has exchanged so far, in alphabetical order. */
export function quickMethods(): readonly string[] {
  return [...exchanged].sort();
}

const caught = new Set<string>();

/**
 * Waits for an object that is given a property of this name, which only one class has, and tells of its prototype.
 * @returns what ends the waiting
 */
export function onFirstSet(property: string, found: (prototype: object) => void): () => void {
  if (caught.has(property) || property in Object.prototype) return () => undefined;
  const end = (): void => {
    Reflect.deleteProperty(Object.prototype, property);
  };
  Object.defineProperty(Object.prototype, property, {
    configurable: true,
    get: () => undefined,
    set(this: object, value: unknown) {
      end();
      caught.add(property);
      Object.defineProperty(this, property, { value, writable: true, enumerable: true, configurable: true });
      found(Object.getPrototypeOf(this));
    },
  });
  return end;
}

/** Puts a quick method in the place of one whose source is known; the quick one is given the original to fall back on. */
export function exchange<This, Result, Arguments extends unknown[]>(
  from: object,
  name: string,
  quick: (original: Method<This, Result, Arguments>) => Method<This, Result, Arguments>,
): void {
  const prototype = ownerOf(from, name);
  const original: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
  if (!isMethod<This, Result, Arguments>(original) || !isKnown(name, original)) return;
  Object.defineProperty(prototype, name, { value: quick(original), writable: true, configurable: true });
  exchanged.add(name);
}

/** The prototype in the chain that has a property of this name itself; the first when none has. */
export function ownerOf(from: object, name: string): object {
  for (
    let each: unknown = from;
    typeof each === 'object' && each !== null;
    each = Object.getPrototypeOf(each)
  )
    if (Object.hasOwn(each, name)) return each;
  return from;
}

function isMethod<This, Result, Arguments extends unknown[]>(
  value: unknown,
): value is Method<This, Result, Arguments> {
  return typeof value === 'function';
}

/** Whether the source of a method is the one that this version of the library has. */
export function isKnown(name: string, original: unknown): boolean {
  return KNOWN[name] === createHash('sha256').update(String(original)).digest('hex').slice(0, 16);
}
