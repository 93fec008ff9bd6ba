import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { wasmBytes } from './wasm.ts';

let opened: Promise<WrappedPdfiumModule> | null = null;

const open = async (): Promise<WrappedPdfiumModule> => {
  const { buffer } = await wasmBytes('pdfium');
  // it says on the console which files are broken; that is told by its answers
  const module = await init({ wasmBinary: buffer, print: () => {}, printErr: () => {} });
  module.PDFiumExt_Init();
  return module;
};

/** PDFium, the one of this process. */
export const openPdfium = (): Promise<WrappedPdfiumModule> => {
  opened ??= open();
  return opened;
};

/** Lets go of PDFium after it failed, its memory full or broken: the next work opens a new one. */
export const forgetPdfium = (): void => {
  opened = null;
};
