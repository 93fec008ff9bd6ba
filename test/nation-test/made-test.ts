import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NATION_NAMES } from '../../src/nation-test/made-nation.ts';
import { makeTest, TEST_VEHICLES, type TestOrder } from '../../src/nation-test/make/make-test.ts';
import type { PublishedTest } from '../../src/nation-test/test-folder.ts';
import { ROOT } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A test that was made, and where. */
export interface MadeTest {
  readonly folder: string;
  readonly sealed: string;
  readonly test: PublishedTest;
}

/** Where the simulator reads, and what it may take. */
export const SIMULATION = { reference: join(ROOT, 'reference'), memory: '1GB', threads: 2 };

/** Makes the smallest test of the nations named, all by default. */
export const madeTest = async (order: Partial<TestOrder> = {}): Promise<MadeTest> => {
  const folder = join(temporaryFolder('nation-test'), 'test');
  const sealed = `${folder}-sealed`;
  for (const path of [folder, sealed]) await mkdir(path);
  const test = await makeTest({
    nations: NATION_NAMES,
    vehicles: TEST_VEHICLES.least,
    seed: 'a',
    blinding: new Uint8Array(32).fill(7),
    version: '0',
    folder,
    sealed,
    simulation: SIMULATION,
    progress: () => undefined,
    ...order,
  });
  return { folder, sealed, test };
};
