import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day, Words } from '../shapes.ts';

const NUMBER_LENGTH = 64; // not-law: characters of a number
const MOST_KM = 9_999_999; // not-law: what an odometer shows

/** Number of a customs entry. */
export const EntryNumber = z.string().trim().min(1).max(NUMBER_LENGTH);

/** What an odometer shows, km. */
export const Kilometres = z.number().int().min(0).max(MOST_KM);

/** The same in a query. */
export const QueriedKilometres = z.coerce.number().int().min(0).max(MOST_KM);

/** A reason with its stable code. */
export const Reason = z.strictObject({ code: z.string(), text: Words }).meta({ id: 'Reason' });
export type Reason = Shaped<typeof Reason>;

/** Who reads at the border. */
export const CUSTOMS_READ = { right: 'read', parts: ['customs'] } as const;

/** Who acts at the border. */
export const CUSTOMS_ACT = { right: 'act', parts: ['customs'] } as const;

/** A vehicle whose last step the acting organisation took. */
export const BorderVehicle = z
  .strictObject({
    id: z.uuid(),
    vin: z.string(),
    state: z.string(),
    /** The moment of the step. */
    steppedAt: z.iso.datetime(),
    exitedOn: Day.nullable(),
  })
  .meta({ id: 'BorderStep', description: 'A vehicle whose last step your organisation took.' });
export type BorderVehicle = Shaped<typeof BorderVehicle>;
