/** WebAssembly that reads papers: PDFium, and what reads codes. */
export type WasmName = 'pdfium' | 'codes';

/** Gives the bytes of a module; in Node from its package, in a browser from the service. */
export type WasmSource = (name: WasmName) => Promise<Uint8Array<ArrayBuffer>>;

let source: WasmSource | null = null;

/** Says where modules come from, once, before anything is read. Nothing is ever fetched from elsewhere. */
export const takeWasmFrom = (from: WasmSource): void => {
  source = from;
};

/** The bytes of a module. Throws where nobody said where modules come from. */
export const wasmBytes = (name: WasmName): Promise<Uint8Array<ArrayBuffer>> => {
  if (source === null) throw new Error('takeWasmFrom was not called');
  return source(name);
};
