import { z } from 'zod';

const LEAST = 1e-9; // not-law: degrees, less than anybody measures, and databases cannot square it

const degrees = (most: number) =>
  z.coerce
    .number()
    .min(-most)
    .max(most)
    .refine((degree) => degree === 0 || Math.abs(degree) >= LEAST);

/** A longitude of a query, in degrees. */
export const Longitude = degrees(180); // not-law: degrees

/** A latitude of a query, in degrees. */
export const Latitude = degrees(90); // not-law: degrees
