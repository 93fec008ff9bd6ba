import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { type Simulation, simulate } from '../../src/simulate/simulate.ts';
import { DEFAULT_OPTIONS, type SimulationOptions } from '../../src/simulate/simulation-options.ts';
import { ROOT } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Rows of a feed by column. */
export type Row = Readonly<Record<string, string>>;

/** A small nation on disk. */
export interface SimulatedNation {
  readonly folder: string;
  readonly simulation: Simulation;
  /** Rows of one of its CSV files, the name without ending. */
  readonly rows: (name: string) => Promise<readonly Row[]>;
  /** SHA-256 of every file, by name. */
  readonly hashes: () => Promise<Readonly<Record<string, string>>>;
}

const scratch = temporaryFolder('simulate');
let made = 0;

/** A folder of this test run, not there yet. */
export const freshFolder = (): string => {
  made += 1;
  return join(scratch, `nation-${made}`);
};

/** Simulates a nation of the given options, 4,000 vehicles by default. */
export const simulatedNation = async (
  options: Partial<SimulationOptions> = {},
  threads = 2,
): Promise<SimulatedNation> => {
  const folder = freshFolder();
  await mkdir(folder);
  const simulation = await simulate(
    { ...DEFAULT_OPTIONS, vehicles: 4000, ...options },
    {
      reference: join(ROOT, 'reference'),
      folder,
      limits: { memory: '1GB', threads, spill: `${folder}.spill` },
      version: '0.0.0',
      progress: () => {},
    },
  );
  return {
    folder,
    simulation,
    rows: async (name) => {
      const text = await readFile(join(folder, `${name}.csv`), 'utf8');
      return papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
    },
    hashes: async () => {
      const names = (await readdir(folder)).sort();
      const pairs = names.map(async (name) => {
        const bytes = await readFile(join(folder, name));
        return [name, createHash('sha256').update(bytes).digest('hex')] as const;
      });
      return Object.fromEntries(await Promise.all(pairs));
    },
  };
};
