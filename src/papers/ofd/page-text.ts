import type { TextPiece } from '../text/text-lines.ts';
import type { Box } from './document.ts';
import { type Glyph, type TextObject, widthOf } from './page-objects.ts';

/** The part of a letter that stands above its baseline. */
const ABOVE = 0.85;
/** Letters that are further apart than so many heights, or on other heights, stand apart. */
const APART = 1.25;
const LEVEL = 0.2;

const shareOf = (page: Box, left: number, top: number, width: number, height: number): Box => [
  (left - page[0]) / page[2],
  (top - page[1]) / page[3],
  width / page[2],
  height / page[3],
];

const pieceOf = (glyphs: readonly Glyph[], size: number, page: Box): TextPiece => {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  const [left, right] = [first?.x ?? 0, (last?.x ?? 0) + widthOf(last?.text ?? '') * size];
  const top = (first?.y ?? 0) - ABOVE * size;
  return {
    text: glyphs.map(({ text }) => text).join(''),
    box: shareOf(page, left, top, Math.max(0, right - left), size),
  };
};

/** The text of an object in pieces, each a row of letters without a gap, with their boxes as shares of the page. */
export const piecesOf = ({ glyphs, size }: TextObject, page: Box): readonly TextPiece[] => {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const before = runs.at(-1)?.at(-1);
    const goesOn =
      before !== undefined &&
      Math.abs(glyph.y - before.y) < LEVEL * size &&
      glyph.x > before.x &&
      glyph.x - before.x <= APART * size;
    if (goesOn) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs.map((run) => pieceOf(run, size, page));
};
