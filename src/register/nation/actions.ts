import { listNationRuns } from './list-nation-runs.ts';
import { requestNationRun } from './request-nation-run.ts';

/** What can be done with runs over the nation, in the order of the documentation. */
export const NATION_ACTIONS = {
  title: { en: 'Runs over the nation', zh: '全国筛查' },
  actions: { requestNationRun, listNationRuns },
};
