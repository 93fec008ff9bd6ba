import { CODES, type Thrift } from '../feeds/lane/thrift.ts';

/** The fields of a struct by their number, in the order in which they stand. */
export type ReadStruct = ReadonlyMap<number, Thrift>;

const KINDS: ReadonlyMap<number, Thrift['kind']> = new Map(
  Object.entries(CODES).map(([kind, code]) => [code, kind as Thrift['kind']]),
);
const WIDE = 0x80;

/** Reads structs of Thrift's compact protocol, one after the other; what `thriftBytes` writes, and no more. */
export class ThriftReader {
  readonly #bytes: Uint8Array;
  /** Where the next byte stands. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  struct(): ReadStruct {
    const fields = new Map<number, Thrift>();
    let last = 0;
    for (;;) {
      const head = this.#byte();
      if (head === 0) return fields;
      const step = head >> 4;
      last = step === 0 ? this.#whole() : last + step;
      fields.set(last, this.#value(head & 15));
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new Error('a struct of Thrift breaks off');
    this.at += 1;
    return byte;
  }

  #varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= WIDE) {
      const byte = this.#byte();
      value += (byte % WIDE) * scale;
      if (byte < WIDE) return value;
    }
  }

  #whole(): number {
    const zigzag = this.#varint();
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
  }

  #value(code: number): Thrift {
    const kind = KINDS.get(code);
    switch (kind) {
      case 'true':
      case 'false':
        return { kind };
      case 'i16':
      case 'i32':
      case 'i64':
        return { kind, value: this.#whole() };
      case 'binary': {
        const length = this.#varint();
        this.at += length;
        return { kind, value: this.#bytes.slice(this.at - length, this.at) };
      }
      case 'list': {
        const head = this.#byte();
        const length = head >> 4 === 15 ? this.#varint() : head >> 4;
        const of = KINDS.get(head & 15);
        if (of === undefined) throw new Error(`a list of Thrift of kind ${head & 15}`);
        return { kind, of, items: Array.from({ length }, () => this.#value(head & 15)) };
      }
      case 'struct':
        return { kind, fields: [...this.struct()] };
      default:
        throw new Error(`a value of Thrift of kind ${code}`);
    }
  }
}

/** A whole number of a struct; without it `absent`. */
export const wholeOf = (fields: ReadStruct, id: number, absent = 0): number => {
  const found = fields.get(id);
  return found !== undefined && 'value' in found && typeof found.value === 'number'
    ? found.value
    : absent;
};

/** A text of a struct; empty without it. */
export const textOf = (fields: ReadStruct, id: number): string => {
  const found = fields.get(id);
  return found?.kind === 'binary' ? Buffer.from(found.value).toString() : '';
};

/** A struct within a struct; empty without it. */
export const structOf = (fields: ReadStruct, id: number): ReadStruct => {
  const found = fields.get(id);
  return new Map(found?.kind === 'struct' ? found.fields : []);
};

/** The structs of a list in a struct; none without it. */
export const structsOf = (fields: ReadStruct, id: number): readonly ReadStruct[] => {
  const found = fields.get(id);
  if (found?.kind !== 'list') return [];
  return found.items.map((item) => new Map(item.kind === 'struct' ? item.fields : []));
};
