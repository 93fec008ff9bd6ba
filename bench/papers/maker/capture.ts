import sharp, { type Sharp } from 'sharp';
import { oneOf, type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';
import { noiseOf } from './noise.ts';
import { CHANNELS, type Raster } from './raster.ts';
import { type Corner, type Corners, warped } from './warp.ts';

/** Ways in which a paper becomes a picture. */
export const CAPTURE_MODELS = [
  'flat-bed',
  'office-white',
  'phone',
  'phone-smoothed',
  'screen',
] as const;
export type CaptureModel = (typeof CAPTURE_MODELS)[number];

/** How a capture was made, beside its model. */
export interface CaptureOptions {
  readonly model: CaptureModel;
  readonly dpi: number;
  /** Sent through a chat: at most 1,280 pixels long and compressed once more. */
  readonly chat: boolean;
  readonly grey: boolean;
  readonly png: boolean;
}

/** Resolutions of captures, in dots per inch. */
const DPIS = [200, 150, 140, 100] as const;

/** A picture, and where the corners of the paper stand in it. */
interface Shot {
  readonly picture: Raster;
  readonly corners: Corners;
}

/** A file of a picture, its size, and where the corners of the paper stand in it; all in pixels. */
export interface Capture {
  readonly bytes: Buffer;
  readonly corners: Corners;
  readonly width: number;
  readonly height: number;
}

const QUALITY = { 'flat-bed': [82, 93], 'office-white': [68, 82], phone: [78, 90] } as const;
const CHAT_QUALITY = 60;
const CHAT_SIDE = 1280;
const BYTE = 255;

const rawOf = async (image: Sharp): Promise<Raster> => {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
};

const sharpOf = ({ pixels, width, height }: Raster): Sharp =>
  sharp(Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength), {
    raw: { width, height, channels: CHANNELS },
  });

const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random();

/** Changes every channel by a function of its value and place. */
const everywhere = (
  { width, height, pixels }: Raster,
  change: (value: number, x: number, y: number, channel: number) => number,
): void => {
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        const value = change(pixels[at] ?? 0, x, y, channel);
        pixels[at] = Math.max(0, Math.min(BYTE, value));
        at += 1;
      }
    }
  }
};

/** A scanner: its own stripes along the page, tint, lamp, and the grain of sensor and paper. */
const flatBed = (page: Raster, random: Random): Shot => {
  const turn = between(random, -0.012, 0.012);
  const { width, height } = page;
  const shift = Math.abs(turn) * Math.max(width, height);
  const corners: Corners = [
    [shift + turn * height * 0.5, shift - turn * width * 0.5],
    [width + shift + turn * height * 0.5, shift + turn * width * 0.5],
    [width + shift - turn * height * 0.5, height + shift + turn * width * 0.5],
    [shift - turn * height * 0.5, height + shift - turn * width * 0.5],
  ];
  const scan = warped(
    page,
    corners,
    [Math.round(width + 2 * shift), Math.round(height + 2 * shift)],
    250,
  );
  const noise = noiseOf(random);
  const stripes = Float32Array.from({ length: scan.width }, () => noise() * 0.7);
  const tint = [
    between(random, 0.93, 0.975),
    between(random, 0.93, 0.97),
    between(random, 0.9, 0.96),
  ];
  const deviation = between(random, 2.2, 4.5);
  let luma = 0;
  everywhere(scan, (value, x, _y, channel) => {
    if (channel === 0) luma = noise() * deviation + (stripes[x] ?? 0);
    return 12 + value * ((tint[channel] ?? 1) - 0.05) + luma + noise() * 0.6;
  });
  return { picture: scan, corners };
};

const lookUp = (black: number, white: number) => (value: number) =>
  ((value - black) * BYTE) / (white - black);

/** An office machine that lifts the paper to white and loses its grain. */
const officeWhite = (page: Raster, random: Random): Shot => {
  const scan = flatBed(page, random);
  const lifted = lookUp(between(random, 20, 50), between(random, 200, 214));
  everywhere(scan.picture, (value) => lifted(value));
  return scan;
};

/** A telephone held over a desk: perspective, shade, noise, and the desk around the paper. */
const phone = (page: Raster, random: Random): Shot => {
  const { width, height } = page;
  const margin = 0.05 * width;
  const off = () => between(random, -0.02, 0.02) * width;
  const [wide, high] = [Math.round(width + 2 * margin), Math.round(height + 2 * margin)];
  const corners: Corners = [
    [margin + off(), margin + off()],
    [wide - margin + off(), margin + off()],
    [wide - margin + off(), high - margin + off()],
    [margin + off(), high - margin + off()],
  ];
  const shot = warped(page, corners, [wide, high], wholeBetween(random, 60, 130));
  const noise = noiseOf(random);
  const across = between(random, -0.16, 0.16);
  const down = between(random, -0.16, 0.16);
  const warm = [1, between(random, 0.96, 1), between(random, 0.86, 0.98)];
  const deviation = between(random, 2, 4);
  let luma = 0;
  everywhere(shot, (value, x, y, channel) => {
    if (channel === 0) luma = noise() * deviation;
    const light = 0.84 + across * (x / wide - 0.5) + down * (y / high - 0.5);
    return (8 + value * light) * (warm[channel] ?? 1) + luma + noise();
  });
  return { picture: shot, corners };
};

/** A telephone that smooths what it saw, as most do. */
const phoneSmoothed = async (page: Raster, random: Random): Promise<Shot> => {
  const { picture, corners } = phone(page, random);
  return { picture: await rawOf(sharpOf(picture).blur(0.9).sharpen({ sigma: 1 })), corners };
};

/** A photograph of a screen that shows the paper: its grid beats against the sensor. */
const screen = (page: Raster, random: Random): Shot => {
  const shot = phone(page, random);
  const pitch = between(random, 2.6, 3.6);
  const beat = between(random, 40, 90);
  everywhere(
    shot.picture,
    (value, x, y) =>
      value *
      (0.95 +
        0.04 * Math.sin((2 * Math.PI * x) / pitch) +
        0.03 * Math.sin((2 * Math.PI * (x + y * 0.6)) / beat)),
  );
  return shot;
};

const MODELS = {
  'flat-bed': flatBed,
  'office-white': officeWhite,
  phone,
  'phone-smoothed': phoneSmoothed,
  screen,
} as const;

/** How a capture by a model is made, by chance. */
export const captureOptions = (
  random: Random,
  model: CaptureModel = oneOf(random, CAPTURE_MODELS),
): CaptureOptions => ({
  model,
  dpi: oneOf(random, DPIS),
  chat: model !== 'flat-bed' && random() < 0.25,
  grey: model === 'office-white' && random() < 0.5,
  png: model === 'flat-bed' && random() < 0.15,
});

const scaled = (corners: Corners, by: number): Corners => {
  const one = ([x, y]: Corner): Corner => [x * by, y * by];
  const [a, b, c, d] = corners;
  return [one(a), one(b), one(c), one(d)];
};

/**
 * A paper as it is captured: a JPEG or PNG with its resolution.
 *
 * @param page the paper drawn at the resolution of the options.
 */
export const captured = async (
  page: Sharp,
  options: CaptureOptions,
  random: Random,
): Promise<Capture> => {
  const raw = await rawOf(page.flatten({ background: '#ffffff' }).toColourspace('srgb'));
  const { picture, corners } = await MODELS[options.model](raw, random);
  const { width, height } = picture;
  const image = sharpOf(picture).withMetadata({ density: options.dpi });
  if (options.grey) image.greyscale();
  if (options.png)
    return { bytes: await image.png({ compressionLevel: 6 }).toBuffer(), corners, width, height };
  const [low, high] =
    QUALITY[
      options.model === 'flat-bed' || options.model === 'office-white' ? options.model : 'phone'
    ];
  const bytes = await image.jpeg({ quality: wholeBetween(random, low, high) }).toBuffer();
  if (!options.chat) return { bytes, corners, width, height };
  const sent = await sharp(bytes)
    .resize({ width: CHAT_SIDE, height: CHAT_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: CHAT_QUALITY })
    .toBuffer({ resolveWithObject: true });
  return {
    bytes: sent.data,
    corners: scaled(corners, sent.info.width / width),
    width: sent.info.width,
    height: sent.info.height,
  };
};
