import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../src/register/opening/migrations.ts';
import { fillRegister } from './fill-register.ts';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache', 'bench-register');
const DONE = 'filled.json';
/** PostgreSQL refuses root and runs as another user, who has to reach its folder. */
const ENTERED = 0o755;
const KEY_DIGITS = 16;

/** What a filled register was made of. */
interface Filled {
  readonly rows: number;
  readonly seconds: number;
}

/** The register as it was filled, and a copy of it that may be written to. */
export interface FilledRegister extends Filled {
  /** Whether it was filled now; else an earlier run left it. */
  readonly now: boolean;
  readonly folder: string;
  readonly secondsToCopy: number;
  readonly remove: () => void;
}

const FILES = ['vehicles.ts', 'fill-register.ts', '../workload/batch-vehicle.ts'];

/** Another schema, another filling or another number of vehicles is another register. */
const keyOf = (vehicles: number): string => {
  const hash = createHash('sha256').update(
    JSON.stringify([vehicles, migrations().map(({ digest }) => digest)]),
  );
  for (const file of FILES) hash.update(readFileSync(join(import.meta.dirname, file)));
  return `${vehicles}-${hash.digest('hex').slice(0, KEY_DIGITS)}`;
};

const filledAt = async (folder: string, vehicles: number): Promise<Filled> => {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const began = performance.now();
  const rows = await fillRegister(making, vehicles);
  const filled = { rows, seconds: (performance.now() - began) / 1000 };
  writeFileSync(join(making, DONE), JSON.stringify(filled));
  renameSync(making, folder);
  return filled;
};

/**
 * A register filled with so many vehicles, as a copy in the temporary folder: the filled one stays under `.cache`, by
 * what it was made of, and the next run begins at once.
 */
export const filledRegister = async (vehicles: number): Promise<FilledRegister> => {
  const kept = join(cache, keyOf(vehicles));
  const now = !existsSync(join(kept, DONE));
  const filled: Filled = now
    ? await filledAt(kept, vehicles)
    : JSON.parse(readFileSync(join(kept, DONE), 'utf8'));
  const temporary = mkdtempSync(join(tmpdir(), 'mileproof-bench-register-'));
  chmodSync(temporary, ENTERED);
  const folder = join(temporary, 'register');
  const began = performance.now();
  const { status } = spawnSync('cp', ['-a', kept, folder]);
  if (status !== 0) throw new Error('the filled register could not be copied');
  return {
    ...filled,
    now,
    folder,
    secondsToCopy: (performance.now() - began) / 1000,
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
};
