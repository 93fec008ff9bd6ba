import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
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

/** SHA-256 of a file, hexadecimal. */
export const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};

/**
 * The manifest of a folder of outputs, JSON that the same inputs give byte for byte. Folders in it, of what further
 * products are made from, are not listed.
 *
 * @param hashes hashes of files that are being written or hashed, by name, there when they are whole; the others are
 *   worked out.
 */
export const manifestOf = async (
  head: ManifestHead,
  folder: string,
  hashes: ReadonlyMap<string, Promise<string>> = new Map(),
): Promise<string> => {
  const outputs = [];
  // what is still being written may not even be there
  await Promise.all(hashes.values());
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const name of files.sort()) {
    const path = join(folder, name);
    const sha256 = await (hashes.get(name) ?? hashOf(path));
    outputs.push({ name, bytes: (await stat(path)).size, sha256 });
  }
  return `${JSON.stringify({ ...head, outputs }, null, 2)}\n`;
};
