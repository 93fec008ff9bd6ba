import { LAW_ROUTES } from './law-routes.ts';
import type { Area } from './route.ts';

/** The whole API, area by area, in the order of its documentation. One line an area. */
export const API: readonly Area[] = [LAW_ROUTES];
