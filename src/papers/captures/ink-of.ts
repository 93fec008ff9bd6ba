import type { GreyRaster } from './grey-raster.ts';

/** A part of a picture: left, top, width, height in pixels; it may reach beyond the picture. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of a picture is ink, and the frame that lies round it. */
export interface Ink {
  /** 1 where a pixel is ink. */
  readonly isInk: Uint8Array;
  /** Round the middle 96 % of the ink each way; the whole picture where there is none. */
  readonly frame: Frame;
}

/** Side of the squares in which the level of the paper is taken, in pixels. */
const SQUARE = 32;

/** How much darker than the paper around it ink is, in grey levels. Threshold of our own: grain stays within ±20. */
const DARKER = 36;

/** Share of the ink that lies outside the frame at each side. */
const OUTSIDE = 0.02;

/** How far the frame is drawn out beyond that at each side, as a share of its size. */
const MARGIN = 1 / 16;

/**
 * Finds the ink of a picture and lays a frame round it. A copy that was cropped has the same frame on the paper, and a
 * dot in the margin does not move it. Ink counts by its darkness, which a smaller copy keeps.
 */
export function inkOf(picture: GreyRaster): Ink {
  const { width, height, levels } = picture;
  const paper = levelsOfPaper(picture);
  const across = Math.ceil(width / SQUARE);
  const isInk = new Uint8Array(width * height);
  const inColumn = new Float64Array(width);
  const inRow = new Float64Array(height);
  for (let y = 0; y < height; y++) {
    const squares = Math.floor(y / SQUARE) * across;
    let ofRow = 0;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const darkness = (paper[squares + (x >> 5)] ?? 0) - (levels[at] ?? 0);
      if (darkness <= DARKER) continue;
      isInk[at] = 1;
      inColumn[x] = (inColumn[x] ?? 0) + darkness;
      ofRow += darkness;
    }
    inRow[y] = ofRow;
  }
  const [left, right] = middleOf(inColumn);
  const [top, bottom] = middleOf(inRow);
  return {
    isInk,
    frame: {
      left: left - (right - left) * MARGIN,
      top: top - (bottom - top) * MARGIN,
      width: (right - left) * (1 + 2 * MARGIN),
      height: (bottom - top) * (1 + 2 * MARGIN),
    },
  };
}

/** Mean of what is brighter than the mean, square by square. */
function levelsOfPaper({ width, height, levels }: GreyRaster): Float32Array {
  const across = Math.ceil(width / SQUARE);
  const down = Math.ceil(height / SQUARE);
  const paper = new Float32Array(across * down);
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      paper[j * across + i] = meanAbove(
        levels,
        width,
        height,
        i,
        j,
        meanAbove(levels, width, height, i, j, -1),
      );
    }
  }
  return paper;
}

function meanAbove(
  levels: Uint8Array,
  width: number,
  height: number,
  i: number,
  j: number,
  floor: number,
): number {
  let sum = 0;
  let count = 0;
  for (let y = j * SQUARE; y < Math.min(height, (j + 1) * SQUARE); y++) {
    for (let x = i * SQUARE; x < Math.min(width, (i + 1) * SQUARE); x++) {
      const level = levels[y * width + x] ?? 0;
      if (level > floor) {
        sum += level;
        count++;
      }
    }
  }
  return count === 0 ? floor : sum / count;
}

/** From where to where the middle of what is counted lies, with fractions of a pixel; all of it where nothing is. */
function middleOf(counts: Float64Array): readonly [number, number] {
  let all = 0;
  for (const count of counts) all += count;
  if (all === 0) return [0, counts.length];
  return [reached(counts, all * OUTSIDE), reached(counts, all * (1 - OUTSIDE))];
}

function reached(counts: Float64Array, wanted: number): number {
  let before = 0;
  for (const [at, count] of counts.entries()) {
    if (count > 0 && before + count >= wanted) return at + (wanted - before) / count;
    before += count;
  }
  return counts.length;
}
