import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Someone else works in the same folder. */
export class FolderBusy extends Error {
  /** Process that holds it. */
  readonly process: number;
  /** Name of the machine on which that process runs; null of this one. */
  readonly host: string | null;

  constructor(process: number, host: string | null) {
    super(`held by process ${process}${host === null ? '' : ` on ${host}`}`);
    this.process = process;
    this.host = host;
  }
}

const isRunning = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Takes a folder for this process by a file in it. The file of a process of this machine that is gone is no lock;
 * whether one of another machine is gone nobody can tell from here.
 *
 * @throws FolderBusy
 */
export const lockFolder = async (path: string): Promise<void> => {
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(`${process.pid} ${hostname()}`);
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const held = await readFile(path, 'utf8').catch(() => '');
    const [, holder = '0', host = hostname()] = /^(\d+)(?: (\S+))?$/.exec(held) ?? [];
    const by = Number(holder);
    if (by > 0 && host !== hostname()) throw new FolderBusy(by, host);
    if (by > 0 && by !== process.pid && isRunning(by)) throw new FolderBusy(by, null);
    await rm(path, { force: true });
  }
};
