import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { demonstrationNation } from '../src/cli/register/demonstration-nation.ts';
import { openDemonstration } from '../src/register/demonstration/open-demonstration.ts';
import { ROOT } from './cli/run-cli.ts';
import { madeOfSource } from './made-of-source.ts';

const OTHERS_ENTER = 0o711;

/** Which demonstration. */
export interface WhichDemonstration {
  /** True: made from nothing, also where the snapshot of a release would be the same. */
  readonly anew?: boolean;
}

/** The snapshot that `npm start` restores, where this program would make the same. */
const SNAPSHOT = 'demonstration';

/** Makes a demonstration in an empty folder, as `npm start` does, and serves it to nobody. */
const make = async (data: string, { anew = false }: WhichDemonstration): Promise<void> => {
  chmodSync(data, OTHERS_ENTER);
  const made = await openDemonstration({
    folder: data,
    hash: hashPassword,
    nation: demonstrationNation({ root: ROOT }),
    ...(anew ? {} : { snapshot: join(ROOT, SNAPSHOT) }),
  });
  if ('code' in made) throw new Error(`no demonstration was made: ${made.code}`);
  await made.open.close();
};

/**
 * Copies the demonstration of this source, as `npm start` makes it and before it is served, into a folder: a start
 * there finds it. That of `npm start` is restored of the snapshot where one fits.
 *
 * @throws Error where none can be made.
 */
export const copyDemonstration = async (
  folder: string,
  which: WhichDemonstration = {},
): Promise<void> => {
  const name = `demonstration${which.anew === true ? '-anew' : ''}`;
  const by = [`${SNAPSHOT}/snapshot.json`];
  const made = await madeOfSource({ name, by }, (data) => make(data, which));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, OTHERS_ENTER);
  // with owners, which the database needs where root lends it another user
  if (process.platform === 'win32') cpSync(made, folder, { recursive: true });
  else execFileSync('cp', ['-a', `${made}/.`, folder]);
};
