import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a process looks whether another has made the folder, in milliseconds. */
const LOOK_AGAIN = 50;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Takes the lock, over from a process that died too; false when a living one has it. */
const tookLock = (lock: string): boolean => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
    // just made and not yet written, or just removed: whoever it is, looks again
    if (holder !== '' && !isAlive(Number(holder))) rmSync(lock, { force: true });
    return false;
  }
};

/**
 * A folder that several processes need and one of them makes, whole or not at all; the others wait for it.
 *
 * @param make fills the folder whose path it is given, which stands beside `folder`
 * @returns `folder`
 */
export const madeOnce = async (
  folder: string,
  make: (partial: string) => Promise<void>,
): Promise<string> => {
  const lock = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  while (!existsSync(folder)) {
    if (!tookLock(lock)) {
      await pause(LOOK_AGAIN);
      continue;
    }
    try {
      if (existsSync(folder)) break;
      const partial = `${folder}.${process.pid}`;
      rmSync(partial, { recursive: true, force: true });
      mkdirSync(partial);
      await make(partial);
      renameSync(partial, folder);
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return folder;
};
