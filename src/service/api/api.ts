import { LAW_ROUTES } from './law-routes.ts';
import type { Area } from './route.ts';
import { VERDICT_ROUTES } from './verdict-routes.ts';

/** The whole API, area by area, in the order of its documentation. One line an area. */
export const API: readonly Area[] = [LAW_ROUTES, VERDICT_ROUTES];
