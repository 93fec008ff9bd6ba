import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import topology from 'world-atlas/land-110m.json' with { type: 'json' };

/** The land of the world at 1:110 million (Natural Earth), without borders, as GeoJSON in WGS 84. */
export const worldLand = (): FeatureCollection<Geometry> =>
  feature(topology, topology.objects.land);
