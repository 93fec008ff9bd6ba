import type { Json } from '../../domain/record/canonical-json.ts';

/** Why a text is not read as JSON. */
export type JsonFault =
  | 'not-json'
  | 'too-long'
  | 'too-deep'
  | 'member-twice'
  | 'lone-surrogate'
  | 'number-too-large';

/** A text read, or why it is not and at which character. */
export type ReadJson =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly fault: JsonFault; readonly at: number };

/** Deepest nesting that is read. */
export const DEEPEST = 32;

class Unread extends Error {
  readonly fault: JsonFault;
  readonly at: number;

  constructor(fault: JsonFault, at: number) {
    super(fault);
    this.fault = fault;
    this.at = at;
  }
}

const SPACE = /[ \t\n\r]*/y;
// Everything up to the closing quotation mark, an escape or a control character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX = /[\da-fA-F]{4}/y;

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};

/** Puts a member into an object as its own, whatever its name: `__proto__` sets no prototype. */
export const putMember = (into: Record<string, Json>, name: string, value: Json): void => {
  if (name !== '__proto__') into[name] = value;
  else {
    const own = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(into, name, own);
  }
};

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Json {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('not-json');
    return value;
  }

  #fail(fault: JsonFault): never {
    throw new Unread(fault, this.#at);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #space(): void {
    if (this.#text.charCodeAt(this.#at) <= 32) this.#match(SPACE);
  }

  #takes(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #value(depth: number): Json {
    if (depth > DEEPEST) this.#fail('too-deep');
    this.#space();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #word(word: string, value: Json): Json {
    if (!this.#text.startsWith(word, this.#at)) this.#fail('not-json');
    this.#at += word.length;
    return value;
  }

  #number(): number {
    const at = this.#at;
    const written = this.#match(NUMBER);
    if (written === '') this.#fail('not-json');
    const value = Number(written);
    if (!Number.isFinite(value)) throw new Unread('number-too-large', at);
    return value;
  }

  #string(): string {
    const begin = this.#at;
    this.#at += 1;
    let text = '';
    for (;;) {
      text += this.#match(PLAIN);
      const character = this.#text[this.#at];
      this.#at += 1;
      if (character === '"') break;
      if (character !== '\\') throw new Unread('not-json', this.#at - 1);
      text += this.#escape();
    }
    if (!text.isWellFormed()) throw new Unread('lone-surrogate', begin);
    return text;
  }

  #escape(): string {
    const letter = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (letter === 'u') {
      const digits = this.#match(HEX);
      if (digits === '') this.#fail('not-json');
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (!Object.hasOwn(ESCAPES, letter)) throw new Unread('not-json', this.#at - 1);
    return ESCAPES[letter] ?? '';
  }

  #array(depth: number): Json {
    const items: Json[] = [];
    this.#at += 1;
    if (this.#takes(']')) return items;
    do items.push(this.#value(depth + 1));
    while (this.#takes(','));
    if (!this.#takes(']')) this.#fail('not-json');
    return items;
  }

  #object(depth: number): Json {
    const members: Record<string, Json> = {};
    this.#at += 1;
    if (this.#takes('}')) return members;
    do {
      this.#space();
      const at = this.#at;
      if (this.#text[at] !== '"') this.#fail('not-json');
      const name = this.#string();
      if (Object.hasOwn(members, name)) throw new Unread('member-twice', at);
      if (!this.#takes(':')) this.#fail('not-json');
      putMember(members, name, this.#value(depth + 1));
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#fail('not-json');
    return members;
  }
}

/**
 * Reads a text as JSON (RFC 8259) as a signature needs it, so that two readers cannot read two things (I-JSON, RFC
 * 7493): a member twice, a lone surrogate and a number beyond the largest double are refused. Never throws.
 *
 * @param longest most characters that are read.
 */
export const readStrictJson = (text: string, longest: number): ReadJson => {
  if (text.length > longest) return { ok: false, fault: 'too-long', at: longest };
  try {
    return { ok: true, value: new Reader(text).whole() };
  } catch (error) {
    if (error instanceof Unread) return { ok: false, fault: error.fault, at: error.at };
    throw error;
  }
};
