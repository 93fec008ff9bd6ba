import { countPatterns } from './count-patterns.ts';
import { getRing } from './get-ring.ts';
import { listNationRuns } from './list-nation-runs.ts';
import { listPatterns } from './list-patterns.ts';
import { listRings } from './list-rings.ts';
import { requestNationRun } from './request-nation-run.ts';

/** What can be done with runs over the nation, in the order of the documentation. */
export const NATION_ACTIONS = {
  title: { en: 'Runs over the nation', zh: '全国筛查' },
  actions: { requestNationRun, listNationRuns, countPatterns, listPatterns, listRings, getRing },
};
