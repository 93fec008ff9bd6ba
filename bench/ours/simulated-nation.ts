import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownVersion } from '../harness/peer-version.ts';
import { mileproofProcess } from '../harness/screen-process.ts';

/** Of the vehicles registered, the share applied for where a row asks for no other: 5 million of 20. */
const APPLIED = 0.25;

/** A simulated nation, and how long it took when it was made now. */
export interface SimulatedNation {
  readonly folder: string;
  readonly seconds: number | null;
}

/**
 * Simulates a nation, or takes the one that an earlier run left: the same seed gives the same bytes.
 *
 * `applied` is the share of the vehicles registered that is applied for, above 0 and at most 1.
 */
export const simulatedNation = (vehicles: number, applied = APPLIED): SimulatedNation => {
  const folder = join(tmpdir(), `mileproof-bench-nation-${ownVersion()}-${vehicles}-${applied}`);
  if (existsSync(join(folder, 'simulation.json'))) return { folder, seconds: null };
  const { milliseconds } = mileproofProcess([
    ...['simulate', '--vehicles', String(vehicles), '--seed', '20'],
    ...['--exports', String(applied)],
    ...['--out', folder],
  ]);
  return { folder, seconds: milliseconds / 1000 };
};
