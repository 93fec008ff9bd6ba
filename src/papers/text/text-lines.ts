import type { Place } from '../paper-reading.ts';

/** A piece of text as a page sets it: a character, a run or a line. */
export interface TextPiece {
  readonly text: string;
  /** Left, top, width, height as shares of the page, 0 to 1. */
  readonly box: readonly [number, number, number, number];
}

/**
 * A line of a page: pieces side by side, full-width letters and digits narrowed. A blank stands where there is a small
 * gap, a tab where there is a wide one, as between the cells of a form.
 */
export interface TextLine {
  readonly text: string;
  /** Of each character of `text` left and right. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** Gaps in heights of a character: what is a blank, and what is another cell. */
const BLANK = 0.25;
const CELL = 1.2;

/** Pieces whose middles differ by less than this share of the smaller height stand on one line. */
const SAME_LINE = 0.5;

const middle = ({ box }: TextPiece): number => box[1] + box[3] / 2;

const onLines = (pieces: readonly TextPiece[]): readonly TextPiece[][] => {
  const lines: { pieces: TextPiece[]; middle: number; height: number }[] = [];
  for (const piece of pieces.toSorted((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    const reach = last === undefined ? 0 : Math.min(last.height, piece.box[3]) * SAME_LINE;
    if (last !== undefined && middle(piece) - last.middle <= reach) last.pieces.push(piece);
    else lines.push({ pieces: [piece], middle: middle(piece), height: piece.box[3] });
  }
  return lines.map((line) => line.pieces.toSorted((a, b) => a.box[0] - b.box[0]));
};

/** A page is wider in points than in shares; its characters are as wide as high, of Latin ones half. */
const gapOf = (gap: number, height: number, aspect: number): '' | ' ' | '\t' => {
  const heights = (gap * aspect) / height;
  if (heights > CELL) return '\t';
  return heights > BLANK ? ' ' : '';
};

const lineOf = (pieces: readonly TextPiece[], aspect: number): TextLine => {
  let text = '';
  const lefts: number[] = [];
  const rights: number[] = [];
  let right: number | null = null;
  const put = (characters: string, left: number, width: number): void => {
    const share = width / Math.max(1, characters.length);
    for (let at = 0; at < characters.length; at += 1) {
      lefts.push(left + share * at);
      rights.push(left + share * (at + 1));
    }
    text += characters;
  };
  for (const piece of pieces) {
    const [left, , width, height] = piece.box;
    if (right !== null) put(gapOf(left - right, height, aspect), right, Math.max(0, left - right));
    put(piece.text.normalize('NFKC').replace(/\s/g, ' '), left, width);
    right = left + width;
  }
  return {
    text,
    lefts,
    rights,
    top: Math.min(...pieces.map(({ box }) => box[1])),
    bottom: Math.max(...pieces.map(({ box }) => box[1] + box[3])),
  };
};

/**
 * The lines of a page from top to bottom.
 *
 * @param aspect width of the page by its height.
 */
export const textLines = (pieces: readonly TextPiece[], aspect: number): readonly TextLine[] =>
  onLines(pieces.filter(({ text, box }) => text.trim() !== '' && box[3] > 0)).map((line) =>
    lineOf(line, aspect),
  );

/** Where characters of a line stand: `from` inclusive, `until` exclusive. */
export const placeInLine = (line: TextLine, page: number, from: number, until: number): Place => {
  const left = line.lefts[from] ?? 0;
  const right = line.rights[until - 1] ?? left;
  return { page, box: [left, line.top, Math.max(0, right - left), line.bottom - line.top] };
};
