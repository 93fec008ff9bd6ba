import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A server that holds a folder, as its `postmaster.pid` tells; it may be starting, or stopping. */
export interface RunningServer {
  /** Folder of its socket, or the address it listens on; empty before it listens. */
  readonly host: string;
  readonly port: number;
}

/** Lines of `postmaster.pid`, from 0 (PostgreSQL's `pidfile.h`). */
const LINE = { pid: 0, port: 3, socketFolder: 4, address: 5 } as const;

/** Greater than any process has; PostgreSQL takes it for that of a server long dead. */
const NO_PROCESS = 2 ** 31 - 1;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Whether a process is a server of PostgreSQL at work, as far as the system tells. A dead one keeps its number until
 * the first process of the system takes note, which in a container may be never.
 */
const isPostgres = async (pid: number): Promise<boolean> => {
  if (process.platform !== 'linux') return true;
  try {
    const [, name, state] = /\((.*)\) (.)/s.exec(await readFile(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name === 'postgres' && state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
};

/**
 * The lines of a file by which a server holds something, its process first; null when no server at work does.
 * In a container numbers of processes come again. Where another program has the number of a server that died,
 * PostgreSQL would never start, so the number is crossed out. The rest of the file stays: by it PostgreSQL tells
 * whether anything of the dead server is still at work.
 */
export const linesOfHolder = async (path: string): Promise<readonly string[] | null> => {
  let text = '';
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  const lines = text.split('\n');
  // Negative for a server that serves one terminal only.
  const pid = Math.abs(Number(lines[LINE.pid]));
  if (!Number.isSafeInteger(pid) || pid === 0 || !isAlive(pid)) return null;
  if (await isPostgres(pid)) return lines;
  await writeFile(path, [NO_PROCESS, ...lines.slice(1)].join('\n'));
  return null;
};

/** The server that runs over a folder of data; null when there is none. */
export const runningServer = async (data: string): Promise<RunningServer | null> => {
  const lines = await linesOfHolder(join(data, 'postmaster.pid'));
  if (lines === null) return null;
  return {
    host: lines[LINE.socketFolder] || lines[LINE.address] || '',
    port: Number(lines[LINE.port] ?? 0),
  };
};
