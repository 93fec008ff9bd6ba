import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTrustRoots } from '../../papers/trust/read-trust-roots.ts';
import type { TrustRoots } from '../../papers/trust/trust-roots.ts';

/** Name of the file in the folder of secrets: it is none, and whoever writes it decides whose seals are believed. */
const FILE = 'seal-roots.yaml';

/** Why the roots of a folder are not taken: where in the file, or of which root. */
export interface RootsRefusal {
  readonly code: 'seal-roots-malformed';
  readonly path: string;
  readonly where: string;
}

/** Reads the roots of seals of papers (`docs/spec/seal-roots.md`); null where there is no file. */
export const loadSealRoots = async (folder: string): Promise<TrustRoots | null | RootsRefusal> => {
  const path = join(folder, FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const roots = readTrustRoots(text);
  return 'problem' in roots ? { code: 'seal-roots-malformed', path, where: roots.where } : roots;
};
