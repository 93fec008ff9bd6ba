import { declareVehicle } from '../border/declare-vehicle.ts';
import { deregisterVehicle } from '../border/deregister-vehicle.ts';
import { exitVehicle } from '../border/exit-vehicle.ts';
import { returnVehicle } from '../border/return-vehicle.ts';
import type { Register } from '../register.ts';
import type { Cast, CastExporter } from './cast.ts';
import { chanceOf } from './chance.ts';
import { daysAfter, laterOf } from './days.ts';
import type { Diary } from './diary.ts';
import { leadHold } from './lead-hold.ts';
import type { PlannedExport } from './nation/plan-applications.ts';
import { done, tried } from './outcomes.ts';

/** Of a hundred vehicles that left so many come home. */
const RETURNED = 0.015; // not-law: share of the demonstration
const HOME_AFTER = 20; // not-law: days of the demonstration

/** Why an officer lets a car go on whose odometer fell. */
const SIGNED = {
  ground: 'earlier-reading-wrong',
  words:
    '已查验检测报告原件，此前读数多录一位。 The inspection report was seen: the earlier reading has a figure too many.',
} as const;

/** A vehicle that is to be exported. */
export interface Leaving {
  readonly vin: string;
  readonly planned: PlannedExport;
  readonly exporter: CastExporter;
  /** The vehicles of one licence are let out one after the other: they would wait for each other. */
  readonly lane: string;
}

/**
 * Writes into the diary how a licensed vehicle is declared, leaves and is struck off, as far as it comes. What customs
 * holds stays where it is.
 *
 * @param from the first day on which it may be declared, ISO.
 */
export const leadExport = (
  diary: Diary,
  cast: Cast,
  { vin, planned, exporter, lane }: Leaving,
  from: string,
): void => {
  const customs = cast.actor('customs');
  const strikeOff = async (register: Register): Promise<void> => {
    await tried(deregisterVehicle(register, cast.actor('registry'), { vin }));
  };
  const bringHome = async (register: Register): Promise<void> => {
    await tried(returnVehicle(register, customs, { vin }));
  };
  const exit = async (register: Register, today: string): Promise<void> => {
    if ((await tried(exitVehicle(register, customs, { vin }))) === null) return;
    if (chanceOf('returned', vin) < RETURNED) {
      diary.on(daysAfter(today, HOME_AFTER), bringHome, lane);
    } else if (planned.deregisteredOn !== null) {
      diary.on(laterOf(planned.deregisteredOn, today), strikeOff, lane);
    }
  };
  const declare = async (register: Register, today: string): Promise<void> => {
    const { entryNumber, destination, odometerKm } = planned;
    const entry = { vin, entryNumber, destination, odometerKm };
    const declared = await declareVehicle(register, customs, entry);
    if (declared.kind === 'refused') {
      const hold = declared.values['holdId'];
      if (hold !== undefined) leadHold(diary, cast, { hold: String(hold), exporter }, today);
      if (declared.code !== 'ground-needed') return;
      await done(declareVehicle(register, customs, { ...entry, signed: SIGNED }));
    }
    if (planned.exitedOn !== null) diary.on(laterOf(planned.exitedOn, today), exit, lane);
  };
  diary.on(laterOf(planned.declaredOn, from), declare, lane);
};
