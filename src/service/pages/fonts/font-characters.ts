const between = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/** The characters to which a font of the pages is cut, by its script: what is not here is in the reader's own fonts. */
export const FONT_CHARACTERS = {
  /** Western European letters, and the signs of print. */
  latin: [
    ...between(0x20, 0x7e),
    ...between(0xa0, 0xff),
    ...'ıŒœʻʼˆ˚˜€™↑→↓−∕\u{fffd}',
    ...between(0x2000, 0x206f),
  ],
  /** Russian, Ukrainian and Belarusian letters, one of Kazakh, the sign of a number. */
  cyrillic: [...between(0x400, 0x45f), ...'ҐґҰұ№'],
  /** Letters that Kazakh has and Russian has not, but for those that the Cyrillic font holds. */
  kazakh: [...'ҒғҚқҢңҮүҺһӘәӨө'],
  /** Letters and vowel signs of Arabic, its comma, semicolon and question mark. */
  arabic: ['،', '؛', '؟', ...between(0x621, 0x63a), ...between(0x640, 0x652), 'ٰ'],
} as const;

/** A script that the pages have a font of. */
export type FontScript = keyof typeof FONT_CHARACTERS;

/** Name of the file of a script's font. */
export const fontFile = (script: FontScript): string => `noto-sans-${script}-wght-normal.woff2`;
