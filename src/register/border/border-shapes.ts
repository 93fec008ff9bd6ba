import { z } from 'zod';
import { Words } from '../shapes.ts';

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
