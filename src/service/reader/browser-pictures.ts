import type { Pixels } from '../../papers/codes/read-codes.ts';
import { LIMITS } from '../../papers/limits.ts';
import type { UnreadFile } from '../../papers/paper-reading.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the width of a PNG stands; its height follows (ISO/IEC 15948, 11.2.2). */
const PNG_WIDTH = 16;
/** Where, after the mark of a JPEG's frame, its height and its width stand (ITU-T T.81, B.2.2). */
const JPEG_HEIGHT = 5;
const JPEG_WIDTH = 7;
/** Marks from C0 to CF begin a frame, but these. */
const NO_FRAME: readonly number[] = [0xc4, 0xc8, 0xcc];

/** The size that the head of a picture says; null where it is neither PNG nor JPEG. Nothing is decoded for it. */
const sizeInHead = (bytes: Uint8Array): Size | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89 && bytes.length > PNG_WIDTH + 8)
    return { width: view.getUint32(PNG_WIDTH), height: view.getUint32(PNG_WIDTH + 4) };
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + JPEG_WIDTH + 2 <= bytes.length && bytes[at] === 0xff; ) {
    const mark = bytes[at + 1] ?? 0;
    if (mark >= 0xc0 && mark <= 0xcf && !NO_FRAME.includes(mark))
      return { width: view.getUint16(at + JPEG_WIDTH), height: view.getUint16(at + JPEG_HEIGHT) };
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
};

let held: { readonly bytes: Uint8Array; readonly bitmap: ImageBitmap } | null = null;

/** A picture, decoded and held upright; the last one is kept. Null where it is damaged or has too many pixels. */
export const bitmapOf = async (bytes: Uint8Array): Promise<ImageBitmap | null> => {
  if (held?.bytes === bytes) return held.bitmap;
  held?.bitmap.close();
  held = null;
  const size = sizeInHead(bytes);
  if (size === null || size.width * size.height > LIMITS.pixels) return null;
  try {
    const picture = new Blob([Uint8Array.from(bytes)]);
    held = { bytes, bitmap: await createImageBitmap(picture, { imageOrientation: 'from-image' }) };
    return held.bitmap;
  } catch {
    return null;
  }
};

/** Size of a picture in pixels, held upright; why it is not read otherwise. */
export const sizeOfPicture = async (bytes: Uint8Array): Promise<Size | UnreadFile> => {
  const size = sizeInHead(bytes);
  if (size !== null && size.width * size.height > LIMITS.pixels)
    return { problem: 'too-many-pixels' };
  const bitmap = await bitmapOf(bytes);
  return bitmap === null ? { problem: 'damaged' } : { width: bitmap.width, height: bitmap.height };
};

/** A sheet on which a picture is drawn, made smaller by `share`, at most 1. */
export const drawn = (
  bitmap: ImageBitmap,
  share: number,
): { readonly canvas: OffscreenCanvas; readonly on: OffscreenCanvasRenderingContext2D } | null => {
  const width = Math.max(1, Math.round(bitmap.width * share));
  const height = Math.max(1, Math.round(bitmap.height * share));
  const canvas = new OffscreenCanvas(width, height);
  const on = canvas.getContext('2d', { willReadFrequently: true });
  on?.drawImage(bitmap, 0, 0, width, height);
  return on === null ? null : { canvas, on };
};

/**
 * The pixels of a picture, made smaller where it has more than `most` of them; null where it is damaged.
 *
 * @param most pixels.
 */
export const pixelsOfPicture = async (bytes: Uint8Array, most: number): Promise<Pixels | null> => {
  const bitmap = await bitmapOf(bytes);
  if (bitmap === null) return null;
  const sheet = drawn(bitmap, Math.min(1, Math.sqrt(most / (bitmap.width * bitmap.height))));
  if (sheet === null) return null;
  const { width, height } = sheet.canvas;
  const { data } = sheet.on.getImageData(0, 0, width, height);
  return { data: new Uint8ClampedArray(data), width, height };
};
