import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { DirectorSheet } from './director-sheet.ts';
import type { PaperOptions } from './letter-sheet.ts';
import type { LettersOnPaper } from './letters-sheet.ts';
import type { OutletsOnPaper } from './outlets-sheet.ts';
import { openTypesetter, type PaperDocument } from './typesetter.ts';

/** What is no document: the page of whoever directs, or a list. */
export type SheetToSet = DirectorSheet | OutletsOnPaper | LettersOnPaper;

/** What is to be set: a document, or a sheet. */
export type ToSet =
  | { readonly document: PaperDocument; readonly options: PaperOptions }
  | { readonly sheet: SheetToSet };

/** Something to be set, and the number by which it is told. */
export type PaperTask = ToSet & { readonly id: number };

/** What became of a task. */
export type PaperDone =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly problem: string };

const typesetter = openTypesetter();

const done = ({ id, ...task }: PaperTask): PaperDone => {
  try {
    const pdf =
      'sheet' in task ? typesetter.page(task.sheet) : typesetter.pdf(task.document, task.options);
    // a copy, whose memory is handed over
    return { id, pdf: Uint8Array.from(pdf) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
};

let last = Promise.resolve();

parentPort?.on('message', (task: PaperTask) => {
  last = last.then(async () => {
    const answer = done(task);
    parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer] : []);
    // what the compiler holds of a letter is freed when the loop turns, and only then
    await setImmediate();
  });
});
