import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A register that is kept elsewhere now. */
export interface MovedRefusal {
  readonly code: 'moved';
  readonly folder: string;
  /** Where it went: host and database, without login and password. */
  readonly to: string;
  /** When, ISO. */
  readonly at: string;
}

const MARK = 'moved.json';

/** Says in the folder of a register that it is kept elsewhere from now on. */
export const markMoved = async (folder: string, to: string, at: string): Promise<void> => {
  const path = join(folder, MARK);
  await writeFile(`${path}.new`, `${JSON.stringify({ to, at })}\n`);
  await rename(`${path}.new`, path);
};

/** Where the register of a folder went; null when it is still there. */
export const movedFrom = async (folder: string): Promise<MovedRefusal | null> => {
  let text = '';
  try {
    text = await readFile(join(folder, MARK), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { to, at } = JSON.parse(text) as { to?: unknown; at?: unknown };
  return { code: 'moved', folder, to: `${to}`, at: `${at}` };
};
