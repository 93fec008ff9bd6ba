import type { PageBytes } from './page-bytes.ts';

const EIGHT = 8;
/**
 * Values that are told together. DuckDB unpacks a run quickly as long as it has been read in multiples of 32 values,
 * which ends with the first batch that is none; so runs are short.
 */
const RUN = 256;

/** Which rows of eight have a value, a bit each. */
const bitsOf = (present: Uint8Array, at: number): number => {
  let bits = present[at] as number;
  for (let bit = 1; bit < EIGHT; bit += 1) bits |= (present[at + bit] as number) << bit;
  return bits;
};

/**
 * Writes which rows have values, `count` of the first `rows` of `present`, which has zeros behind them: one run when
 * all or none have, else a bit each.
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
  for (let first = 0; first < rows; first += RUN) {
    const groups = Math.ceil(Math.min(RUN, rows - first) / EIGHT);
    to.varint((groups << 1) | 1);
    for (let group = 0; group < groups; group += 1) to.byte(bitsOf(present, first + EIGHT * group));
  }
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
