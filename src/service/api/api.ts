import { EVENT_ROUTES } from './event-routes.ts';
import { FEED_ROUTES } from './feed-routes.ts';
import { JOB_ROUTES } from './job-routes.ts';
import { LAW_ROUTES } from './law-routes.ts';
import { NATION_ROUTES } from './nation-routes.ts';
import type { Area } from './route.ts';
import { WEBHOOK_ROUTES } from './webhook-routes.ts';

/** The whole API, area by area, in the order of its documentation. One line an area. */
export const API: readonly Area[] = [
  LAW_ROUTES,
  FEED_ROUTES,
  NATION_ROUTES,
  EVENT_ROUTES,
  WEBHOOK_ROUTES,
  JOB_ROUTES,
];
