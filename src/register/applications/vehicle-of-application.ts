import { z } from 'zod';
import { action } from '../action.ts';
import { Name } from '../shapes.ts';
import { APPLICATION_READERS } from './application.ts';
import { ApplicationVehicle } from './application-shapes.ts';
import { findVehicle } from './application-vehicles.ts';

/** A vehicle of an application by its VIN. */
export const vehicleOfApplication = action({
  method: 'GET',
  path: '/v1/applications/{application}/vehicles/{vin}',
  summary: { en: 'A vehicle of an application', zh: '申请所列的一辆车' },
  access: APPLICATION_READERS,
  params: { application: z.uuid(), vin: Name },
  answer: ApplicationVehicle,
  work: async ({ tx, refuse }, { application, vin }) => {
    const { id } =
      (await tx.maybe<{ id: string }>(
        `SELECT id
          FROM register.application_vehicle
          WHERE application = $1 AND vin = $2
          ORDER BY version DESC
          LIMIT 1`,
        [application, vin],
      )) ?? refuse('not-found');
    return findVehicle(tx, id);
  },
});
