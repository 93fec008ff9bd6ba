import { prepareZXingModule, type ReadInputBarcodeFormat, readBarcodes } from 'zxing-wasm/reader';
import type { Place } from '../paper-reading.ts';
import { wasmBytes } from '../wasm.ts';

/** A picture in red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** A code that was read. */
export interface CodeRead {
  readonly text: string;
  /** Two-dimensional: QR, PDF417, DataMatrix, Aztec. */
  readonly matrix: boolean;
  readonly place: Place;
}

/** Those that papers of this trade carry. */
const MATRIX = ['QRCode', 'PDF417', 'DataMatrix', 'Aztec'] as const;
const LINEAR = ['Code128', 'Code39', 'ITF'] as const;
const FORMATS: ReadInputBarcodeFormat[] = [...MATRIX, ...LINEAR];

let prepared: Promise<unknown> | null = null;
const prepare = async (): Promise<void> => {
  const { buffer } = await wasmBytes('codes');
  await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
};

/** Reads the codes of a page. */
export const readCodes = async (picture: Pixels, page: number): Promise<readonly CodeRead[]> => {
  prepared ??= prepare();
  await prepared;
  const found = await readBarcodes({ ...picture, colorSpace: 'srgb' } as ImageData, {
    formats: FORMATS,
    tryHarder: true,
    maxNumberOfSymbols: 16,
    textMode: 'Plain',
  });
  return found.map(({ text, format, position }) => {
    const corners = Object.values(position);
    const xs = corners.map(({ x }) => x / picture.width);
    const ys = corners.map(({ y }) => y / picture.height);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return {
      text,
      matrix: (MATRIX as readonly string[]).includes(format),
      place: { page, box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] },
    };
  });
};
