import sharp, { type Sharp } from 'sharp';
import type { Pixels } from '../codes/read-codes.ts';
import { LIMITS } from '../limits.ts';
import type { UnreadFile } from '../paper-reading.ts';

// what was decoded for one file is of no use to the next, and another thread would count against the same limits
sharp.cache(false);
sharp.concurrency(1);

/** A picture as it is held upright, of at most so many pixels; never as many as its head says it has. */
const opened = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: LIMITS.pixels, failOn: 'error', pages: 1 }).autoOrient();

/** Size of a picture in pixels, held upright; why it is not read otherwise. Nothing is decoded for it. */
export const sizeOfPicture = async (
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number } | UnreadFile> => {
  try {
    // the limit is ours to tell: `metadata` reads the head alone
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = autoOrient;
    return width * height > LIMITS.pixels ? { problem: 'too-many-pixels' } : { width, height };
  } catch {
    return { problem: 'damaged' };
  }
};

/**
 * The pixels of a picture, made smaller where it has more than `most` of them; null where it is damaged.
 *
 * @param most pixels.
 */
export const pixelsOfPicture = async (bytes: Uint8Array, most: number): Promise<Pixels | null> => {
  const size = await sizeOfPicture(bytes);
  if ('problem' in size) return null;
  const share = Math.min(1, Math.sqrt(most / (size.width * size.height)));
  try {
    const { data, info } = await opened(bytes)
      .resize({ width: Math.max(1, Math.round(size.width * share)) })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return {
      data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
      width,
      height,
    };
  } catch {
    return null;
  }
};

/**
 * A picture as one of our own: decoded and encoded anew as PNG, at most `longest` pixels long. Null where damaged.
 *
 * @param background what stands behind what is transparent; null leaves it transparent.
 */
export const pngOfPicture = async (
  bytes: Uint8Array,
  longest: number,
  background: string | null = '#ffffff',
): Promise<Uint8Array | null> => {
  try {
    const picture = opened(bytes).resize({
      ...{ width: longest, height: longest, fit: 'inside', withoutEnlargement: true },
    });
    const flat = background === null ? picture : picture.flatten({ background });
    return await flat.png({ compressionLevel: 6 }).toBuffer();
  } catch {
    return null;
  }
};

/** Pixels as a PNG. */
export const pngOfPixels = ({ data, width, height }: Pixels): Promise<Uint8Array> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 6 })
    .toBuffer();
