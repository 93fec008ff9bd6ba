import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** One input file: rows in = used + reported. */
interface InputRecord {
  readonly name: string;
  readonly account: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
  readonly used: number;
  readonly reported: number;
  /** Cells that could not be read, in rows that were used. */
  readonly cells: number;
}

/** What a screening is made of; nothing in it depends on the machine or the hour. */
export interface ManifestHead {
  readonly program: string;
  readonly ruleset: string;
  /** ISO. */
  readonly today: string;
  readonly inputs: readonly InputRecord[];
  readonly totals: Readonly<Record<string, number>>;
}

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};

/** Files of a folder and of the folders in it but for one, by their names from it on, with `/`, in order. */
const filesIn = async (folder: string, but: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((name) => !name.startsWith(`${but}/`))
    .sort();
};

/**
 * The manifest of a folder of outputs, JSON that the same inputs give byte for byte.
 *
 * @param unlisted folder in it of what further products are made from, which is not listed.
 */
export const manifestOf = async (
  head: ManifestHead,
  folder: string,
  unlisted: string,
): Promise<string> => {
  const outputs = [];
  for (const name of await filesIn(folder, unlisted)) {
    const path = join(folder, name);
    outputs.push({ name, bytes: (await stat(path)).size, sha256: await hashOf(path) });
  }
  return `${JSON.stringify({ ...head, outputs }, null, 2)}\n`;
};
