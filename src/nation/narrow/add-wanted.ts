import type { Database } from '../database.ts';
import { companyCodeAmong } from '../patterns/company-code.ts';
import { runSteps } from '../patterns/decided-groups.ts';
import type { Wanted } from '../patterns/interest.ts';
import type { StandingSums } from '../patterns/summed.ts';
import { TablesInUse } from '../run/tables-in-use.ts';
import { NONE_WANTED, WANTED, wantedQuery } from './wanted-rows.ts';

/** Table of the code that a name stands for (`CODE_OF_NAME`). */
export const CODES = 'code_of_name';

/** Makes what some steps show wanted, into `WANTED`. Needs `CODES`. */
export const addWanted = async (
  database: Database,
  all: readonly Wanted[],
  standing: StandingSums,
): Promise<void> => {
  const held = new TablesInUse(database);
  await database.run(`CREATE OR REPLACE TEMP TABLE ${WANTED} AS ${NONE_WANTED}`);
  for (const wanted of all) {
    await held.make([...wanted.shares, companyCodeAmong(CODES)]);
    await wanted.before?.(database);
    await runSteps(database, wanted.steps, standing);
    await database.run(`INSERT INTO ${WANTED} ${wantedQuery(wanted)}`);
  }
  await held.keepOnly([]);
};
