import { findEverything } from './find-everything.ts';

/** The one box over everything. */
export const SEARCH_ACTIONS = {
  title: { en: 'Search', zh: '查询' },
  actions: { findEverything },
};
