import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { quickMethods } from '../../src/ingest/pdf/known-methods.ts';
import { loadPdf } from '../../src/ingest/pdf/load-pdf.ts';
import { tinyPdf } from './tiny-pdf.ts';

interface Lexer {
  currentChar: number;
  readonly stream: Bytes;
  getObj(): unknown;
}

type Kind = (stream: Bytes, commands: object | null) => Lexer;

/** A stream of which the first half has been unpacked, so that tokens lie across the border. */
class Bytes {
  pos = 0;
  readonly buffer: Uint8Array;
  bufferLength: number;

  constructor(bytes: Uint8Array) {
    this.buffer = bytes;
    this.bufferLength = Math.floor(bytes.length / 2);
  }

  getByte(): number {
    if (this.pos >= this.bufferLength) this.bufferLength = this.buffer.length;
    return this.pos < this.bufferLength ? (this.buffer[this.pos++] ?? -1) : -1;
  }

  peekByte(): number {
    const byte = this.getByte();
    if (byte !== -1) this.pos -= 1;
    return byte;
  }
}

const COMMANDS: object = Object.assign(Object.create(null), {
  ...Object.fromEntries(
    ['Tj', 'TJ', 'Td', 'Tf', 'q', 'Q', 'cm', 'BT', 'ET', 'f', 'f*', 'BDC', 'scn', 'sh'].map((name) => [
      name,
      {},
    ]),
  ),
  ...Object.fromEntries(
    ['BM', 'BD', 'true', 'fa', 'fal', 'fals', 'false', 'nu', 'nul', 'null'].map((name) => [name, null]),
  ),
});

let quick: Kind;
let original: Kind;

/** Catches pdf.js' lexer before the program does, and keeps a copy of it as it was. */
beforeAll(async () => {
  // The original complains of what it cannot read.
  for (const method of ['log', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation(() => undefined);
  Object.defineProperty(Object.prototype, 'strBuf', {
    configurable: true,
    set(this: object, value: unknown) {
      Reflect.deleteProperty(Object.prototype, 'strBuf');
      Object.defineProperty(this, 'strBuf', { value, writable: true, configurable: true, enumerable: true });
      const prototype: object = Object.getPrototypeOf(this);
      const copy: object = Object.create(null, Object.getOwnPropertyDescriptors(prototype));
      const make = Reflect.get(prototype, 'constructor') as new (...given: Parameters<Kind>) => Lexer;
      quick = (stream, commands) => new make(stream, commands);
      original = (stream, commands) => Object.setPrototypeOf(new make(stream, commands), copy) as Lexer;
    },
  });
  await loadPdf(tinyPdf([{ texts: [{ x: 72, y: 100, text: 'Vores politik' }] }]), { maxPages: 1 });
  const bytes = deflateSync(Buffer.from('BT /F1 10 Tf 60 700 Td (Vores politik) Tj ET'));
  await loadPdf(tinyPdf([{ packed: { bytes, filter: '/FlateDecode' } }]), { maxPages: 1 });
});

afterAll(() => {
  vi.restoreAllMocks();
});

/** All tokens of a text with the place after each, up to the first fault. */
function tokensOf(kind: Kind, text: string, commands: object | null): unknown[] {
  const lexer = kind(new Bytes(Buffer.from(text, 'latin1')), commands);
  const tokens: unknown[] = [];
  for (let count = 0; count < 200; count += 1) {
    try {
      const token = lexer.getObj();
      tokens.push([
        String(Reflect.get(Object(token), 'cmd') ?? Reflect.get(Object(token), 'name') ?? ''),
        token,
        lexer.currentChar,
        lexer.stream.pos,
      ]);
      if (typeof token === 'symbol') break;
    } catch (error) {
      tokens.push(String(error));
      break;
    }
  }
  return tokens;
}

const token = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.stringMatching(/^[-+.\d]{1,8}$/),
  fc.constantFrom('-0', '.5', '-.25', '5.', '--3', '1.2.3', '1e5', '1-2', '-', '.', '+4', '007'),
  fc.constantFrom(
    'Tj',
    'TJ',
    'Td',
    'q',
    'Q',
    'BT',
    'ET',
    'f*',
    'f',
    'BDC',
    'scn',
    "'",
    '"',
    'Tjx',
    'qq',
    'true',
    'null',
    'fal',
    'W*',
    'unknown',
  ),
  fc.stringMatching(/^<[0-9a-fA-F \n]{0,9}>$/),
  fc.stringMatching(/^\([a-zæøå \\()\n]{0,9}\)$/),
  fc.constantFrom('/F1', '/A#20B', '[', ']', '<<', '>>', '%note\n', '<zz>', '<41', '(open', '{', '}'),
);
const program = fc
  .array(fc.tuple(token, fc.constantFrom(' ', '\n', '  ', '\r\n', '\0', '')), { maxLength: 40 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

describe('the quick lexer', () => {
  it('has taken the place of the methods of the installed version: another one must be looked at and its digests noted', () => {
    expect(quickMethods()).toEqual([
      'CHUNK_SIZE',
      '_transfers',
      'charsToGlyphs',
      'getHexString',
      'getName',
      'getNumber',
      'getObj',
      'getString',
      'handleText',
      'read',
      'readBlock',
    ]);
    for (const name of [
      '_charsCache',
      'codeBuf',
      'knownCommands',
      'nonProcessedArgs',
      '_regionalImageCache',
      '_streamSink',
    ])
      expect(name in Object.prototype).toBe(false);
  });

  it('reads the same tokens as the original', () => {
    fc.assert(
      fc.property(program, fc.boolean(), (text, isPage) => {
        const commands = isPage ? COMMANDS : null;
        expect(tokensOf(quick, text, commands)).toEqual(tokensOf(original, text, commands));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads the same tokens of bytes by chance', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = Buffer.from(bytes).toString('latin1');
        expect(tokensOf(quick, text, COMMANDS)).toEqual(tokensOf(original, text, COMMANDS));
      }),
      { numRuns: 500 },
    );
  });
});

/** What is read of a page with this program, letter by letter. */
async function glyphsOf(text: string): Promise<unknown> {
  const { pages } = await loadPdf(tinyPdf([{ program: text }]), { maxPages: 1 });
  return pages.map(({ glyphs, shapes, isBrokenOff }) => ({ glyphs, shapes, isBrokenOff }));
}

const place = fc.constantFrom(
  '7 0',
  '7.25 -.5',
  '0 -12',
  '-3 4.',
  '6 0 9',
  '7',
  '1.2.3 0',
  '+5 0',
  '4 0 R',
  '5 /F1',
);
const shown = fc.oneof(
  fc.stringMatching(/^\([a-zA-Z ]\)$/),
  fc.constantFrom(
    '<61>',
    '<6c>',
    '<E6>',
    '<6173>',
    '<4>',
    '<>',
    '(ab)',
    '(\\050)',
    '( )',
    '(()',
    '[(a) -300 (b)]',
    '61',
  ),
);
const placed = fc
  .tuple(place, shown, fc.constantFrom('Tj', 'Tj', 'Tj', 'TJ', "'", 'Tjx'))
  .map(([where, what, show]) => ({ where, rest: `${what} ${show}` }));
const between = fc.constantFrom(
  '',
  '',
  '',
  'ET BT 1 0 0 1 60 600 Tm',
  '/F2 9 Tf',
  '1 g',
  '0 g',
  'q',
  'Q',
  '3 Tr',
  '2 Tc',
  '%x',
);

describe('letters that are placed one by one', () => {
  it('are read at one go as they are one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(placed, between), { maxLength: 25 }), async (parts) => {
        // A note in the program is left to the original.
        const [row, single] = ['', '%\n'].map((note) =>
          parts.map(([{ where, rest }, other]) => `${where} Td ${note}${rest}\n${other}\n`).join(''),
        );
        const start = 'BT /F1 10 Tf 1 0 0 1 60 700 Tm\n';
        expect(await glyphsOf(start + row)).toEqual(await glyphsOf(start + single));
      }),
      { numRuns: 120 },
    );
  });

  it('become one command for a row of them', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const letters = Array.from(
      'Kommunen støtter',
      (letter) => `6 0 Td <${letter.charCodeAt(0).toString(16)}> Tj`,
    );
    const row = `BT /F1 10 Tf 60 700 Td ${letters.join(' ')} ET`;
    const document = await getDocument({ data: new Uint8Array(tinyPdf([{ program: row }])), verbosity: 0 })
      .promise;
    const { fnArray } = await (await document.getPage(1)).getOperatorList();
    await document.destroy();
    expect(fnArray.length).toBeLessThan(10);
    const [page] = (await loadPdf(tinyPdf([{ program: row }]), { maxPages: 1 })).pages;
    expect(page?.glyphs.map(({ text }) => text.trim()).join('')).toBe('Kommunenstøtter');
  });
});

/** What is read of a page whose program is packed in these bytes: by Node, or by the original, which unpacks what is packed twice. */
async function unpackedBy(bytes: Uint8Array, isQuick: boolean): Promise<unknown> {
  const hex = Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);
  const packed = isQuick
    ? { bytes, filter: '/FlateDecode' }
    : { bytes: hex, filter: '[/ASCIIHexDecode /FlateDecode]' };
  const { pages } = await loadPdf(tinyPdf([{ packed }]), { maxPages: 1 });
  return pages.map(({ glyphs, isBrokenOff }) => ({ glyphs, isBrokenOff }));
}

describe('streams that Node unpacks', () => {
  const words = 'Kommunen vil styrke samarbejdet med pårørende og lytte til det de ved om hverdagen'.split(
    ' ',
  );
  const lines = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 99 })), {
      minLength: 60,
      maxLength: 200,
    })
    .map((all) => all.map(([word, x]) => `BT /F1 9 Tf ${x} ${x * 7 + 20} Td (${word}) Tj ET`).join('\n'));

  it('give the same text as the original, whole, cut off or changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('whole', 'cut', 'changed', 'longer'),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (text, how, where, change) => {
          const whole = deflateSync(Buffer.from(text, 'latin1'), { level: change % 10 });
          const at = 2 + Math.floor(where * (whole.length - 2));
          const bytes = Buffer.concat([
            how === 'cut' ? whole.subarray(0, at) : whole,
            Buffer.from(how === 'longer' ? 'xyz' : ''),
          ]);
          if (how === 'changed') bytes[at] = (bytes[at] ?? 0) ^ change;
          expect(await unpackedBy(bytes, true)).toEqual(await unpackedBy(bytes, false));
        },
      ),
      { numRuns: 60 },
    );
  });
});
