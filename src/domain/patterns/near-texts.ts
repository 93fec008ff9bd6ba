/** The bytes of a text in UTF-8. */
const bytesOf = (text: string): readonly number[] =>
  [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
    const end = [0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    if (code < 0x10000) return [0xe0 | (code >> 12), ...end];
    return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), ...end];
  });

/** Bytes written otherwise, put in or left out between two texts (Levenshtein). */
const keystrokesBetween = (a: readonly number[], b: readonly number[]): number => {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [i, byte] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      const changed = (row[j] ?? 0) + (byte === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/**
 * Whether so few keystrokes tell two texts apart, numbers or VINs, that they are one mistyped. A keystroke is a byte
 * of UTF-8, as in DuckDB: a Chinese character is up to three.
 *
 * @param keystrokes at most so many, of R14 `keystrokes`.
 */
export const isNear = (a: string, b: string, keystrokes: number): boolean => {
  const [of, other] = [bytesOf(a), bytesOf(b)];
  return (
    Math.abs(of.length - other.length) <= keystrokes && keystrokesBetween(of, other) <= keystrokes
  );
};
