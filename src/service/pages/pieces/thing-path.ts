import type { Part } from '../../../register/actor.ts';
import {
  applicationPath,
  casePath,
  complaintPath,
  filingPath,
  licencePath,
  vehiclePath,
} from './office-paths.ts';
import { referralPath } from './referral-paths.ts';

/** Something that an event is about. */
export interface EventThing {
  readonly kind: string;
  readonly thing: string;
  /** Number or VIN. */
  readonly label: string | null;
  /** Of a vehicle. */
  readonly application: string | null;
}

/** Where an office or the ministry sees something that an event is about; null where it has no page of its own. */
export const thingPath = (
  part: Part,
  { kind, thing, label, application }: EventThing,
): string | null => {
  if (part !== 'office' && part !== 'ministry') return null;
  switch (kind) {
    case 'application':
      return applicationPath(thing);
    case 'vehicleDecision':
      return application === null || label === null ? null : vehiclePath(application, label);
    case 'licence':
      return licencePath(thing);
    case 'filing':
      return filingPath(thing);
    case 'case':
      return casePath(thing);
    case 'complaint':
      return complaintPath(thing);
    case 'hold':
      return `/holds/${thing}`;
    case 'referral':
      return referralPath(thing);
    default:
      return null;
  }
};
