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

/**
 * A cell with what spreadsheets put around text taken off: the leading apostrophe that marks text
 * (also `escapeFormula`'s), and `="…"`, by which programs keep Excel from reading digits as a number.
 */
export const unwrapText = (text: string): string => {
  const first = text.charCodeAt(0);
  if (first === 0x27) return text.slice(1);
  if (first === 0x3d && text.startsWith('="') && text.endsWith('"') && text.length > 2) {
    return text.slice(2, -1);
  }
  return text;
};
