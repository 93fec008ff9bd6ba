import type { WasmName } from '../../papers/wasm.ts';

/** What the page tells its worker: a file to read, or a module that the worker wanted. */
export type ToWorker =
  | { readonly kind: 'file'; readonly file: File; readonly language: 'en' | 'zh' }
  | { readonly kind: 'wasm'; readonly name: WasmName; readonly bytes: Uint8Array<ArrayBuffer> };

/** What the worker tells the page, of the file that it reads. */
export type FromWorker =
  /** A piece of work is done: its time is counted anew. */
  | { readonly kind: 'piece' }
  | { readonly kind: 'wants'; readonly name: WasmName }
  /** What was read, as HTML in which all that the file says is inert. */
  | { readonly kind: 'read'; readonly html: string }
  /** A page that was drawn, from 1. */
  | { readonly kind: 'page'; readonly page: number; readonly picture: Blob }
  /** The end of the file; `worn`: the worker broke on it and reads no other. */
  | { readonly kind: 'done'; readonly worn: boolean };
