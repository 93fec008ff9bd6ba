const BYTE = 8;
/** Bits of a number that, and as many as a byte has less one, are held at once. */
const WIDEST = 24;

/**
 * Reads numbers of so many bits each, in runs of one number and in groups of eight, as Parquet writes the places of
 * values in a dictionary and which values there are.
 *
 * @param numbers is filled with them.
 * @param more is added to each.
 */
export const readRuns = (
  bytes: Uint8Array,
  start: number,
  bits: number,
  numbers: Uint32Array,
  more = 0,
): void => {
  if (bits > WIDEST) throw new Error(`numbers of ${bits} bits`);
  const count = numbers.length;
  const mask = 2 ** bits - 1;
  let at = start;
  for (let done = 0; done < count; ) {
    if (at >= bytes.length) throw new Error('a page breaks off');
    let head = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] as number;
      at += 1;
      head |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if ((head & 1) === 0) {
      let number = 0;
      const width = Math.ceil(bits / BYTE);
      for (let place = 0; place < width; place += 1) {
        number |= (bytes[at + place] as number) << (BYTE * place);
      }
      at += width;
      const end = Math.min(count, done + (head >>> 1));
      numbers.fill(number + more, done, end);
      done = end;
      continue;
    }
    const groups = head >>> 1;
    const end = Math.min(count, done + BYTE * groups);
    let from = at;
    let rest = 0;
    for (let have = 0; done < end; done += 1) {
      for (; have < bits; have += BYTE) {
        rest |= (bytes[from] as number) << have;
        from += 1;
      }
      numbers[done] = (rest & mask) + more;
      rest >>>= bits;
      have -= bits;
    }
    at += groups * bits;
  }
};
