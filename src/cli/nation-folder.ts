import { isFolder } from '../intake/open-folder.ts';

/** Endings of a file to write; any other `--out` of a folder of feeds is a folder. */
const FILE = /\.(html?|csv|json|ndjson|jsonl|txt)$/i;

/**
 * The folder of feeds and the folder to write when a screening is one of a nation: a single folder in,
 * a folder out. Null when it is a batch.
 */
export const nationFolder = async (
  paths: readonly string[],
  out: string | undefined,
): Promise<{ readonly folder: string; readonly out: string } | null> => {
  const [folder] = paths;
  if (folder === undefined || paths.length !== 1 || out === undefined || FILE.test(out))
    return null;
  return (await isFolder(folder)) ? { folder, out } : null;
};
