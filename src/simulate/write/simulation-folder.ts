import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a folder does not take a simulation: it holds something else, or a part of its path is no folder. */
export type FolderState = 'free' | 'simulation' | 'other';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const isSimulation = async (folder: string): Promise<boolean> => {
  try {
    const text = await readFile(join(folder, 'simulation.json'), 'utf8');
    return (JSON.parse(text) as { kind?: unknown }).kind === 'mileproof-simulation';
  } catch {
    return false;
  }
};

/** What stands at a path: nothing or an empty folder, an earlier simulation, or something else. */
export const folderState = async (folder: string): Promise<FolderState> => {
  try {
    if ((await readdir(folder)).length === 0) return 'free';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'free';
    if (codeOf(error) === 'ENOTDIR') return 'other';
    throw error;
  }
  return (await isSimulation(folder)) ? 'simulation' : 'other';
};

/** A folder that is made whole or not at all: filled under another name, then put in its place. */
export interface WholeFolder {
  /** Where to write; empty. */
  readonly at: string;
  /** Where to spill; inside a folder that goes away. */
  readonly spill: string;
  /** Puts the folder in its place, in place of what stood there. */
  readonly keep: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Opens a folder beside the one wanted. Throws what the file system says when it cannot be made. */
export const openWholeFolder = async (folder: string): Promise<WholeFolder> => {
  const at = `${folder}.part`;
  const spill = `${folder}.spill`;
  const old = `${folder}.old`;
  await mkdir(dirname(folder), { recursive: true });
  for (const path of [at, spill, old]) await rm(path, { recursive: true, force: true });
  await mkdir(at);
  return {
    at,
    spill,
    keep: async () => {
      await rm(spill, { recursive: true, force: true });
      await rename(folder, old).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
      await rename(at, folder);
      await rm(old, { recursive: true, force: true });
    },
    drop: async () => {
      for (const path of [at, spill]) await rm(path, { recursive: true, force: true });
    },
  };
};
