/** A name of a PDF, without its slash. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A reference to an object by its number; generations are not told apart. */
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A word that is no value: an operator of a page, or a keyword as `obj`, `stream`, `xref`. */
export class PdfWord {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** A dictionary by its names. */
export type PdfDict = ReadonlyMap<string, PdfValue>;

/** A value of PDF syntax (ISO 32000-1, 7.3); strings are bytes. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfRef
  | Uint8Array
  | readonly PdfValue[]
  | PdfDict;

/** Where bytes are no PDF syntax, or are nested deeper than any paper is. */
export class PdfSyntaxError extends Error {}

const LATIN = new TextDecoder('latin1');
const DEEPEST = 64;
const [SLASH, LESS, MORE, OPEN, CLOSE, PERCENT, BACKSLASH] = [47, 60, 62, 40, 41, 37, 92] as const;
const WHITE = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) WHITE[byte] = 1;
const ENDS = Uint8Array.from(WHITE);
for (const byte of [SLASH, LESS, MORE, OPEN, CLOSE, PERCENT, 91, 93, 123, 125]) ENDS[byte] = 1;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const END_OF_LIST = new PdfWord(']');
const END_OF_DICT = new PdfWord('>>');

/** Hexadecimal digits as bytes; white space between them is left out, a last digit alone is followed by 0. */
export const hexBytes = (digits: Uint8Array): Uint8Array => {
  const text = LATIN.decode(digits.filter((byte) => WHITE[byte] === 0));
  if (!/^[0-9a-fA-F]*$/.test(text)) throw new PdfSyntaxError('no hexadecimal digits');
  const bytes = new Uint8Array(Math.ceil(text.length / 2));
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2).padEnd(2, '0'), 16);
  return bytes;
};

/** Reads values and words of PDF syntax from a place in bytes; `at` is where it goes on. */
export class PdfLexer {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Goes past white space and comments; false at the end. */
  more(): boolean {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at += 1) {
      const byte = bytes[this.at] ?? 0;
      if (byte === PERCENT) {
        while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13)
          this.at += 1;
      } else if (WHITE[byte] === 0) return true;
    }
    return false;
  }

  /** The next value or word; `null` as the value that says nothing, a `PdfWord` of no letters at the end. */
  next(depth = 0): PdfValue | PdfWord {
    if (depth > DEEPEST) throw new PdfSyntaxError('nested too deeply');
    if (!this.more()) return new PdfWord('');
    const { bytes } = this;
    const byte = bytes[this.at];
    if (byte === SLASH) return this.#name();
    if (byte === OPEN) return this.#string();
    if (byte === LESS) {
      if (bytes[this.at + 1] === LESS) return this.#dict(depth);
      const end = bytes.indexOf(MORE, this.at);
      if (end < 0) throw new PdfSyntaxError('a string does not end');
      const digits = bytes.subarray(this.at + 1, end);
      this.at = end + 1;
      return hexBytes(digits);
    }
    if (byte === MORE && bytes[this.at + 1] === MORE) {
      this.at += 2;
      return END_OF_DICT;
    }
    if (byte === 91) {
      this.at += 1;
      return this.#list(depth);
    }
    if (byte === 93) {
      this.at += 1;
      return END_OF_LIST;
    }
    return this.#plain();
  }

  #plain(): PdfValue | PdfWord {
    const start = this.at;
    this.at += 1;
    while (this.at < this.bytes.length && ENDS[this.bytes[this.at] ?? 0] === 0) this.at += 1;
    const text = String.fromCharCode(...this.bytes.subarray(start, Math.min(this.at, start + 64)));
    if (NUMBER.test(text)) return Number(text);
    if (text === 'true' || text === 'false') return text === 'true';
    return text === 'null' ? null : new PdfWord(text);
  }

  #name(): PdfName {
    const start = this.at + 1;
    this.at = start;
    while (this.at < this.bytes.length && ENDS[this.bytes[this.at] ?? 0] === 0) this.at += 1;
    const text = String.fromCharCode(...this.bytes.subarray(start, Math.min(this.at, start + 256)));
    if (!text.includes('#')) return new PdfName(text);
    return new PdfName(
      text.replace(/#([0-9a-fA-F]{2})/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
  }

  #string(): Uint8Array {
    const { bytes } = this;
    const out: number[] = [];
    let open = 1;
    for (this.at += 1; this.at < bytes.length; this.at += 1) {
      const byte = bytes[this.at] ?? 0;
      if (byte === BACKSLASH) {
        this.at += 1;
        const next = String.fromCharCode(bytes[this.at] ?? 0);
        const octal = /^[0-7]{1,3}/.exec(
          String.fromCharCode(...bytes.subarray(this.at, this.at + 3)),
        )?.[0];
        if (octal !== undefined) {
          out.push(Number.parseInt(octal, 8) & 255);
          this.at += octal.length - 1;
        } else if (next === '\r') {
          if (bytes[this.at + 1] === 10) this.at += 1;
        } else if (next !== '\n') out.push(ESCAPES[next] ?? next.charCodeAt(0));
        continue;
      }
      if (byte === OPEN) open += 1;
      if (byte === CLOSE) {
        open -= 1;
        if (open === 0) {
          this.at += 1;
          return Uint8Array.from(out);
        }
      }
      out.push(byte);
    }
    throw new PdfSyntaxError('a string does not end');
  }

  /** Values up to an end; two whole numbers and `R` are a reference. */
  #values(end: PdfWord, depth: number): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      const value = this.next(depth + 1);
      if (!(value instanceof PdfWord)) {
        values.push(value);
        continue;
      }
      if (value === end) return values;
      if (value.word !== 'R') throw new PdfSyntaxError(`${value.word} is no value`);
      values.pop();
      const number = values.pop();
      if (typeof number !== 'number') throw new PdfSyntaxError('a reference without a number');
      values.push(new PdfRef(number));
    }
  }

  #list(depth: number): readonly PdfValue[] {
    return this.#values(END_OF_LIST, depth);
  }

  #dict(depth: number): PdfDict {
    this.at += 2;
    const values = this.#values(END_OF_DICT, depth);
    const dict = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < values.length; at += 2) {
      const name = values[at];
      if (!(name instanceof PdfName)) throw new PdfSyntaxError('a dictionary without names');
      dict.set(name.name, values[at + 1] ?? null);
    }
    return dict;
  }
}

/** Whether a value is a dictionary. */
export const isDict = (value: unknown): value is PdfDict => value instanceof Map;
