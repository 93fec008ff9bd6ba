import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import topology from 'world-atlas/land-50m.json' with { type: 'json' };

/** The land of the world at 1:50 million (Natural Earth), for a map of one country; else as `worldLand`. */
export const fineLand = (): FeatureCollection<Geometry> => feature(topology, topology.objects.land);
