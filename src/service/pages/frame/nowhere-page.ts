import { ProblemThrown } from '../../problems/problem.ts';
import type { Page } from './page.ts';

/** What stands where there is no page. */
export const NOWHERE_PAGE: Page = {
  path: '/',
  access: 'public',
  show: async () => {
    throw new ProblemThrown({ code: 'route-not-found' });
  },
};
