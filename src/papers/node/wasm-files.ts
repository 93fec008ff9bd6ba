import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { WasmName } from '../wasm.ts';

const MODULES = {
  pdfium: '@embedpdf/pdfium/pdfium.wasm',
  codes: 'zxing-wasm/reader/zxing_reader.wasm',
} as const satisfies Readonly<Record<WasmName, string>>;

/** The bytes of a module, from its package. */
export const wasmFile = async (name: WasmName): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await readFile(fileURLToPath(import.meta.resolve(MODULES[name]))));
