import type { GreyRaster } from './grey-raster.ts';

/** Grey levels of a picture in red, green, blue and alpha, on white (weights of ITU-R BT.601, in 256ths). */
export function greyOf({
  data,
  width,
  height,
}: {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}): GreyRaster {
  const levels = new Uint8Array(width * height);
  for (let at = 0; at < levels.length; at++) {
    const [red, green, blue] = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
    const alpha = data[at * 4 + 3] ?? 0;
    const level = (red * 77 + green * 150 + blue * 29) >> 8;
    levels[at] = alpha === 255 ? level : 255 - (((255 - level) * alpha) >> 8);
  }
  return { width, height, levels };
}
