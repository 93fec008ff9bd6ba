import { z } from 'zod';
import { action } from '../../action.ts';
import type { Shaped } from '../../shaped.ts';
import { TakenStep } from '../../shapes.ts';
import { timelineOf } from '../../stores/events.ts';
import { APPLICATION_READERS } from '../application.ts';
import { ApplicationVehicle } from '../application-shapes.ts';
import { findVehicle } from '../application-vehicles.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** A vehicle of an application with the steps of its decision. */
const DecisionInFull = ApplicationVehicle.extend({ timeline: z.array(TakenStep) }).meta({
  id: 'Decision',
});
export type DecisionInFull = Shaped<typeof DecisionInFull>;

/** What is decided of a vehicle, step by step. */
export const getDecision = action({
  method: 'GET',
  path: VEHICLE_DECISION.path,
  summary: { en: 'What is decided of a vehicle, step by step', zh: '单车审核决定' },
  access: APPLICATION_READERS,
  params: { vehicle: z.uuid() },
  answer: DecisionInFull,
  work: async ({ tx }, { vehicle }) => ({
    ...(await findVehicle(tx, vehicle)),
    timeline: await timelineOf(tx, 'vehicleDecision', vehicle),
  }),
});
