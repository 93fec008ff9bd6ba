import { CHANNELS, plainRaster, type Raster } from './raster.ts';

/** A corner of a picture, in pixels. */
export type Corner = readonly [x: number, y: number];

/** Corners in turn: left top, right top, right bottom, left bottom. */
export type Corners = readonly [Corner, Corner, Corner, Corner];

/** The projection that takes the unit square to four corners, as its eight numbers (Heckbert 1989). */
const ofSquare = ([a, b, c, d]: Corners): readonly number[] => {
  const sx = a[0] - b[0] + c[0] - d[0];
  const sy = a[1] - b[1] + c[1] - d[1];
  const dx1 = b[0] - c[0];
  const dx2 = d[0] - c[0];
  const dy1 = b[1] - c[1];
  const dy2 = d[1] - c[1];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / whole;
  const h = (dx1 * sy - sx * dy1) / whole;
  return [
    ...[b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0], a[0]],
    ...[b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1], a[1]],
    ...[g, h],
  ];
};

/** The inverse of a 3×3 matrix whose last number is 1, but for a factor. */
const inverted = (m: readonly number[]): readonly number[] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = m;
  return [
    ...[e - f * h, c * h - b, b * f - c * e],
    ...[f * g - d, a - c * g, c * d - a * f],
    ...[d * h - e * g, b * g - a * h, a * e - b * d],
  ];
};

/**
 * Lays a picture with its four corners at given places of a ground of a size and grey, between pixels in proportion.
 */
export const warped = (
  picture: Raster,
  corners: Corners,
  size: readonly [width: number, height: number],
  ground: number,
): Raster => {
  const [width, height] = size;
  const out = plainRaster(width, height, ground);
  const m = inverted(ofSquare(corners));
  const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0, m6 = 0, m7 = 0, m8 = 0] = m;
  const source = picture.pixels;
  const row = picture.width * CHANNELS;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const depth = m6 * x + m7 * y + m8;
      const u = ((m0 * x + m1 * y + m2) / depth) * (picture.width - 1);
      const v = ((m3 * x + m4 * y + m5) / depth) * (picture.height - 1);
      if (!(u >= 0 && v >= 0 && u < picture.width - 1 && v < picture.height - 1)) continue;
      const left = Math.floor(u);
      const top = Math.floor(v);
      const right = u - left;
      const down = v - top;
      const from = top * row + left * CHANNELS;
      const to = (y * width + x) * CHANNELS;
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        const at = from + channel;
        const above = (source[at] ?? 0) * (1 - right) + (source[at + CHANNELS] ?? 0) * right;
        const under =
          (source[at + row] ?? 0) * (1 - right) + (source[at + row + CHANNELS] ?? 0) * right;
        out.pixels[to + channel] = above * (1 - down) + under * down;
      }
    }
  }
  return out;
};
