import { CHECK_ROUTES } from './check-routes.ts';
import { LAW_ROUTES } from './law-routes.ts';
import type { Area } from './route.ts';
import { VERDICT_ROUTES } from './verdict-routes.ts';

/** The whole API, area by area, in the order of its documentation. */
export const API: readonly Area[] = [
  // one line an area
  LAW_ROUTES,
  CHECK_ROUTES,
  VERDICT_ROUTES,
];
