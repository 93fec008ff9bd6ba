import { BORDER_ROUTES } from './border-routes.ts';
import { CHECK_ROUTES } from './check-routes.ts';
import { DUTY_ROUTES } from './duty-routes.ts';
import { LAW_ROUTES } from './law-routes.ts';
import type { Area } from './route.ts';
import { VEHICLE_ROUTES } from './vehicle-routes.ts';
import { VERDICT_ROUTES } from './verdict-routes.ts';

/** The whole API, area by area, in the order of its documentation. */
export const API: readonly Area[] = [
  // one line an area
  LAW_ROUTES,
  CHECK_ROUTES,
  BORDER_ROUTES,
  DUTY_ROUTES,
  VEHICLE_ROUTES,
  VERDICT_ROUTES,
];
