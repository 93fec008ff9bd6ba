import { declareVehicle } from '../use-cases/customs/declare-vehicle.ts';
import { exitVehicle } from '../use-cases/customs/exit-vehicle.ts';
import { returnVehicle } from '../use-cases/customs/return-vehicle.ts';
import { deregisterVehicle } from '../use-cases/registry/deregister-vehicle.ts';
import type { Cast } from './cast.ts';
import { chanceOf } from './chance.ts';
import { daysAfter, laterOf } from './days.ts';
import type { Diary } from './diary.ts';
import type { PlannedExport } from './nation/plan-applications.ts';
import { tried } from './outcomes.ts';

/** Of a hundred vehicles that left so many come home. */
const RETURNED = 0.015; // not-law: share of the demonstration
const HOME_AFTER = 20; // not-law: days of the demonstration

/**
 * Writes into the diary how a licensed vehicle is declared, leaves and is struck off, as far as it comes. What customs
 * holds stays where it is.
 *
 * @param from the first day on which it may be declared, ISO.
 */
export const leadExport = (
  diary: Diary,
  cast: Cast,
  vin: string,
  planned: PlannedExport,
  from: string,
): void => {
  const { entryNumber, destination, odometerKm } = planned;
  const customs = cast.actor('customs');
  diary.on(laterOf(planned.declaredOn, from), async (register, declaredOn) => {
    const entry = { vin, entryNumber, destination, odometerKm };
    if ((await tried(declareVehicle(register, customs, entry))) === null) return;
    if (planned.exitedOn === null) return;
    diary.on(laterOf(planned.exitedOn, declaredOn), async (then, exitedOn) => {
      if ((await tried(exitVehicle(then, customs, { vin }))) === null) return;
      if (chanceOf('returned', vin) < RETURNED) {
        diary.on(daysAfter(exitedOn, HOME_AFTER), async (later) => {
          await tried(returnVehicle(later, customs, { vin }));
        });
        return;
      }
      if (planned.deregisteredOn === null) return;
      diary.on(laterOf(planned.deregisteredOn, exitedOn), async (later) => {
        await tried(deregisterVehicle(later, cast.actor('registry'), { vin }));
      });
    });
  });
};
