import { z } from 'zod';

const VIN_LENGTH = 100; // not-law: characters of a parameter
const NUMBER_LENGTH = 64; // not-law: characters of a number
const MOST_KM = 9_999_999; // not-law: what an odometer shows

/** A VIN as somebody types it: spaces, dashes and small letters are taken for what they mean. */
export const TypedVin = z.string().min(1).max(VIN_LENGTH).meta({ example: 'LSJJV8DJ2SC765444' });

/** A day, ISO. */
export const Day = z.iso.date().meta({ example: '2026-11-24' });

/** A country, ISO 3166-1 alpha-2. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ example: 'KZ' });

/** Number of a customs entry. */
export const EntryNumber = z.string().trim().min(1).max(NUMBER_LENGTH);

/** What an odometer shows, km. */
export const Kilometres = z.number().int().min(0).max(MOST_KM);

/** The same in a query. */
export const QueriedKilometres = z.coerce.number().int().min(0).max(MOST_KM);

/** A text in both languages of the product. */
export const Words = z.strictObject({ en: z.string(), zh: z.string() });

/** A reason with its stable code. */
export const Reason = z.strictObject({ code: z.string(), text: Words }).meta({ id: 'Reason' });
