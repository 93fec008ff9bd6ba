import { createHash } from 'node:crypto';

/** A tree as RFC 6962 defines it, word for word, without a thought for its size. It shares nothing with `src/log`. */
const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The largest power of two that is smaller than `n`. */
const k = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

/** MTH(D[n]) of section 2.1. */
export const mth = (d: readonly Uint8Array[]): Buffer => {
  if (d.length === 0) return sha256();
  if (d.length === 1) return sha256(Buffer.of(0), d[0] ?? Buffer.alloc(0));
  const split = k(d.length);
  return sha256(Buffer.of(1), mth(d.slice(0, split)), mth(d.slice(split)));
};

/** PATH(m, D[n]) of section 2.1.1. */
export const path = (m: number, d: readonly Uint8Array[]): readonly Buffer[] => {
  if (d.length === 1) return [];
  const split = k(d.length);
  return m < split
    ? [...path(m, d.slice(0, split)), mth(d.slice(split))]
    : [...path(m - split, d.slice(split)), mth(d.slice(0, split))];
};

const subproof = (m: number, d: readonly Uint8Array[], whole: boolean): readonly Buffer[] => {
  if (m === d.length) return whole ? [] : [mth(d)];
  const split = k(d.length);
  return m <= split
    ? [...subproof(m, d.slice(0, split), whole), mth(d.slice(split))]
    : [...subproof(m - split, d.slice(split), false), mth(d.slice(0, split))];
};

/** PROOF(m, D[n]) of section 2.1.2, for m of at least 1. */
export const proof = (m: number, d: readonly Uint8Array[]): readonly Buffer[] =>
  subproof(m, d, true);

/** Entries of 32 bytes that a name and a place give, the same at each run. */
export const entriesOf = (name: string, from: number, to: number): readonly Uint8Array[] =>
  Array.from({ length: to - from }, (_, at) => sha256(Buffer.from(`${name} ${from + at}`)));
