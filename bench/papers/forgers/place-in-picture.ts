import type { Capture } from '../maker/capture.ts';
import type { ValueBox } from '../maker/typst-papers.ts';

/** A rectangle in pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a box of a paper stands in a capture of it, with room around it; perspective is taken as even. */
export const placeInPicture = (
  { corners: [a, b, c, d] }: Capture,
  [left, top, width, height]: ValueBox['box'],
  room: number,
): PixelBox => {
  const at = (u: number, v: number, axis: 0 | 1): number =>
    (a[axis] * (1 - u) + b[axis] * u) * (1 - v) + (d[axis] * (1 - u) + c[axis] * u) * v;
  const xs = [at(left, top, 0), at(left + width, top + height, 0), at(left, top + height, 0)];
  const ys = [at(left, top, 1), at(left + width, top + height, 1), at(left + width, top, 1)];
  const x = Math.floor(Math.min(...xs)) - room;
  const y = Math.floor(Math.min(...ys)) - room;
  return {
    left: Math.max(0, x),
    top: Math.max(0, y),
    width: Math.ceil(Math.max(...xs)) + room - x,
    height: Math.ceil(Math.max(...ys)) + room - y,
  };
};
