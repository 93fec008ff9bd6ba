const NEWLINE = 10;
const encoder = new TextEncoder();

/** Where the lines of a text in UTF-8 end, each at its newline. */
export const lineEnds = (lines: Uint8Array): readonly number[] => {
  const ends: number[] = [];
  for (let at = lines.indexOf(NEWLINE); at >= 0; at = lines.indexOf(NEWLINE, at + 1)) ends.push(at);
  return ends;
};

/** Puts a text before and one behind each line of a text in UTF-8; every line has its end. */
export const wrappedLines = (
  lines: Uint8Array,
  before: string,
  behind: string,
): Uint8Array<ArrayBuffer> => {
  const head = encoder.encode(before);
  const tail = encoder.encode(`${behind}\n`);
  const ends = lineEnds(lines);
  const wrapped = new Uint8Array(lines.length + ends.length * (head.length + tail.length - 1));
  let from = 0;
  let to = 0;
  for (const end of ends) {
    for (const piece of [head, lines.subarray(from, end), tail]) {
      wrapped.set(piece, to);
      to += piece.length;
    }
    from = end + 1;
  }
  return wrapped;
};
