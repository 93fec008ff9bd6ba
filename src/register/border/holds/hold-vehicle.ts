import { z } from 'zod';
import { HOLD_GROUNDS, type HoldGround } from '../../../domain/borders/hold-reasons.ts';
import { action } from '../../action.ts';
import { lawNow } from '../../law-now.ts';
import { readVin } from '../../read-vin.ts';
import { CountryCode, Text, TypedVin } from '../../shapes.ts';
import { CUSTOMS_ACT, EntryNumber, Kilometres } from '../border-shapes.ts';
import { licensedVehicle, readGate } from '../read-gate.ts';
import { HOLD } from './hold.ts';
import { HoldInFull } from './hold-shapes.ts';
import { recordHold } from './record-hold.ts';

const MOST_WORDS = 4000; // not-law: characters

/** The grounds that an officer may name, at least one code. */
const HOLD_GROUND = z.enum(Object.keys(HOLD_GROUNDS) as [HoldGround, ...HoldGround[]]);

/**
 * Holds a vehicle, with the reasons of the gate and a ground of the officer's own; under a hold that stands it is
 * another attempt.
 */
export const holdVehicle = action({
  method: 'POST',
  path: '/v1/holds',
  summary: { en: 'Record that a vehicle is held', zh: '登记未予放行' },
  description: 'A refused declaration is held by itself.',
  access: CUSTOMS_ACT,
  body: {
    vin: TypedVin,
    entryNumber: EntryNumber.optional(),
    destination: CountryCode.optional(),
    odometerKm: Kilometres.optional(),
    ground: HOLD_GROUND.optional().meta({
      description: 'Of the officer; it may be left out where the gate itself holds the vehicle.',
    }),
    words: Text.max(MOST_WORDS).optional(),
  },
  answer: HoldInFull,
  status: 201,
  refusals: ['vin-unread', 'hold-ground-missing'],
  work: async ({ tx, register, refuse }, given) => {
    const vin = readVin(given.vin);
    const {
      entryNumber = null,
      destination = null,
      odometerKm = null,
      ground,
      words = null,
    } = given;
    const day = await tx.today();
    const shown = { vin, day, destination, odometerKm };
    const vehicle = await licensedVehicle(tx, vin, day);
    const { holds } = await readGate(tx, lawNow(register, day), vehicle, shown);
    const reasons = [...holds, ...(ground === undefined ? [] : [ground])];
    if (reasons.length === 0) refuse('hold-ground-missing', { field: 'ground' });
    if (ground === 'another-ground' && words === null)
      refuse('hold-ground-missing', { field: 'words' });
    const { id } = await recordHold(tx, {
      ...shown,
      step: 'hold',
      entryNumber,
      reasons,
      words,
    });
    return HOLD.show(register, tx, id);
  },
});
