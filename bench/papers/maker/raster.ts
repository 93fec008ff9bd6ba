/** A picture in three channels of a byte each, red, green and blue, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Channels of a raster. */
export const CHANNELS = 3;

/** A raster of one colour. */
export const plainRaster = (width: number, height: number, grey: number): Raster => ({
  width,
  height,
  pixels: new Uint8Array(width * height * CHANNELS).fill(grey),
});
