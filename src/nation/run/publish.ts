import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Its presence marks a folder as one that a screening wrote whole. */
export const MANIFEST = 'manifest.json';

/** True when a path may become the output: absent, an empty folder, or an earlier output. */
export const mayBecomeOutput = async (path: string): Promise<boolean> => {
  if (!existsSync(path)) return true;
  const names = await readdir(path).catch(() => null);
  return names !== null && (names.length === 0 || names.includes(MANIFEST));
};

/** Puts a whole folder in its place, an earlier output giving way: at no time does a half of one stand there. */
export const publish = async (whole: string, path: string): Promise<void> => {
  await makeFolder(dirname(path));
  const earlier = `${path}.earlier`;
  await rm(earlier, { recursive: true, force: true });
  if (existsSync(path)) await rename(path, earlier);
  await rename(whole, path);
  await rm(earlier, { recursive: true, force: true });
};

/** Where the stages of an output are kept until it is whole. */
export const workFolderOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.work`);
