import { correlationAt } from './correlation-at.ts';
import type { GreyRaster } from './grey-raster.ts';
import type { Frame } from './ink-of.ts';
import { GRID, type LaidOut, laidOnGrid } from './laid-on-grid.ts';

/** The grain of a capture: what the device and the paper left between the lines. */
export interface Grain {
  /** Grain of each cell of the grid, 0 where there is none. */
  readonly values: Float32Array;
  /** 1 where a cell has grain. */
  readonly has: Uint8Array;
  /** Mean level of each cell, 0 to 255. */
  readonly levels: Float32Array;
  /** Where the grid lies on the picture, and how large the picture is, in pixels. */
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  /** Share of the cells that have grain, 0 to 1. */
  readonly share: number;
}

/**
 * Why a capture cannot be compared: its picture is smaller than the grid, too little of it has grain, or what
 * looks like grain repeats itself, as a pattern that is printed on each paper of a form does.
 */
export type NoGrain = 'too-coarse' | 'too-little-grain' | 'printed-pattern';

/**
 * Least share of cells with grain. Threshold of our own: white-clipped scans have 0 to 0.05, forms with much print on
 * grainy paper 0.5 and more; below it what is left lies along the print, which papers of one form share.
 */
const LEAST_SHARE = 0.3; // not-law: a share of cells

/** Levels from here on count as clipped. Threshold of our own: grain of ±4 around it is cut off on one side. */
const CLIPPED = 250;

/** Cells around ink that say nothing. Threshold of our own: JPEG rings up to 7 pixels, which is 2 cells and a rest. */
const AROUND_INK = 3;

/** Share of a cell that is ink from which on it is an ink cell. Threshold of our own: single dark grains stay. */
const INK = 0.1;

/** Least mean square of the grain around a cell, in levels. Threshold of our own: rounding leaves less. */
const LEAST_POWER = 0.01;

/**
 * Most that grain may correlate with itself some cells aside. Threshold of our own, no more than what makes two
 * captures the same: a pattern that papers of a form share makes them correlate by as much. Grain has up to 0.15.
 */
const MOST_LIKENESS = 0.2; // not-law: a correlation

/** Grain is cut off at this many times its usual size, so that dirt and folds do not decide. */
const CUT = 3;

/**
 * Takes the grain of a capture within a frame: each cell's level less the mean of the 5×5 cells around it, without
 * ink, clipped white and flat places, and less the means of its rows and columns, which are stripes of the device.
 */
export function grainOf(picture: GreyRaster, isInk: Uint8Array, frame: Frame): Grain | NoGrain {
  if (Math.min(frame.width, picture.width) < GRID) return 'too-coarse';
  if (Math.min(frame.height, picture.height) < GRID) return 'too-coarse';
  const laid = laidOnGrid(picture, isInk, frame);
  const has = withoutInk(laid);
  const values = lessTheirSurroundings(laid.levels, has);
  withoutFlat(values, has);
  let count = 0;
  for (const one of has) count += one;
  const share = count / has.length;
  if (share < LEAST_SHARE) return 'too-little-grain';
  lessMeans(values, has, 1, GRID);
  lessMeans(values, has, GRID, 1);
  cut(values, count);
  if (likenessToItself(values) > MOST_LIKENESS) return 'printed-pattern';
  const { width, height } = picture;
  return { values, has, levels: laid.levels, frame, width, height, share };
}

function withoutInk({ levels, ink }: LaidOut): Uint8Array {
  const dark = new Float32Array(GRID * GRID);
  for (const [at, share] of ink.entries()) if (share > INK) dark[at] = 1;
  const near = sumsAround(dark, AROUND_INK);
  const has = new Uint8Array(GRID * GRID);
  for (const [at, level] of levels.entries())
    if ((near[at] ?? 0) < 0.5 && level < CLIPPED) has[at] = 1;
  return has;
}

function lessTheirSurroundings(levels: Float32Array, has: Uint8Array): Float32Array {
  const masked = new Float32Array(GRID * GRID);
  for (const [at, one] of has.entries()) if (one === 1) masked[at] = levels[at] ?? 0;
  const sums = sumsAround(masked, 2);
  const counts = sumsAround(Float32Array.from(has), 2);
  const values = new Float32Array(GRID * GRID);
  for (const [at, one] of has.entries()) {
    if (one === 1) values[at] = (masked[at] ?? 0) - (sums[at] ?? 0) / (counts[at] ?? 1);
  }
  return values;
}

function withoutFlat(values: Float32Array, has: Uint8Array): void {
  const power = sumsAround(
    values.map((value) => value * value),
    2,
  );
  const counts = sumsAround(Float32Array.from(has), 2);
  for (const [at, sum] of power.entries()) {
    if (has[at] === 1 && sum < LEAST_POWER * (counts[at] ?? 1)) {
      has[at] = 0;
      values[at] = 0;
    }
  }
}

/** The largest correlation of the grain with itself 3 to 8 cells aside, whatever its sign. */
function likenessToItself(values: Float32Array): number {
  let most = 0;
  for (let down = 0; down <= 8; down++) {
    for (let right = -8; right <= 8; right++) {
      if (Math.max(Math.abs(right), down) <= 2 || (down === 0 && right < 0)) continue;
      most = Math.max(most, Math.abs(correlationAt(values, values, right, down, 4)));
    }
  }
  return most;
}

/** Takes the mean of each line away, whose cells lie `step` apart and whose lines lie `next` apart. */
function lessMeans(values: Float32Array, has: Uint8Array, step: number, next: number): void {
  for (let line = 0; line < GRID; line++) {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < GRID; i++) {
      sum += values[line * next + i * step] ?? 0;
      count += has[line * next + i * step] ?? 0;
    }
    if (count === 0) continue;
    for (let i = 0; i < GRID; i++) {
      const at = line * next + i * step;
      if (has[at] === 1) values[at] = (values[at] ?? 0) - sum / count;
    }
  }
}

function cut(values: Float32Array, count: number): void {
  let squares = 0;
  for (const value of values) squares += value * value;
  const most = CUT * Math.sqrt(squares / count);
  for (const [at, value] of values.entries()) values[at] = Math.max(-most, Math.min(most, value));
}

/** Sum of the cells up to `reach` away each way, beyond the edge nothing. */
function sumsAround(cells: Float32Array, reach: number): Float32Array {
  const once = new Float32Array(GRID * GRID);
  for (let j = 0; j < GRID; j++) sumLine(cells, once, j * GRID, 1, reach);
  const both = new Float32Array(GRID * GRID);
  for (let i = 0; i < GRID; i++) sumLine(once, both, i, GRID, reach);
  return both;
}

function sumLine(
  from: Float32Array,
  into: Float32Array,
  start: number,
  step: number,
  reach: number,
): void {
  let sum = 0;
  for (let i = 0; i < reach; i++) sum += from[start + i * step] ?? 0;
  for (let i = 0; i < GRID; i++) {
    if (i + reach < GRID) sum += from[start + (i + reach) * step] ?? 0;
    if (i > reach) sum -= from[start + (i - reach - 1) * step] ?? 0;
    into[start + i * step] = sum;
  }
}
