import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { hashPassword } from 'better-auth/crypto';
import { demonstrationNation } from '../src/cli/register/demonstration-nation.ts';
import { openDemonstration } from '../src/register/demonstration/open-demonstration.ts';
import { ROOT } from './cli/run-cli.ts';
import { madeOfSource } from './made-of-source.ts';

const OTHERS_ENTER = 0o711;

/** Of the nation of the smallest demonstration: whoever counts nothing in it takes this one, which is made once. */
export const FEWEST_VEHICLES = 1000;

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

/**
 * Copies the demonstration of this source, as `npm start` makes it and before it is served, into a folder: a start
 * there finds it.
 *
 * @param vehicles of the nation in it; as many as `npm start` makes where not told.
 * @throws Error where none can be made.
 */
export const copyDemonstration = async (folder: string, vehicles?: number): Promise<void> => {
  const name = `demonstration-${vehicles ?? 'all'}`;
  const made = await madeOfSource({ name }, (data) => make(data, vehicles));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, OTHERS_ENTER);
  // with owners, which the database needs where root lends it another user
  if (process.platform === 'win32') cpSync(made, folder, { recursive: true });
  else execFileSync('cp', ['-a', `${made}/.`, folder]);
};
