import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UPLOADS } from './receive-file.ts';

/** No upload takes as long. */
const LONGEST = 86_400_000; // not-law: milliseconds

/**
 * Removes what nodes that were killed left of uploads in the folder of temporary files. What cannot be removed stays:
 * it belongs to another user.
 */
export const removeLeftUploads = (folder: string): void => {
  const before = Date.now() - LONGEST;
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (!name.startsWith(UPLOADS) || statSync(path).mtimeMs > before) continue;
      rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // no such folder, or another node was faster
  }
};
