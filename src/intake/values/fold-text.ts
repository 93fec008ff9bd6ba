import { trimEnds } from '../../domain/identifiers/trim-ends.ts';

/** Characters that show as nothing: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const SPACES = /\s+/g;
const EDGE = /[\s\u200b\u2060\ufeff]/;

/** Printable ASCII with single inner spaces: nothing to fold. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Text folded for comparison: NFKC, invisible characters out, runs of space made one, trimmed. */
export const foldText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();

/** Text as written, without the spaces and invisible characters around it. */
export const trimExact = (text: string): string =>
  PLAIN.test(text) ? text : trimEnds(text, EDGE, EDGE);

/** Text in `="…"`, its equals sign wide or not. */
const QUOTED_DIGITS = /^[=＝]"(.*)"$/s;

const isSpace = (code: number): boolean => code <= 0x20 || code >= 0xa0;

/**
 * A cell with what spreadsheets put around text taken off: the leading apostrophe that marks text (also
 * `escapeFormula`'s), and `="…"`, by which programs keep Excel from reading digits as a number; both also behind
 * spaces.
 */
export const unwrapText = (text: string): string => {
  const given = isSpace(text.charCodeAt(0)) ? trimExact(text) : text;
  const first = given.charCodeAt(0);
  if (first === 0x27) return given.slice(1);
  if (first !== 0x3d && first !== 0xff1d) return text;
  const quoted = QUOTED_DIGITS.exec(given)?.[1];
  return quoted === undefined || quoted === '' ? text : quoted;
};
