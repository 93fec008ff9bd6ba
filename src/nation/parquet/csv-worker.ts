import { parentPort } from 'node:worker_threads';
import { CsvGroups, type PackedGroup } from './csv-groups.ts';

/** A row group, and memory that its lines may be put into. */
export interface CsvTask {
  readonly group: PackedGroup;
  readonly memory: SharedArrayBuffer | null;
}

/** What became of a row group: so many bytes in memory, or why there are none, and what the system says of that. */
export type CsvPut =
  | { readonly memory: SharedArrayBuffer; readonly length: number }
  | { readonly message: string; readonly ofSystem: object };

const groups = new CsvGroups();

const put = (task: CsvTask): CsvPut => {
  try {
    let memory = task.memory ?? new SharedArrayBuffer(0);
    const { length } = groups.put(task.group, (bytes) => {
      if (bytes > memory.byteLength) memory = new SharedArrayBuffer(bytes + (bytes >> 2));
      return new Uint8Array(memory);
    });
    return { memory, length };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // `code`, `syscall` and `path`, which do not pass between threads by themselves
    return { message: error.message, ofSystem: { ...error } };
  }
};

parentPort?.on('message', (task: CsvTask) => parentPort?.postMessage(put(task)));
