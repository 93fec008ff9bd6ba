const tableAt = (font: DataView, tag: string): number | null => {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    if (name === tag) return font.getUint32(at + 8);
  }
  return null;
};

/** Groups: first and last character, both inclusive, and the glyph of the first. */
function* ofLongTable(font: DataView, at: number): Generator<number> {
  for (let index = 0; index < font.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    for (let point = font.getUint32(group); point <= font.getUint32(group + 4); point += 1) {
      yield point;
    }
  }
}

/** Segments: last, first, delta and offset of a glyph in four lists; glyph 0 is none. */
function* ofShortTable(font: DataView, at: number): Generator<number> {
  const list = font.getUint16(at + 6);
  for (let index = 0; index < list; index += 2) {
    const last = font.getUint16(at + 14 + index);
    const first = font.getUint16(at + 16 + list + index);
    const delta = font.getUint16(at + 16 + 2 * list + index);
    const offsetAt = at + 16 + 3 * list + index;
    const offset = font.getUint16(offsetAt);
    for (let point = first; point <= last; point += 1) {
      const listed = offset === 0 ? point : font.getUint16(offsetAt + offset + 2 * (point - first));
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) yield point;
    }
  }
}

/**
 * Reads which characters an OpenType font has, from its `cmap` (ISO/IEC 14496-22, formats 4 and 12).
 *
 * @returns code points, some of them twice.
 */
export function* fontCharacters(bytes: Uint8Array): Generator<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(font, 'cmap');
  if (cmap === null) throw new Error('a font without a table of characters');
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const at = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    const format = font.getUint16(at);
    if (format === 12) yield* ofLongTable(font, at);
    if (format === 4) yield* ofShortTable(font, at);
  }
}
