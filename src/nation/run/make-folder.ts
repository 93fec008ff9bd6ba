import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/**
 * Makes a folder and those above it that are missing; one that is there already is left as it is. Node's
 * own `recursive` tries for ever where a file system takes no folder and says that there is none, as
 * `/proc` does.
 *
 * @throws what the file system says when it cannot be made.
 */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path);
  } catch (error) {
    const above = dirname(path);
    if (codeOf(error) === 'ENOENT' && above !== path && !existsSync(above)) {
      await makeFolder(above);
      await makeFolder(path);
      return;
    }
    const there = codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory();
    if (!there) throw error;
  }
};
