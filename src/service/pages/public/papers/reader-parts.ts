import type { WasmName } from '../../../../papers/wasm.ts';

/** What the page hands to its script, as JSON. */
export interface ReaderParts {
  readonly language: 'en' | 'zh';
  /** Address of the worker that reads. */
  readonly worker: string;
  /** Addresses of the modules that read. */
  readonly wasm: Readonly<Record<WasmName, string>>;
  readonly say: Readonly<
    Record<'reading' | 'done' | 'tooLong' | 'broke' | 'notReached' | 'page', string>
  >;
}
