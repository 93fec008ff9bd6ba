import type { Grain } from './grain-of.ts';
import { GRID } from './laid-on-grid.ts';

/** The grain in short, by which a register looks for it. */
export interface Signs {
  /** 512 signs as bits. */
  readonly bits: Uint8Array;
  /** 32 keys by which an index has it, each a whole number below 2^19. */
  readonly keys: readonly number[];
  /** 288 keys to ask that index for: the captures that are the same have one of them nearly always. */
  readonly asked: readonly number[];
}

/** Sums into which the cells are dealt; a power of two. */
const SUMS = 4096;
/** Signs of a capture. */
const SIGNS = 512;
/** How many keys a capture has, and how many sums are looked at for each half of one. */
const KEYS = 32;
const LOOKED_AT = 64;
/** Of each half of a key so many are asked for, the largest first. */
const ASKED = 3;

/**
 * Takes 512 signs of the grain, and its keys. Cells are dealt into sums with random signs, the same for all captures,
 * and the sums are mixed by a Hadamard transform: each result is a sum of all cells with random signs. Of captures
 * whose grain correlates by c the share of signs that differ is arccos(c) / π. A key names the largest of 64 results
 * and its sign, twice (cross-polytope hashing, Andoni and others, 2015).
 */
export function signsOf(grain: Grain): Signs {
  const sums = new Float64Array(SUMS);
  const deal = dealt();
  for (const [at, value] of grain.values.entries()) {
    const where = deal[at] ?? 0;
    const sum = where >> 1;
    sums[sum] = (sums[sum] ?? 0) + ((where & 1) === 1 ? value : -value);
  }
  hadamard(sums);
  const bits = new Uint8Array(SIGNS / 8);
  for (let i = 0; i < SIGNS; i++)
    if ((sums[i] ?? 0) > 0) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  const keys: number[] = [];
  const asked: number[] = [];
  for (let i = 0; i < KEYS; i++) {
    const seconds = largest(sums, (2 * i + 1) * LOOKED_AT);
    const own = largest(sums, 2 * i * LOOKED_AT).flatMap((first) =>
      seconds.map((second) => (i * 2 * LOOKED_AT + first) * 2 * LOOKED_AT + second),
    );
    keys.push(...own.slice(0, 1));
    asked.push(...own);
  }
  return { bits, keys, asked };
}

/** How many signs of two captures differ, 0 to 512. */
export function signsThatDiffer(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (const [at, byte] of a.entries()) {
    for (let rest = byte ^ (b[at] ?? 0); rest !== 0; rest &= rest - 1) count++;
  }
  return count;
}

/** The largest of 64 sums, whatever their sign: each its place and sign as one number below 128. */
function largest(sums: Float64Array, from: number): number[] {
  return Array.from(sums.subarray(from, from + LOOKED_AT), (sum, at) => ({ at, sum }))
    .sort((one, other) => Math.abs(other.sum) - Math.abs(one.sum))
    .slice(0, ASKED)
    .map(({ at, sum }) => at * 2 + (sum > 0 ? 1 : 0));
}

let table: Uint16Array | undefined;

/** For each cell its sum and its sign, from a fixed xorshift: the same in every program, for ever. */
function dealt(): Uint16Array {
  if (table !== undefined) return table;
  table = new Uint16Array(GRID * GRID);
  let state = 0x6d2b79f5;
  for (let at = 0; at < table.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    table[at] = (state >>> 7) & (2 * SUMS - 1);
  }
  return table;
}

function hadamard(sums: Float64Array): void {
  for (let half = 1; half < sums.length; half *= 2) {
    for (let from = 0; from < sums.length; from += 2 * half) {
      for (let i = from; i < from + half; i++) {
        const a = sums[i] ?? 0;
        const b = sums[i + half] ?? 0;
        sums[i] = a + b;
        sums[i + half] = a - b;
      }
    }
  }
}
