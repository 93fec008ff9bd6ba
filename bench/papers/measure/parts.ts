import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A digest of the readers, the maker and the forgers as they stand, and of what a run was asked. */
const stateOf = (asked: string): string => {
  const hash = createHash('sha256').update(asked);
  for (const folder of [
    'src/papers',
    ...['maker', 'forgers', 'measure'].map((one) => `bench/papers/${one}`),
  ])
    for (const file of filesBelow(join(ROOT, folder))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** Keeps what parts of a run found, so that a run that was cut goes on where it was. */
export interface Parts {
  /** What a part found: kept from before, or made now; null where it is not made and not asked for. */
  readonly part: <Found>(name: string, make: () => Promise<Found>) => Promise<Found | null>;
}

/**
 * Opens the parts of a run under `.cache/forgeries`. They are another run's once a reader, a forger or the order
 * changes.
 *
 * @param parts how many parts there are, for the progress.
 * @param only what the names of the parts contain that are done; without it all are.
 */
export const openParts = (asked: string, parts: number, only: RegExp | null): Parts => {
  const folder = join(ROOT, '.cache', 'forgeries', stateOf(asked));
  mkdirSync(folder, { recursive: true });
  let done = 0;
  return {
    part: async (name, make) => {
      const file = join(folder, `${name}.json`);
      done += 1;
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
      if (only !== null && !only.test(name)) return null;
      console.log(`${done} of ${parts}: ${name}`);
      const found = await make();
      writeFileSync(`${file}.new`, JSON.stringify(found));
      renameSync(`${file}.new`, file);
      return found;
    },
  };
};
