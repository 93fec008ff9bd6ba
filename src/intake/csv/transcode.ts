/**
 * Bytes without the byte order mark, UTF-16 turned into UTF-8; a unit that is half a character
 * becomes U+FFFD, which the reader of rows reports.
 */
export async function* transcoded(
  pieces: AsyncIterable<Uint8Array>,
  encoding: string,
  skip: number,
): AsyncGenerator<Uint8Array> {
  const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding) : null;
  const encoder = new TextEncoder();
  let left = skip;
  for await (const piece of pieces) {
    const bytes = piece.subarray(Math.min(left, piece.length));
    left -= piece.length - bytes.length;
    if (bytes.length === 0) continue;
    yield decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield encoder.encode(rest);
}
