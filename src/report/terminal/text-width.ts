import { displayWidth } from '../words/display-width.ts';

/** A text with spaces after it, to `width` columns; longer ones stay as they are. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** A text of at most `width` columns: what goes beyond is left away, and an ellipsis says so. */
export const cutText = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (displayWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
};

/**
 * Pieces a line may be broken between: words with their space, single Chinese characters; marks
 * that may not begin a line stay with what is before them.
 */
const PIECE = /(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[，。、；：？！）》」』】〉”’]*\s*|\s+/gu;

/**
 * Breaks a text into lines of at most `width` columns, between words and between Chinese characters;
 * a longer word (an address) stays whole on a line of its own.
 */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    const fits = displayWidth((line + piece).trimEnd()) <= width;
    if (fits || line === '') line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
};

/** Breaks a text and moves every line in by `indent` columns; the first carries `lead` in that space. */
export const hang = (text: string, width: number, indent: number, lead = ''): readonly string[] =>
  wrapText(text, Math.max(16, width - indent)).map(
    (line, index) => padEnd(index === 0 ? lead : '', indent) + line,
  );
