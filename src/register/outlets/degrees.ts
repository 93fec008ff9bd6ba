import { z } from 'zod';

const degrees = (most: number) => z.coerce.number().min(-most).max(most);

/** A longitude of a query, in degrees. */
export const Longitude = degrees(180); // not-law: degrees

/** A latitude of a query, in degrees. */
export const Latitude = degrees(90); // not-law: degrees
