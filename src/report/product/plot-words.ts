import { displayWidth } from '../words/display-width.ts';

/** Pixels across a plot on the narrowest screen: 360 less the margins of the page. */
const NARROWEST = 328;
/** Pixels between words that stand on one line. */
const GAP = 12;
/** Size of the words of rows, in pixels. */
const SIZE = 13;
/** Em of a Latin character in the widest common face, and of a Chinese one: no machine's font is measured. */
const EM = { narrow: 0.64, wide: 1 };

/** Pixels that words of a plot take at most, whatever the font. */
const wordsWidth = (text: string): number => {
  const length = [...text].length;
  const wide = displayWidth(text) - length;
  return SIZE * (EM.wide * wide + EM.narrow * (length - wide));
};

/** Whether two words fit on one line of the narrowest plot. */
export const fitBeside = (left: string, right: string): boolean =>
  wordsWidth(left) + GAP + wordsWidth(right) <= NARROWEST;

/** The pieces between which a line may break: words with the space behind them, Chinese characters one by one. */
const PIECES = /\p{Script=Han}[，。；：、）]*|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** A text in lines that the narrowest plot holds. */
export const plotLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && wordsWidth((line + piece).trimEnd()) > NARROWEST) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
};
