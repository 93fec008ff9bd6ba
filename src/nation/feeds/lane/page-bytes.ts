/** Bytes that grow as they are written, with numbers as Parquet writes them. */
export class PageBytes {
  bytes: Uint8Array;
  length = 0;

  constructor(room = 1 << 16) {
    this.bytes = new Uint8Array(room);
  }

  /** Makes room for so many more bytes. */
  reserve(more: number): Uint8Array {
    const wanted = this.length + more;
    if (wanted > this.bytes.length) {
      const grown = new Uint8Array(Math.max(wanted, 2 * this.bytes.length));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
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

  put(bytes: Uint8Array): void {
    this.reserve(bytes.length).set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written, in place. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
