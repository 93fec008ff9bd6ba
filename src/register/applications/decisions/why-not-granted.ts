import type { ApplicationVehicle } from '../application-shapes.ts';

/** Why a vehicle cannot be granted; null when it can. */
export const whyNotGranted = ({
  state,
  verdict,
  toInspect,
}: Pick<ApplicationVehicle, 'state' | 'verdict' | 'toInspect'>):
  | 'step-not-in-table'
  | 'not-screened'
  | 'gate-not-clear'
  | 'inspection-open'
  | 'not-seen'
  | null => {
  if (state !== 'open') return 'step-not-in-table';
  if (verdict === null) return 'not-screened';
  if (verdict.gate !== 'clear') return 'gate-not-clear';
  if (toInspect) return 'inspection-open';
  return verdict.onTheApplicantsWord ? 'not-seen' : null;
};
