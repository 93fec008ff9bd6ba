import type { Pixels } from '../codes/read-codes.ts';
import type { Box } from './read-page.ts';
import type { Pdfium } from './with-document.ts';

/** How a page is painted: pixels a point, the most pixels at all, and whether its annotations are painted. */
export interface PaintOptions {
  readonly scale: number;
  readonly most: number;
  readonly annotations?: boolean;
}

const BGRA = 4;
const WHITE = 0xffffffff;
const REVERSED = 0x10;
const WITH_ANNOTATIONS = 0x01;

/**
 * Paints a loaded page, with its annotations or without, `scale` pixels a point, and less where it would have more than
 * `most` pixels.
 */
export const paintPage = (
  { api, copy }: Pdfium,
  page: number,
  { scale, most, annotations = true }: PaintOptions,
): Pixels => {
  const [wide, high] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const fitting = Math.min(scale, Math.sqrt(most / Math.max(wide * high, 1)));
  const width = Math.max(1, Math.min(most, Math.floor(wide * fitting)));
  const height = Math.max(1, Math.min(Math.floor(most / width), Math.floor(high * fitting)));
  const bitmap = api.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  if (bitmap === 0) throw new Error('PDFium has no memory left');
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = REVERSED | (annotations ? WITH_ANNOTATIONS : 0);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const bytes = copy(api.FPDFBitmap_GetBuffer(bitmap), width * height * 4);
    return { width, height, data: new Uint8ClampedArray(bytes.buffer) };
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
};

/**
 * How far two colours have to be apart to be seen, of 255: a grey of 231 on white is hard to see on a screen and is
 * lost in print. A threshold of our own.
 */
const SEEN = 24; // not-law: an amount of colour

/** Whether two pictures of one size look different at a pixel. */
const differAt = (one: Pixels, other: Pixels, at: number): boolean => {
  for (let part = at; part < at + 3; part += 1)
    if (Math.abs((one.data[part] ?? 0) - (other.data[part] ?? 0)) > SEEN) return true;
  return false;
};

/** Whether two pictures of one page look different within a box. */
export const differWithin = (one: Pixels, other: Pixels, box: Box): boolean => {
  const { width, height } = one;
  const [left, top, right, bottom] = box;
  const [x1, x2] = [
    Math.max(0, Math.floor(left * width)),
    Math.min(width, Math.ceil(right * width)),
  ];
  const [y1, y2] = [
    Math.max(0, Math.floor(top * height)),
    Math.min(height, Math.ceil(bottom * height)),
  ];
  for (let y = y1; y < y2; y += 1)
    for (let x = x1; x < x2; x += 1) if (differAt(one, other, (y * width + x) * 4)) return true;
  return false;
};

/**
 * The box around all places where two pictures of one page look different, but within boxes that do not count; null
 * where they do not.
 */
export const differenceOf = (one: Pixels, other: Pixels, except: readonly Box[]): Box | null => {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return [0, 0, 1, 1];
  const isExcepted = (x: number, y: number): boolean =>
    except.some(
      ([x1, y1, x2, y2]) =>
        x >= x1 * width - 1 && x <= x2 * width && y >= y1 * height - 1 && y <= y2 * height,
    );
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (differAt(one, other, (y * width + x) * 4) && !isExcepted(x, y)) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), y];
      }
  if (right < 0) return null;
  return [left / width, top / height, (right + 1) / width, (bottom + 1) / height];
};
