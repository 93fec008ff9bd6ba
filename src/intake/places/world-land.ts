import { createRequire } from 'node:module';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

/** How fine a drawing of the land is: at 1:110 million for the world, at 1:50 million for a country. */
export type LandDetail = '110m' | '50m';

/** The land of the world (Natural Earth), without borders, as GeoJSON in WGS 84. */
export const worldLand = (detail: LandDetail = '110m'): FeatureCollection<Geometry> => {
  const topology: Topology<{
    readonly land: GeometryCollection;
  }> = require(`world-atlas/land-${detail}.json`);
  return feature(topology, topology.objects.land);
};
