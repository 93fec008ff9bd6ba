/** Control characters and the marks that turn text around (bidirectional overrides). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Replaces what could move a cursor, colour a terminal or turn text around by U+FFFD, so that a
 * cell shows what it holds; tabs and line ends become spaces.
 */
export const inertText = (text: string): string =>
  text.replace(/[\t\r\n]+/g, ' ').replace(HARMFUL, '\ufffd');
