import { BORDER_ROUTES } from './border-routes.ts';
import { CHECK_ROUTES } from './check-routes.ts';
import { EVENT_ROUTES } from './event-routes.ts';
import { JOB_ROUTES } from './job-routes.ts';
import { KEY_ROUTES } from './key-routes.ts';
import { DUTY_ROUTES } from './duty-routes.ts';
import { LAW_ROUTES } from './law-routes.ts';
import { MEMBER_ROUTES } from './member-routes.ts';
import { ORGANISATION_ROUTES } from './organisation-routes.ts';
import type { Area } from './route.ts';
import { WEBHOOK_ROUTES } from './webhook-routes.ts';
import { VEHICLE_ROUTES } from './vehicle-routes.ts';
import { VERDICT_ROUTES } from './verdict-routes.ts';

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
  BORDER_ROUTES,
  DUTY_ROUTES,
  VEHICLE_ROUTES,
  VERDICT_ROUTES,
];
