import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files of a folder and of those in it: their bytes in base 64, by their paths from it on. */
export const everyFile = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const texts: [string, string][] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    texts.push([relative(folder, path), (await readFile(path)).toString('base64')]);
  }
  texts.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(texts);
};
