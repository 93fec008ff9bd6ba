import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './cli/run-cli.ts';
import { madeOnce } from './made-once.ts';

/** What the program makes is made of: the same content makes the same. */
const MADE_OF = ['src/**/*.{ts,sql}', 'law/**/*.yaml', 'reference/*.json', 'package-lock.json'];

/** Where that is kept: as root, the database of a demonstration runs as another user, who has to enter. */
const PLACE = join(tmpdir(), `mileproof-made-${process.getuid?.() ?? 'own'}`);

const digestOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of globSync([...files], { cwd: ROOT }).sort()) {
    if (/\.test\.ts$/.test(file)) continue;
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
};

/** The folders of this source that this process has asked for. */
const asked = new Map<string, Promise<string>>();

/** Makes it where nobody has, and removes those of other sources. */
const made = ({ name, by }: Made, make: (partial: string) => Promise<void>): Promise<string> => {
  const digest = digestOf(MADE_OF);
  const folder = join(PLACE, `${digest}-${name}-${digestOf(by ?? [])}`);
  return madeOnce(folder, async (partial) => {
    for (const other of readdirSync(PLACE)) {
      if (!other.startsWith(digest)) rmSync(join(PLACE, other), { recursive: true, force: true });
    }
    await make(partial);
  });
};

/** Which of the folders that a source makes. */
interface Made {
  readonly name: string;
  /** Files of the tests by which it is made, from the root; a star stands for many. */
  readonly by?: readonly string[];
}

/**
 * A folder that this source makes, kept for every test that needs it: made by whichever comes first. Those of other
 * sources are removed.
 *
 * @param make fills an empty folder.
 * @returns the folder, which no test may change.
 */
export const madeOfSource = (
  which: Made,
  make: (partial: string) => Promise<void>,
): Promise<string> => {
  const folder = asked.get(which.name) ?? made(which, make);
  asked.set(which.name, folder);
  return folder;
};
