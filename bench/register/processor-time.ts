import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

interface ProcessTimes {
  readonly parent: number;
  /** Milliseconds of the process alone, and of its children that have ended. */
  readonly own: number;
  readonly ended: number;
}

const timesOf = (pid: number | string): ProcessTimes | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name of the program stands in brackets and may hold spaces
    const cells = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [
      ...cells.slice(1, 2),
      ...cells.slice(11, 15),
    ];
    return {
      parent,
      own: (user + system) * TICK_MS,
      ended: (endedUser + endedSystem) * TICK_MS,
    };
  } catch {
    return null;
  }
};

/** Processor milliseconds of a process and its children so far; null where the system does not tell. */
export const processorMs = (pid: number): number | null => {
  const self = timesOf(pid);
  if (self === null) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(timesOf)
    .filter((one) => one?.parent === pid);
  return children.reduce((sum, child) => sum + (child?.own ?? 0), self.own + self.ended);
};

/** Number of the process of PostgreSQL over a folder. */
export const postgresPid = (folder: string): number =>
  Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
