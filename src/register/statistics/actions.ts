import { listFigures } from './list-figures.ts';
import { listOwnSteps } from './list-own-steps.ts';

/** What is told of the work that was done, in the order of the documentation. */
export const STATISTICS_ACTIONS = {
  title: { en: 'Statistics', zh: '办理统计' },
  actions: { listFigures, listOwnSteps },
};
