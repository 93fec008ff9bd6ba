import { captureOf } from '../captures/capture-of.ts';
import { greyOf } from '../captures/grey-of.ts';
import type { GreyRaster } from '../captures/grey-raster.ts';
import { likenessOf } from '../captures/likeness-of.ts';
import type { ToldCapture, ToldLikeness } from '../captures/told-capture.ts';
import { fileFormOf } from '../file-form.ts';
import { LIMITS } from '../limits.ts';
import type { UnreadFile } from '../paper-reading.ts';
import { openPdf } from '../pdf-pages.ts';
import { pixelsOfPicture } from './pictures.ts';

/** Dots an inch at which a page of a PDF is drawn to see its grain, and the pixels of its longer side. */
const DPI = 200;
const LONGEST = 2600;

/** Most pixels in which grain is looked for: A4 at 200 dots an inch has 3.9 million. */
const MOST_PIXELS = 8_000_000;

/** A page of a file: its bytes and its page, from 1. */
export interface PageOf {
  readonly bytes: Uint8Array;
  readonly page: number;
}

const greyPage = async ({ bytes, page }: PageOf): Promise<GreyRaster | UnreadFile> => {
  if (bytes.length > LIMITS.bytes) return { problem: 'too-large' };
  const form = fileFormOf(bytes);
  if (form === 'jpeg' || form === 'png') {
    if (page !== 1) return { problem: 'no-such-page' };
    const pixels = await pixelsOfPicture(bytes, MOST_PIXELS);
    return pixels === null ? { problem: 'damaged' } : greyOf(pixels);
  }
  if (form !== 'pdf') return { problem: 'not-drawn' };
  const pdf = await openPdf(bytes);
  if ('problem' in pdf) return pdf;
  try {
    const pixels = page <= pdf.sizes.length ? pdf.draw(page, DPI, LONGEST) : null;
    return pixels === null ? { problem: 'no-such-page' } : greyOf(pixels);
  } finally {
    pdf.close();
  }
};

/** The signs of a page, or why it cannot be compared. */
export const capturePage = async (one: PageOf): Promise<ToldCapture | UnreadFile> => {
  const grey = await greyPage(one);
  if ('problem' in grey) return grey;
  const capture = captureOf(grey);
  if (typeof capture === 'string') return capture;
  return capture.map(({ framing, signs }) => ({ framing, ...signs }));
};

/** Whether two pages are the same capture, and where they differ. */
export const comparePages = async (
  first: PageOf,
  second: PageOf,
): Promise<ToldLikeness | UnreadFile> => {
  const one = await greyPage(first);
  if ('problem' in one) return one;
  const other = await greyPage(second);
  return 'problem' in other ? other : likenessOf(one, other);
};
