import { VEHICLE_DECISION_LIFE } from '../../../domain/lives/vehicle-decision-life.ts';
import { thing } from '../../step.ts';
import { ApplicationVehicle } from '../application-shapes.ts';
import { findVehicle } from '../application-vehicles.ts';

/** Vehicles of applications, of each of which something is decided. */
export const VEHICLE_DECISION = thing({
  relation: 'register.application_vehicle',
  told: 'register.told_vehicle',
  life: VEHICLE_DECISION_LIFE,
  path: '/v1/decisions/{vehicle}',
  answer: ApplicationVehicle,
  show: (_, tx, id) => findVehicle(tx, id),
});
