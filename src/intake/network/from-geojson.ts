import { MOST_OUTLETS, type RawField, type RawOutlet, type RawRow } from './outlet-fields.ts';

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';

/** The first of some properties that says something. */
const first = (properties: Properties, names: readonly string[]): string =>
  names.map((name) => textOf(properties[name])).find((text) => text !== '') ?? '';

const joined = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part !== '').join(by);

/** An address in one line: as it is told whole, else of its parts; a city alone is none. */
const addressOf = (properties: Properties): string => {
  const whole = first(properties, ['addr:full']);
  const street =
    first(properties, ['addr:street_address']) ||
    joined(
      [first(properties, ['addr:street', 'addr:place']), first(properties, ['addr:housenumber'])],
      ' ',
    );
  if (whole !== '' || street === '') return whole;
  return joined(
    [
      street,
      first(properties, ['addr:city', 'addr:town', 'addr:village']),
      first(properties, ['addr:state', 'addr:province']),
      first(properties, ['addr:postcode']),
    ],
    ', ',
  );
};

/** A name with that of the branch, where the name alone is the brand's. */
const nameOf = (properties: Properties): string => {
  const name = first(properties, ['name', 'name:en', 'operator', 'brand']);
  const branch = first(properties, ['branch']);
  return branch === '' || name.includes(branch) ? name : joined([name, branch], ' ');
};

/** Kinds of shop and craft, and what one of them does at the least. */
const KINDS: readonly (readonly [string, readonly string[], RawField])[] = [
  ['shop', ['car'], 'sales'],
  ['shop', ['car_repair'], 'service'],
  ['shop', ['car_parts'], 'parts'],
  ['craft', ['car_repair'], 'service'],
];

/** `service:vehicle:*` of OpenStreetMap, and our own keys, which the lists published here have. */
const SERVICES: readonly (readonly [string, RawField])[] = [
  ['service:vehicle:new_car_sales', 'sales'],
  ['service:vehicle:car_sales', 'sales'],
  ['service:vehicle:car_repair', 'service'],
  ['service:vehicle:repair_services', 'service'],
  ['service:vehicle:car_parts', 'parts'],
  ['mileproof:sales', 'sales'],
  ['mileproof:service', 'service'],
  ['mileproof:parts', 'parts'],
  ['mileproof:warranty', 'warranty'],
  ['mileproof:highVoltage', 'highVoltage'],
  ['mileproof:servesCarsItDidNotImport', 'servesCarsItDidNotImport'],
];

const servicesOf = (properties: Properties): RawOutlet => {
  const services: Partial<Record<RawField, string>> = {};
  for (const [key, kinds, field] of KINDS) {
    const told = textOf(properties[key])
      .split(';')
      .map((kind) => kind.trim());
    if (kinds.some((kind) => told.includes(kind))) services[field] = 'yes';
  }
  for (const [key, field] of SERVICES) {
    const text = textOf(properties[key]);
    if (text !== '') services[field] = text;
  }
  return services;
};

/** Words of OpenStreetMap and All The Places for a place that is no longer there. */
const closedOf = (properties: Properties): string => {
  const gone = Object.keys(properties).find((key) =>
    /^(?:disused|abandoned|was|removed):/.test(key),
  );
  return first(properties, ['end_date']) || (gone ?? '');
};

/** The point of a geometry; of a line or an area the middle of its corners. */
const pointOf = (geometry: unknown): readonly [number, number] | null => {
  if (!isObject(geometry)) return null;
  const corners: (readonly [number, number])[] = [];
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value;
    if (typeof lon === 'number' && typeof lat === 'number') corners.push([lon, lat]);
    else for (const inner of value) walk(inner);
  };
  walk(geometry.coordinates);
  if (corners.length === 0) return null;
  const middle = (at: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + corner[at], 0) / corners.length;
  return corners.length === 1 ? (corners[0] ?? null) : [middle(0), middle(1)];
};

/** The number of a feature: its own reference, else the identifier that the collection gives it. */
const numberOf = (feature: Properties, properties: Properties): string =>
  first(properties, ['ref', 'ref:dealer', 'store_code', '@id']) || textOf(feature['id']);

const rawOf = (feature: Properties): RawOutlet => {
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const point = pointOf(feature['geometry']);
  const texts: Partial<Record<RawField, string>> = {
    number: numberOf(feature, properties),
    name: nameOf(properties),
    country: first(properties, ['addr:country', 'is_in:country_code']),
    address: addressOf(properties),
    city: first(properties, ['addr:city', 'addr:town', 'addr:village']),
    lon: point === null ? '' : String(point[0]),
    lat: point === null ? '' : String(point[1]),
    phone: first(properties, ['phone', 'contact:phone', 'contact:mobile']),
    website: first(properties, ['website', 'contact:website', 'url']),
    openingHours: first(properties, ['opening_hours']),
    brands: first(properties, ['mileproof:brands', 'brand:wikidata', 'brand']),
    closed: closedOf(properties),
  };
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return { ...Object.fromEntries(said), ...servicesOf(properties) };
};

/** Whether a JSON value is a feature of GeoJSON, or a collection of them. */
export const isGeoJson = (value: unknown): boolean =>
  isObject(value) && (value['type'] === 'FeatureCollection' || value['type'] === 'Feature');

/** The features of a collection, of several, or of lines of them. */
const featuresOf = (value: unknown): readonly Properties[] => {
  if (Array.isArray(value)) return value.flatMap(featuresOf);
  if (!isObject(value)) return [];
  const { features } = value;
  return Array.isArray(features) ? features.filter(isObject) : [value];
};

const NOTHING: RawOutlet = {};

/**
 * Reads GeoJSON as All The Places and OpenStreetMap write it: `ref`, `brand:wikidata`, `addr:*`, `shop`,
 * `service:vehicle:*`, `opening_hours`. A feature that is no outlet is told when it is read, never passed over.
 */
export const readGeoJson = (value: unknown): readonly RawRow[] => {
  const features = featuresOf(value);
  // of too many none is taken: they are counted alone
  const many = features.length > MOST_OUTLETS;
  return features.map((feature, at) => ({ row: at + 1, raw: many ? NOTHING : rawOf(feature) }));
};
