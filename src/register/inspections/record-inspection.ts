import { z } from 'zod';
import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { screenAnew } from '../telling/screen-anew.ts';
import { tellStep } from '../telling/tell-step.ts';
import { INSPECTION } from './inspection.ts';
import { INSPECTION_RESULTS } from './inspection-shapes.ts';

const MOST_TEXT = 4000; // not-law: characters
const MOST_KM = 9_999_999; // not-law: kilometres that an odometer shows

/**
 * Records what an inspection found. The odometer is told as a reading of whoever looked, and the vehicle is judged
 * anew.
 */
export const recordInspection = step({
  of: INSPECTION,
  verb: 'record',
  summary: { en: 'Record what an inspection found', zh: '登记查验结果' },
  input: {
    result: z.enum(INSPECTION_RESULTS).meta({
      description: 'It is as it was stated; it is otherwise; it was not brought.',
    }),
    odometerKm: z.number().int().min(0).max(MOST_KM).optional(),
    found: Text.max(MOST_TEXT),
  },
  brings: (_, { result, odometerKm = null, found }) => ({ result, found, odometer_km: odometerKm }),
  work: async ({ tx, register, id }, { odometerKm }) => {
    if (odometerKm === undefined) return;
    const { vin, inspectedOn } = await INSPECTION.show(register, tx, id);
    await tellStep(tx, {
      account: 'reading',
      vin,
      vehicle: id,
      facts: {
        'reading.vin': vin,
        'reading.on': inspectedOn ?? '',
        'reading.km': odometerKm,
        'reading.source': tx.actor.part === 'customs' ? 'customs' : 'inspection',
      },
    });
    await screenAnew(tx, [vin]);
  },
});
