import { createRequire } from 'node:module';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

/** The land of the world at 1:110 million (Natural Earth), without borders, as GeoJSON in WGS 84. */
export const worldLand = (): FeatureCollection<Geometry> => {
  const topology: Topology<{
    readonly land: GeometryCollection;
  }> = require('world-atlas/land-110m.json');
  return feature(topology, topology.objects.land);
};
