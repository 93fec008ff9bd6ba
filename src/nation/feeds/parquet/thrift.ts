import { PageBytes } from './page-bytes.ts';

/** A value as Thrift's compact protocol writes it; whole numbers up to 2^52 either way. */
export type Thrift =
  | { readonly kind: 'i32' | 'i64'; readonly value: number }
  | { readonly kind: 'binary'; readonly value: Uint8Array }
  | { readonly kind: 'list'; readonly of: Thrift['kind']; readonly items: readonly Thrift[] }
  | { readonly kind: 'struct'; readonly fields: Fields };

/** The fields of a struct by their number, in ascending order. */
export type Fields = readonly (readonly [number, Thrift])[];

/** How kinds are told. */
const CODES = { i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const; // not-law: Thrift

/** Shorthands for values. */
export const i32 = (value: number): Thrift => ({ kind: 'i32', value });
export const i64 = (value: number): Thrift => ({ kind: 'i64', value });
export const binary = (value: Uint8Array): Thrift => ({ kind: 'binary', value });
export const text = (value: string): Thrift => binary(Buffer.from(value));
export const struct = (fields: Fields): Thrift => ({ kind: 'struct', fields });
export const list = (of: Thrift['kind'], items: readonly Thrift[]): Thrift => ({
  kind: 'list',
  of,
  items,
});

const putValue = (to: PageBytes, given: Thrift): void => {
  switch (given.kind) {
    case 'i32':
    case 'i64':
      to.varint(given.value < 0 ? -2 * given.value - 1 : 2 * given.value);
      break;
    case 'binary':
      to.varint(given.value.length);
      to.put(given.value);
      break;
    case 'list': {
      const { length } = given.items;
      to.byte((Math.min(length, 15) << 4) | CODES[given.of]);
      if (length >= 15) to.varint(length);
      for (const item of given.items) putValue(to, item);
      break;
    }
    case 'struct': {
      let last = 0;
      for (const [id, value] of given.fields) {
        to.byte(((id - last) << 4) | CODES[value.kind]);
        putValue(to, value);
        last = id;
      }
      to.byte(0);
      break;
    }
  }
};

/** A struct in the compact protocol of Thrift. */
export const thriftBytes = (fields: Fields): Uint8Array => {
  const to = new PageBytes(256);
  putValue(to, struct(fields));
  return to.written();
};
