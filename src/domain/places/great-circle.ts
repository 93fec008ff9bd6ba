/** A position in WGS 84 degrees, longitude first. */
export type Position = readonly [lon: number, lat: number];

/** Mean radius of the earth (IUGG), kilometres. */
const RADIUS = 6371.0088; // not-law: kilometres

const radians = (degrees: number): number => (degrees * Math.PI) / 180; // not-law: degrees

/** Distance along the great circle in kilometres, on a sphere: within 0.6 % of the ellipsoid. */
export const greatCircleKm = (a: Position, b: Position): number => {
  const [lat1, lat2] = [radians(a[1]), radians(b[1])];
  const north = Math.sin((lat2 - lat1) / 2) ** 2; // not-law: geometry
  const east = Math.sin(radians(b[0] - a[0]) / 2) ** 2; // not-law: geometry
  const chord = Math.min(1, north + Math.cos(lat1) * Math.cos(lat2) * east);
  return 2 * RADIUS * Math.asin(Math.sqrt(chord)); // not-law: geometry
};
