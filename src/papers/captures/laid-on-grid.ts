import type { GreyRaster } from './grey-raster.ts';
import type { Frame } from './ink-of.ts';

/** Cells of the grid each way: about a third of a page of 200 dpi. */
export const GRID = 512;

/** Which cells of the grid say nothing: outside the picture, or with ink in them. */
export interface LaidOut {
  /** Mean level of the cell, 0 to 255. */
  readonly levels: Float32Array;
  /** Share of the cell that is ink, 0 to 1; above 1 outside the picture. */
  readonly ink: Float32Array;
}

/** Lays the frame of a picture on the grid: each cell is the mean of what it covers, with fractions of pixels. */
export function laidOnGrid(picture: GreyRaster, isInk: Uint8Array, frame: Frame): LaidOut {
  const levels = new Float32Array(GRID * GRID);
  const ink = new Float32Array(GRID * GRID);
  const edges = new Float64Array(GRID + 1);
  for (let i = 0; i <= GRID; i++) edges[i] = frame.left + (i * frame.width) / GRID;
  const sums = new Float64Array(picture.width + 1);
  const inkSums = new Float64Array(picture.width + 1);
  const down = frame.height / GRID;
  const last = Math.min(picture.height, Math.ceil(frame.top + frame.height));
  for (let y = Math.max(0, Math.floor(frame.top)); y < last; y++) {
    const row = y * picture.width;
    for (let x = 0; x < picture.width; x++) {
      sums[x + 1] = (sums[x] ?? 0) + (picture.levels[row + x] ?? 0);
      inkSums[x + 1] = (inkSums[x] ?? 0) + (isInk[row + x] ?? 0);
    }
    const first = Math.max(0, Math.floor((y - frame.top) / down));
    for (let j = first; j < GRID && frame.top + j * down < y + 1; j++) {
      const from = frame.top + j * down;
      const share = (Math.min(from + down, y + 1) - Math.max(from, y)) / down;
      if (share <= 0) continue;
      addRow(levels.subarray(j * GRID, (j + 1) * GRID), sums, edges, share);
      addRow(ink.subarray(j * GRID, (j + 1) * GRID), inkSums, edges, share);
    }
  }
  markOutside(ink, picture, edges, frame);
  return { levels, ink };
}

function addRow(into: Float32Array, sums: Float64Array, edges: Float64Array, share: number): void {
  let before = summed(sums, edges[0] ?? 0);
  for (let i = 0; i < GRID; i++) {
    const end = edges[i + 1] ?? 0;
    const after = summed(sums, end);
    into[i] = (into[i] ?? 0) + ((after - before) / (end - (edges[i] ?? 0))) * share;
    before = after;
  }
}

function summed(sums: Float64Array, at: number): number {
  if (at <= 0) return 0;
  const whole = Math.floor(at);
  if (whole >= sums.length - 1) return sums[sums.length - 1] ?? 0;
  const before = sums[whole] ?? 0;
  return before + ((sums[whole + 1] ?? 0) - before) * (at - whole);
}

function markOutside(
  ink: Float32Array,
  picture: GreyRaster,
  edges: Float64Array,
  frame: { readonly top: number; readonly height: number },
): void {
  for (let j = 0; j < GRID; j++) {
    const top = frame.top + (j * frame.height) / GRID;
    const rowOutside = top < 0 || top + frame.height / GRID > picture.height;
    for (let i = 0; i < GRID; i++) {
      const outside = rowOutside || (edges[i] ?? 0) < 0 || (edges[i + 1] ?? 0) > picture.width;
      if (outside) ink[j * GRID + i] = 2;
    }
  }
}
