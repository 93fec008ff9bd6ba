import { LOG_ACTIONS } from '../../register/log/actions.ts';
import type { Area } from './route.ts';
import { areaOf } from './routes-of.ts';

const AREA = areaOf(LOG_ACTIONS);

/** The public log beside its files; whoever shows codes is counted as by letters. */
export const LOG_ROUTES: Area = {
  ...AREA,
  routes: AREA.routes.map((route) =>
    route.id === 'listProofsByCode' ? { ...route, counted: 'codes' as const } : route,
  ),
};
