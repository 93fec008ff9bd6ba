import type { Page } from '../page.ts';
import { WORK_HOMES } from './work-homes.ts';

/** Where somebody comes to after signing in: what waits for the part that is played. */
export const WORK_PAGE: Page = {
  path: '/work',
  access: {
    right: 'read',
    parts: [
      'exporter',
      'manufacturer',
      'office',
      'ministry',
      'customs',
      'registry',
      'tax',
      'administrator',
    ],
  },
  show: (visit) => WORK_HOMES[visit.actor.part](visit),
};
