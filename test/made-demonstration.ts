import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { demonstrationNation } from '../src/cli/register/demonstration-nation.ts';
import { openDemonstration } from '../src/register/demonstration/open-demonstration.ts';
import { ROOT } from './cli/run-cli.ts';
import { madeOnce } from './made-once.ts';

/** What a demonstration is made of: the same content makes the same demonstration. */
const MADE_OF = ['src/**/*.{ts,sql}', 'law/**/*.yaml', 'reference/*.json', 'package-lock.json'];
const OTHERS_ENTER = 0o711;

/** Of the nation of the smallest demonstration: whoever counts nothing in it takes this one, which is made once. */
export const FEWEST_VEHICLES = 1000;

/** Where demonstrations are kept: as root, the database runs as another user, who has to enter. */
const PLACE = join(tmpdir(), `mileproof-demonstrations-${process.getuid?.() ?? 'own'}`);

const digestOf = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(MADE_OF, { cwd: ROOT }).sort()) {
    if (/\.test\.ts$/.test(file)) continue;
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
};

/** Makes a demonstration in an empty folder, as `npm start` does, and serves it to nobody. */
const make = async (data: string, vehicles?: number): Promise<void> => {
  chmodSync(data, OTHERS_ENTER);
  const made = await openDemonstration({
    folder: data,
    hash: hashPassword,
    nation: demonstrationNation({ root: ROOT }, vehicles),
  });
  if ('code' in made) throw new Error(`no demonstration was made: ${made.code}`);
  await made.open.close();
};

/** The demonstration of this source: made by whichever test needs it first, those of other sources are removed. */
const madeDemonstration = (vehicles?: number): Promise<string> => {
  const name = digestOf();
  return madeOnce(join(PLACE, `${name}-${vehicles ?? 'all'}`), async (partial) => {
    for (const other of readdirSync(PLACE)) {
      if (!other.startsWith(name)) rmSync(join(PLACE, other), { recursive: true, force: true });
    }
    await make(partial, vehicles);
  });
};

/**
 * Copies the demonstration of this source, as `npm start` makes it and before it is served, into a folder: a start
 * there finds it.
 *
 * @param vehicles of the nation in it; as many as `npm start` makes where not told.
 * @throws Error where none can be made.
 */
export const copyDemonstration = async (folder: string, vehicles?: number): Promise<void> => {
  const made = await madeDemonstration(vehicles);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, OTHERS_ENTER);
  // with owners, which the database needs where root lends it another user
  if (process.platform === 'win32') cpSync(made, folder, { recursive: true });
  else execFileSync('cp', ['-a', `${made}/.`, folder]);
};
