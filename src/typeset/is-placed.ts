import type { NamedOutlet } from '../letters/letter.ts';

/** Whether it is a place on earth: degrees of longitude and latitude. */
export const isPosition = (
  position: NamedOutlet['position'],
): position is readonly [number, number] =>
  position?.every(Number.isFinite) === true &&
  Math.abs(position[0]) <= 180 && // not-law: degrees
  Math.abs(position[1]) <= 90; // not-law: degrees

/** Whether an outlet can stand on a map. */
export const isPlaced = ({ position }: NamedOutlet): boolean => isPosition(position);
