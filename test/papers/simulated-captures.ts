import sharp, { type Sharp } from 'sharp';
import type { GreyRaster } from '../../src/papers/captures/grey-raster.ts';

/** Uniform numbers below 2^32 from a seed. */
const xorshift = (seed: number): (() => number) => {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

const WIDTH = 700;
const HEIGHT = 920;

/**
 * How a capture comes about: level of the paper, usual size of the grain, shade, gain, and what the device does
 * after.
 */
export interface CaptureModel {
  readonly name: string;
  readonly paper: number;
  readonly grain: number;
  readonly shade: number;
  readonly gain: number;
  readonly smoothed: boolean;
  /** Height of waves that are printed on the form, in levels. */
  readonly waves: number;
  readonly quality: number;
}

const MODEL = { paper: 232, grain: 4, shade: 0, gain: 1, smoothed: false, waves: 0, quality: 90 };

/** Flatbed, fast feeder, telephone, telephone that smooths, office scan that clips white, form with printed waves. */
export const CAPTURE_MODELS: readonly CaptureModel[] = [
  { ...MODEL, name: 'flatbed' },
  { ...MODEL, name: 'feeder', grain: 2.5, paper: 240, quality: 85 },
  { ...MODEL, name: 'telephone', grain: 6, paper: 205, shade: 45 },
  { ...MODEL, name: 'smoothed', grain: 6, paper: 210, shade: 30, smoothed: true },
  { ...MODEL, name: 'clipped', paper: 250, gain: 1.15 },
  { ...MODEL, name: 'waves', waves: 5 },
];

/** A form with 18 fields, all with the same words but the third, which tells the vehicle. Levels 0 or 255. */
export const formOf = (vehicle: number): Uint8Array => {
  const levels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const fill = (x: number, y: number, width: number, height: number): void => {
    for (let row = y; row < y + height; row++)
      levels.fill(30, row * WIDTH + x, row * WIDTH + x + width);
  };
  for (let field = 0; field < 18; field++) {
    const top = 60 + field * 44;
    fill(50, top, 600, 2);
    const letters = xorshift(field === 2 ? 1000 + vehicle : field);
    for (let at = 0; at < 22; at++) {
      const shape = letters();
      for (let stroke = 0; stroke < 6; stroke++) {
        const [u, v] = [(shape >>> (stroke * 4)) & 7, (shape >>> (stroke * 4 + 2)) & 7];
        fill(70 + at * 16 + u, top + 12 + v * 2, 2 + (stroke & 1) * 3, 3);
      }
    }
  }
  fill(50, 60, 2, 792);
  fill(648, 60, 2, 794);
  return levels;
};

/** A form put through a device: the same model gives the same stripes, each capture a grain of its own. */
export const captured = async (
  form: Uint8Array,
  model: CaptureModel,
  capture: number,
): Promise<GreyRaster> => {
  const next = xorshift(7_000_000 + capture);
  const stripes = Float32Array.from({ length: WIDTH }, (_, x) => Math.sin(x * 12.9898) * 1.5);
  const levels = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < levels.length; at++) {
    const x = at % WIDTH;
    const bits = next();
    // the sum of four bytes is nearly normal, with a deviation of 148
    const grain =
      ((bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - 510) / 148;
    const waves = model.waves * Math.sin((x + Math.floor(at / WIDTH)) / 2.2);
    const paper = model.paper + model.shade * (x / WIDTH - 0.5) + waves;
    const level = ((form[at] ?? 0) * paper) / 255 + (stripes[x] ?? 0) + grain * model.grain;
    levels[at] = Math.max(0, Math.min(255, level * model.gain));
  }
  const image = pictureOf({ width: WIDTH, height: HEIGHT, levels });
  return saved(model.smoothed ? image.median(3) : image, model.quality);
};

/** What somebody does to a capture: each gives a copy. */
export const COPIES: Readonly<Record<string, (original: GreyRaster) => Promise<GreyRaster>>> = {
  again: (original) => saved(pictureOf(original), 75),
  smaller: (original) => saved(pictureOf(original).resize(Math.round(WIDTH * 0.85)), 70),
  cropped: (original) =>
    saved(pictureOf(original).extract({ left: 9, top: 7, width: 680, height: 900 }), 85),
  edited: (original) => saved(pictureOf(withOtherVehicle(original)), 85),
};

/** The box of the third field as shares of the page: left, top, right, bottom. */
export const EDITED_BOX = [70 / WIDTH, 160 / HEIGHT, 422 / WIDTH, 178 / HEIGHT] as const;

const withOtherVehicle = (original: GreyRaster): GreyRaster => {
  const other = formOf(999_999);
  const levels = new Uint8Array(original.levels);
  const paper = original.levels[(HEIGHT - 30) * WIDTH + 240] ?? 0;
  for (let y = 158; y < 180; y++) {
    for (let x = 68; x < 424; x++)
      levels[y * WIDTH + x] = ((other[y * WIDTH + x] ?? 0) * paper) / 255;
  }
  return { ...original, levels };
};

const pictureOf = ({ width, height, levels }: GreyRaster) =>
  sharp(levels, { raw: { width, height, channels: 1 } });

const saved = async (image: Sharp, quality: number): Promise<GreyRaster> => {
  const jpeg = await image.jpeg({ quality }).toBuffer();
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, levels: new Uint8Array(data) };
};
