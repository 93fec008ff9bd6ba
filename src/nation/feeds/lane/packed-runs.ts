import type { PageBytes } from './page-bytes.ts';

const EIGHT = 8;
/**
 * Values that are told together. DuckDB unpacks a run quickly as long as it has been read in multiples of 32 values,
 * which ends with the first batch that is none; so runs are short.
 */
const RUN = 256;
const GROUPS = RUN / EIGHT;

const ALL = 0xff;

/** Which rows of a group of eight have a value, a bit each. */
const bitsOf = (present: Uint8Array, group: number): number => {
  const at = group * EIGHT;
  let bits = present[at] as number;
  for (let bit = 1; bit < EIGHT; bit += 1) bits |= (present[at + bit] as number) << bit;
  return bits;
};

/**
 * Writes which rows have values, the first `rows` of `present`, which has zeros behind them: runs of 0 or of 1, and
 * bits where they change.
 */
export const putLevels = (
  to: PageBytes,
  present: Uint8Array,
  rows: number,
  count: number,
): void => {
  if (count === rows || count === 0) {
    to.varint(rows << 1);
    to.byte(count === 0 ? 0 : 1);
    return;
  }
  const groups = Math.ceil(rows / EIGHT);
  const bits = new Uint8Array(GROUPS);
  // groups alike that are not yet written
  let alike = 0;
  let one = 0;
  const putAlike = (): void => {
    if (alike === 0) return;
    to.varint((alike * EIGHT) << 1);
    to.byte(one);
    alike = 0;
  };
  for (let first = 0; first < groups; first += GROUPS) {
    const length = Math.min(GROUPS, groups - first);
    let none = 0;
    let all = ALL;
    for (let group = 0; group < length; group += 1) {
      const some = bitsOf(present, first + group);
      bits[group] = some;
      none |= some;
      all &= some;
    }
    if (none === 0 || all === ALL) {
      if (one !== (all & 1)) putAlike();
      one = all & 1;
      alike += length;
    } else {
      putAlike();
      to.varint((length << 1) | 1);
      to.put(length === GROUPS ? bits : bits.subarray(0, length));
    }
  }
  putAlike();
};

/** Writes places in a dictionary of so many bytes each: runs of one, and others as they stand. */
export const putPlaces = (
  to: PageBytes,
  places: Uint16Array,
  count: number,
  width: number,
): void => {
  for (let first = 0; first < count; first += RUN) {
    const length = Math.min(RUN, count - first);
    const one = places[first] as number;
    let same = 1;
    while (same < length && places[first + same] === one) same += 1;
    if (same === length) {
      to.varint(length << 1);
      to.byte(one);
      if (width > 1) to.byte(one >>> EIGHT);
      continue;
    }
    const groups = Math.ceil(length / EIGHT);
    to.varint((groups << 1) | 1);
    const size = groups * EIGHT * width;
    const bytes = to.reserve(size);
    let at = to.length;
    to.length += size;
    if (width === 1) {
      for (let place = first; place < first + length; place += 1) {
        bytes[at] = places[place] as number;
        at += 1;
      }
    } else {
      for (let place = first; place < first + length; place += 1) {
        bytes[at] = places[place] as number;
        bytes[at + 1] = (places[place] as number) >>> EIGHT;
        at += 2;
      }
    }
    bytes.fill(0, at, to.length);
  }
};

/** A whole number as the varint that stands for it where some are negative. */
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** Writes numbers, each `base` more than given, as what it is more than the one before (DELTA_BINARY_PACKED). */
export const putDeltas = (
  to: PageBytes,
  numbers: Int32Array,
  count: number,
  base: number,
): void => {
  to.varint(RUN);
  to.varint(1);
  to.varint(count);
  to.varint(count === 0 ? 0 : zigzag(base + (numbers[0] as number)));
  for (let first = 1; first < count; first += RUN) {
    const end = Math.min(first + RUN, count);
    let least = Number.MAX_SAFE_INTEGER;
    let most = Number.MIN_SAFE_INTEGER;
    for (let at = first; at < end; at += 1) {
      const more = (numbers[at] as number) - (numbers[at - 1] as number);
      if (more < least) least = more;
      if (more > most) most = more;
    }
    to.varint(zigzag(least));
    const span = most - least;
    // bytes of each
    const width = span === 0 ? 0 : Math.ceil((32 - Math.clz32(span)) / EIGHT);
    to.byte(EIGHT * width);
    const bytes = to.reserve(RUN * width);
    let place = to.length;
    to.length += RUN * width;
    if (width === 0) continue;
    for (let at = first; at < end; at += 1) {
      const more = (numbers[at] as number) - (numbers[at - 1] as number) - least;
      for (let byte = 0; byte < width; byte += 1) bytes[place + byte] = more >>> (EIGHT * byte);
      place += width;
    }
    bytes.fill(0, place, to.length);
  }
};
