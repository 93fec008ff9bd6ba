import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../nation/run/make-folder.ts';
import { publish } from '../nation/run/publish.ts';

/** What is made of a screened nation. */
type ProductName = 'sales' | 'lanes' | 'referrals' | 'service';

/** What a product is made of, as its manifest has it; nothing in it depends on the machine or the hour. */
export interface ProductHead {
  readonly product: ProductName;
  readonly program: string;
  /** SHA-256 of the manifest of the screening. */
  readonly screening: string;
  readonly ruleset: string;
  /** Day of the answer, ISO. */
  readonly today: string;
  /** What was asked, and what is needed to make the same bytes again. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Something else stands where the product would. */
export class FolderTaken extends Error {}

const MANIFEST = 'manifest.json';

const isProduct = async (folder: string, product: ProductName): Promise<boolean> => {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  try {
    return (JSON.parse(text) as { product?: unknown }).product === product;
  } catch {
    return false;
  }
};

/** Refuses a path at which something other than an earlier output of the same product stands. */
const requireFree = async (path: string, product: ProductName): Promise<void> => {
  if (!existsSync(path)) return;
  const names = await readdir(path).catch(() => null);
  if (names?.length === 0) return;
  if (names === null || !(await isProduct(path, product))) throw new FolderTaken(path);
};

/**
 * Writes a product into a folder that appears when it is whole, an earlier output of the same product
 * giving way: what `write` leaves in the folder it is given, and `manifest.json` with the hashes of it.
 *
 * @param path absolute.
 * @throws FolderTaken when something else stands there.
 */
export const writeProduct = async <T>(
  path: string,
  head: ProductHead,
  write: (folder: string) => Promise<T>,
): Promise<T> => {
  await requireFree(path, head.product);
  const whole = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  await rm(whole, { recursive: true, force: true });
  await makeFolder(whole);
  try {
    const made = await write(whole);
    const outputs = [];
    for (const name of (await readdir(whole)).sort()) {
      const bytes = await readFile(join(whole, name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      outputs.push({ name, bytes: bytes.length, sha256 });
    }
    await writeFile(join(whole, MANIFEST), `${JSON.stringify({ ...head, outputs }, null, 2)}\n`);
    await publish(whole, path);
    return made;
  } finally {
    await rm(whole, { recursive: true, force: true });
  }
};
