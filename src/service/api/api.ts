import { CHECK_ROUTES } from './check-routes.ts';
import { EVENT_ROUTES } from './event-routes.ts';
import { JOB_ROUTES } from './job-routes.ts';
import { KEY_ROUTES } from './key-routes.ts';
import { LAW_ROUTES } from './law-routes.ts';
import { MEMBER_ROUTES } from './member-routes.ts';
import { ORGANISATION_ROUTES } from './organisation-routes.ts';
import type { Area } from './route.ts';
import { WEBHOOK_ROUTES } from './webhook-routes.ts';

/** The whole API, area by area, in the order of its documentation. */
export const API: readonly Area[] = [
  // one line an area
  LAW_ROUTES,
  CHECK_ROUTES,
  ORGANISATION_ROUTES,
  MEMBER_ROUTES,
  KEY_ROUTES,
  EVENT_ROUTES,
  WEBHOOK_ROUTES,
  JOB_ROUTES,
];
