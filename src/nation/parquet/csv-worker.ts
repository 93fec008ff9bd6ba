import { parentPort } from 'node:worker_threads';
import { type CsvTask, writeCsvFile } from './write-csv-file.ts';

/** What became of a file: its hash, or why it could not be written, and what the system says of that. */
export type CsvWritten =
  | { readonly hash: string }
  | { readonly message: string; readonly ofSystem: object };

const written = (task: CsvTask): CsvWritten => {
  try {
    return { hash: writeCsvFile(task) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // `code`, `syscall` and `path`, which do not pass between threads by themselves
    return { message: error.message, ofSystem: { ...error } };
  }
};

parentPort?.on('message', (task: CsvTask) => parentPort?.postMessage(written(task)));
