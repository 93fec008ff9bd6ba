import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate } from '../../simulate/simulate.ts';
import { DEFAULT_OPTIONS } from '../../simulate/simulation-options.ts';
import { programVersion } from '../program-version.ts';
import type { World } from '../world.ts';

/** The nation of the demonstration: always the same. */
const NATION = { ...DEFAULT_OPTIONS, vehicles: 3600, seed: 2, exports: 0.33 } as const; // not-law: a made-up nation

/**
 * Writes the feeds of the demonstration's nation into an empty folder.
 *
 * @param vehicles fewer than there are, at least 1,000, where a smaller demonstration serves.
 */
export const demonstrationNation =
  ({ root }: Pick<World, 'root'>, vehicles: number = NATION.vehicles) =>
  async (folder: string): Promise<void> => {
    const spill = await mkdtemp(join(tmpdir(), 'mileproof-spill-'));
    try {
      await simulate(
        { ...NATION, vehicles },
        {
          folder,
          reference: join(root, 'reference'),
          limits: { memory: '1GB', threads: availableParallelism(), spill },
          version: programVersion({ root }),
          progress: () => {},
        },
      );
    } finally {
      await rm(spill, { recursive: true, force: true });
    }
  };
