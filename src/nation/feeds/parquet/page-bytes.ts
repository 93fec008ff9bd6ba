/** Copies the bytes of a text; returns where the copy ends. */
export const putText = (
  to: DataView,
  at: number,
  from: DataView,
  start: number,
  end: number,
): number => {
  const length = end - start;
  let place = at;
  let next = start;
  for (; next + 4 <= end; next += 4) {
    to.setInt32(place, from.getInt32(next, true), true);
    place += 4;
  }
  if (length >= 4) {
    // the last four once more, with what is left in them
    if (next < end) to.setInt32(at + length - 4, from.getInt32(end - 4, true), true);
    return at + length;
  }
  for (; next < end; next += 1) {
    to.setUint8(place, from.getUint8(next));
    place += 1;
  }
  return place;
};

const ENCODER = new TextEncoder();

/** Bytes that grow as they are written, with numbers as Parquet writes them. */
export class PageBytes {
  bytes: Uint8Array;
  /** The same memory. */
  view: DataView;
  length = 0;

  constructor(room = 1 << 16) {
    this.bytes = new Uint8Array(room);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Makes room for so many more bytes. */
  reserve(more: number): Uint8Array {
    const wanted = this.length + more;
    if (wanted > this.bytes.length) {
      const grown = new Uint8Array(Math.max(wanted, 2 * this.bytes.length));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
      this.view = new DataView(grown.buffer);
    }
    return this.bytes;
  }

  byte(value: number): void {
    this.reserve(1)[this.length] = value;
    this.length += 1;
  }

  /** A number from 0 to 2^31 - 1 of four bytes, the lowest first. */
  word(value: number): void {
    const bytes = this.reserve(4);
    for (let at = 0; at < 4; at += 1) bytes[this.length + at] = value >>> (8 * at);
    this.length += 4;
  }

  /** A number from 0 to 2^53 - 1 in groups of seven bits, the lowest first. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** A text in UTF-8 behind its length in bytes. */
  text(text: string): void {
    this.reserve(4 + 3 * text.length);
    const at = this.length;
    const { written } = ENCODER.encodeInto(text, this.bytes.subarray(at + 4));
    this.word(written);
    this.length += written;
  }

  put(bytes: Uint8Array): void {
    this.reserve(bytes.length).set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written, in place. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
