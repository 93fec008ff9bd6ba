import { LIMITS } from '../../papers/limits.ts';
import type { CheckEvidence, PaperReading } from '../../papers/paper-reading.ts';
import { openPdf } from '../../papers/pdf-pages.ts';
import { bitmapOf, drawn } from './browser-pictures.ts';
import { marksOf } from './marks.ts';

/** Dots an inch of a drawn page, and the pixels of its longer side. */
const DPI = 130;
const LONGEST = 1600;
const RED = '#b3261e';
/** Pixels of the frame around a mark, and of its number. */
const FRAME = 3;
const NUMBER = 22;

type Marks = ReadonlyMap<CheckEvidence, number>;

/** Frames what is told of a page, each with its number; those of one place have their numbers side by side. */
const frame = (on: OffscreenCanvasRenderingContext2D, marks: Marks, page: number): void => {
  const { width, height } = on.canvas;
  [on.strokeStyle, on.lineWidth, on.font] = [RED, FRAME, `600 ${NUMBER}px sans-serif`];
  [on.textBaseline, on.textAlign] = ['middle', 'center'];
  const numbersAt = new Map<string, number>();
  for (const [{ place }, number] of marks) {
    if (place === null || place.box === null || place.page !== page) continue;
    const [left, top, wide, high] = place.box;
    const [x, y] = [left * width - FRAME, top * height - FRAME];
    on.strokeRect(x, y, wide * width + 2 * FRAME, high * height + 2 * FRAME);
    const near = `${Math.round(x / NUMBER)} ${Math.round(y / NUMBER)}`;
    const before = numbersAt.get(near) ?? 0;
    numbersAt.set(near, before + 1);
    const middle = Math.max(NUMBER / 2, x) + before * (NUMBER + FRAME);
    const above = Math.max(NUMBER / 2, y - NUMBER / 2);
    on.fillStyle = RED;
    on.fillRect(middle - NUMBER / 2, above - NUMBER / 2, NUMBER, NUMBER);
    on.fillStyle = '#ffffff';
    on.fillText(String(number), middle, above);
  }
};

/** Draws the pages of a PDF, a JPEG or a PNG one after the other, what is told of them framed. */
export async function* drawPages(
  bytes: Uint8Array,
  { form, checks }: PaperReading,
): AsyncGenerator<{ readonly page: number; readonly picture: Blob }> {
  const marks = marksOf(checks);
  if (form === 'jpeg' || form === 'png') {
    const bitmap = await bitmapOf(bytes);
    if (bitmap === null) return;
    const sheet = drawn(bitmap, Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height)));
    if (sheet === null) return;
    frame(sheet.on, marks, 1);
    yield { page: 1, picture: await sheet.canvas.convertToBlob({ type: `image/${form}` }) };
  }
  if (form !== 'pdf') return;
  const pdf = await openPdf(bytes);
  if ('problem' in pdf) return;
  try {
    for (let page = 1; page <= Math.min(pdf.sizes.length, LIMITS.pages); page += 1) {
      const pixels = pdf.draw(page, DPI, LONGEST);
      if (pixels === null) continue;
      const canvas = new OffscreenCanvas(pixels.width, pixels.height);
      const on = canvas.getContext('2d');
      if (on === null) return;
      on.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0);
      frame(on, marks, page);
      yield { page, picture: await canvas.convertToBlob() };
    }
  } finally {
    pdf.close();
  }
}
