import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { WasmName } from '../wasm.ts';

const MODULES = {
  pdfium: '@embedpdf/pdfium/pdfium.wasm',
  codes: 'zxing-wasm/reader/zxing_reader.wasm',
} as const satisfies Readonly<Record<WasmName, string>>;

const pathOf = (name: WasmName): string => fileURLToPath(import.meta.resolve(MODULES[name]));

/** The bytes of a module, from its package. */
export const wasmFile = async (name: WasmName): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await readFile(pathOf(name)));

/** The same at once, for what is read while a service begins to serve it. */
export const wasmFileNow = (name: WasmName): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(pathOf(name)));
