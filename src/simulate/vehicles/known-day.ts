import { dayNamed } from '../population/export-orders.ts';
import { AS_OF } from '../world/calibration.ts';

const asOf = dayNamed(AS_OF);

/** A day, or null when it is after the feeds were drawn; SQL. */
export const knownDay = (day: string): string => `CASE WHEN ${day} <= ${asOf} THEN ${day} END`;
