import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';

/** Every operation on files by which a log is written, so that a test can stop each of them. */
export interface LogFiles {
  /** The bytes of a file; null where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Names in a folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it, where they are not there. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Writes a file and waits until the disk has it. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name of a file; fails with `EEXIST` where the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  /** Removes a file, or nothing. */
  readonly remove: (path: string) => Promise<void>;
  /** Waits until the disk has the names in a folder. */
  readonly sync: (path: string) => Promise<void>;
}

/** Systems that cannot open a folder, or not sync it: there its names are the system's care. */
const NO_SYNC = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The operations of Node. */
export const NODE_FILES: LogFiles = {
  read: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  list: (path) => readdir(path),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write: (path, bytes) => writeFile(path, bytes, { flush: true }),
  rename: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  remove: (path) => rm(path, { force: true }),
  sync: async (path) => {
    try {
      const folder = await open(path, 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    } catch (error) {
      if (!NO_SYNC.has(codeOf(error))) throw error;
    }
  },
};
