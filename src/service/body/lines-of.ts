/** A line of a body, counted from 1, without its end. */
export interface Line {
  readonly number: number;
  /** Null: it is longer than the limit, and what stood in it was not kept. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a; // not-law: a byte
const RETURN = 0x0d; // not-law: a byte

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === RETURN || byte === 0x20 || byte === 0x09);

/**
 * The lines of a body, one after the other as they come; blank ones are counted and left out.
 *
 * @param limit bytes of a line, inclusive; of a longer one nothing is kept.
 */
export const linesOf = async function* (
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= limit) held.push(piece);
    else held = [];
  };
  const take = (): Line | null => {
    const bytes = length > limit ? null : Buffer.concat(held);
    const line = bytes === null || !isBlank(bytes) ? { number, bytes } : null;
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      const line = take();
      if (line !== null) yield line;
    }
    keep(chunk.subarray(from));
  }
  const last = take();
  if (last !== null) yield last;
};
