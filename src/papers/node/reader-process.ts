/**
 * The process that reads papers: it holds no key, has no environment and no connection, and sees no file but the
 * program's. It answers one task after the other, and is ended when one exceeds a limit.
 */
import { Worker } from 'node:worker_threads';
import type { ToldCapture, ToldLikeness } from '../captures/told-capture.ts';
import { fileFormOf } from '../file-form.ts';
import { LIMITS } from '../limits.ts';
import type { PaperReading, UnreadFile } from '../paper-reading.ts';
import { readPaper } from '../read-paper.ts';
import type { TrustRoots } from '../trust/trust-roots.ts';
import { takeWasmFrom } from '../wasm.ts';
import { capturePage, comparePages, type PageOf } from './capture-page.ts';
import { type DrawnPage, drawPage } from './draw-page.ts';
import { pixelsOfPicture, sizeOfPicture } from './pictures.ts';
import { wasmFile } from './wasm-files.ts';

/** What the process is asked. */
export type ReaderTask =
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly roots: TrustRoots | null }
  | { readonly task: 'draw'; readonly bytes: Uint8Array; readonly page: number }
  | { readonly task: 'capture'; readonly of: PageOf }
  | { readonly task: 'compare'; readonly first: PageOf; readonly second: PageOf };

/** What it answers. */
export interface ReaderAnswer {
  readonly answer: PaperReading | DrawnPage | ToldCapture | ToldLikeness | UnreadFile;
  /** Whether it should be begun anew: it broke, or it holds more than half of the memory that it may. */
  readonly worn: boolean;
}

const pieces = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
new Worker(new URL('./watch-limits.ts', import.meta.url), { workerData: pieces.buffer }).unref();

const TOOLS = {
  sizeOfPicture,
  pixelsOfPicture,
  // begun or not, the next number of the same kind
  pieceDone: () => void Atomics.add(pieces, 0, 2),
} as const;

takeWasmFrom(wasmFile);

const draw = (bytes: Uint8Array, page: number): Promise<DrawnPage | UnreadFile> => {
  const form = fileFormOf(bytes);
  return form === null ? Promise.resolve({ problem: 'unknown-form' }) : drawPage(bytes, form, page);
};

const done = (task: ReaderTask): Promise<ReaderAnswer['answer']> => {
  switch (task.task) {
    case 'read':
      return readPaper(task.bytes, { ...TOOLS, roots: task.roots });
    case 'draw':
      return draw(task.bytes, task.page);
    case 'capture':
      return capturePage(task.of);
    case 'compare':
      return comparePages(task.first, task.second);
    default:
      return task satisfies never;
  }
};

const answerTo = async (task: ReaderTask): Promise<ReaderAnswer> => {
  try {
    const answer = await done(task);
    return { answer, worn: process.memoryUsage.rss() > LIMITS.memory / 2 };
  } catch {
    // WebAssembly that broke on a file is not asked again
    return { answer: { problem: 'damaged' }, worn: true };
  }
};

let last = Promise.resolve();
process.on('message', (task: ReaderTask) => {
  last = last.then(async () => {
    Atomics.add(pieces, 0, 1);
    const answer = await answerTo(task);
    Atomics.add(pieces, 0, 1);
    process.send?.(answer);
  });
});
process.send?.('ready');
