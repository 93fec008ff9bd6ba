const between = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/** The characters to which a font of the pages is cut, by its script: what is not here is in the reader's own fonts. */
export const FONT_CHARACTERS = {
  /** Letters that Kazakh has and Russian has not, but for those that the Cyrillic font holds. */
  kazakh: [...'ҒғҚқҢңҮүҺһӘәӨө'],
  /** Letters and vowel signs of Arabic, its comma, semicolon and question mark. */
  arabic: ['،', '؛', '؟', ...between(0x621, 0x63a), ...between(0x640, 0x652), 'ٰ'],
} as const;
