import Papa from 'papaparse';
import { atChina } from '../../domain/calendar/china-clock.ts';
import { ASKED_OF_OUTLETS, OUTLET_SERVICE_WORDS } from '../../intake/network/outlet-services.ts';
import { brandName, wikidataOf } from '../../intake/network/read-brands.ts';
import { escapeFormula } from '../../intake/template/escape-formula.ts';
import {
  LICENCE_NOTE,
  type ListFormat,
  type PublishedList,
  type PublishedOutlet,
} from './published-list.ts';

type Outlets = Iterable<PublishedOutlet> | AsyncIterable<PublishedOutlet>;

/** Members that say something. */
const said = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  );

const wikidataIds = (brands: readonly string[]): string =>
  brands.flatMap((id) => wikidataOf(id) ?? []).join(';');

/** The kind of shop in OpenStreetMap, where the answers make it one. */
const shopOf = ({ services }: PublishedOutlet): string | null =>
  services.sales.answer === 'yes' ? 'car' : services.service.answer === 'yes' ? 'car_repair' : null;

const featureOf = (outlet: PublishedOutlet): unknown => ({
  type: 'Feature',
  id: outlet.number,
  geometry: outlet.position === null ? null : { type: 'Point', coordinates: outlet.position },
  properties: said({
    ref: outlet.number,
    name: outlet.name,
    shop: shopOf(outlet),
    brand: outlet.brands.map(brandName).join(';'),
    'brand:wikidata': wikidataIds(outlet.brands),
    'addr:full': outlet.address,
    'addr:city': outlet.city,
    'addr:country': outlet.country,
    phone: outlet.phone,
    website: outlet.website,
    opening_hours: outlet.openingHours,
    'mileproof:brands': outlet.brands.join(';'),
    'mileproof:state': outlet.state,
    'mileproof:attestedOn': outlet.attestedOn,
    'mileproof:attestedUntil': outlet.attestedUntil,
    ...Object.fromEntries(
      ASKED_OF_OUTLETS.flatMap((asked) => {
        const { answer, teller, on } = outlet.services[asked];
        const key = `mileproof:${asked}`;
        return [
          [key, answer],
          [`${key}:teller`, teller],
          [`${key}:on`, on],
        ];
      }),
    ),
  }),
});

const NAMESPACE = 'https://mileproof.example/ns/v1#';

const placeOf = (outlet: PublishedOutlet): unknown =>
  said({
    '@type': 'AutoRepair',
    branchCode: outlet.number,
    name: outlet.name,
    address: said({
      '@type': 'PostalAddress',
      streetAddress: outlet.address,
      addressLocality: outlet.city,
      addressCountry: outlet.country,
    }),
    geo:
      outlet.position === null
        ? null
        : {
            '@type': 'GeoCoordinates',
            longitude: outlet.position[0],
            latitude: outlet.position[1],
          },
    telephone: outlet.phone,
    url: outlet.website,
    openingHours: outlet.openingHours?.split('; '),
    brand: outlet.brands.map((id) => {
      const wikidata = wikidataOf(id);
      return said({
        '@type': 'Brand',
        name: brandName(id),
        sameAs: wikidata === null ? null : `https://www.wikidata.org/wiki/${wikidata}`,
      });
    }),
    additionalProperty: [
      { '@type': 'PropertyValue', propertyID: `${NAMESPACE}state`, value: outlet.state },
      { '@type': 'PropertyValue', propertyID: `${NAMESPACE}attestedOn`, value: outlet.attestedOn },
      ...ASKED_OF_OUTLETS.map((asked) => {
        const { answer, teller, on } = outlet.services[asked];
        return said({
          '@type': 'PropertyValue',
          propertyID: `${NAMESPACE}${asked}`,
          name: OUTLET_SERVICE_WORDS[asked].en,
          value: answer,
          description: teller === null ? null : `said by the ${teller} on ${on}`,
        });
      }),
    ],
  });

/** A column of the table: its name, its type in a Frictionless schema, what it means, and its cell. */
interface TableColumn {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date';
  readonly about: string;
  readonly cell: (outlet: PublishedOutlet) => string | number | null;
  /** True: people write it, so that a spreadsheet might run it. */
  readonly typed?: true;
  readonly required?: true;
}

const SERVICE_COLUMNS: readonly TableColumn[] = ASKED_OF_OUTLETS.flatMap((asked) => [
  {
    name: asked,
    type: 'string',
    about: `${OUTLET_SERVICE_WORDS[asked].en}: yes, no or not-stated`,
    cell: ({ services }) => services[asked].answer,
    required: true,
  },
  {
    name: `${asked}Teller`,
    type: 'string',
    about: 'who says so',
    cell: ({ services }) => services[asked].teller,
  },
  {
    name: `${asked}On`,
    type: 'date',
    about: 'the day on which it was said',
    cell: ({ services }) => services[asked].on,
  },
]);

const COLUMNS: readonly TableColumn[] = [
  {
    name: 'number',
    type: 'string',
    about: 'number in the network of the manufacturer',
    cell: ({ number }) => number,
    typed: true,
    required: true,
  },
  {
    name: 'name',
    type: 'string',
    about: 'name',
    cell: ({ name }) => name,
    typed: true,
    required: true,
  },
  {
    name: 'country',
    type: 'string',
    about: 'ISO 3166-1 alpha-2',
    // NA is what programs write for a blank cell
    cell: ({ country }) => (country === 'NA' ? 'NAM' : country),
    required: true,
  },
  {
    name: 'address',
    type: 'string',
    about: 'address',
    cell: ({ address }) => address,
    typed: true,
  },
  { name: 'city', type: 'string', about: 'city', cell: ({ city }) => city, typed: true },
  {
    name: 'longitude',
    type: 'number',
    about: 'degrees, WGS 84',
    cell: ({ position }) => position?.[0] ?? null,
  },
  {
    name: 'latitude',
    type: 'number',
    about: 'degrees, WGS 84',
    cell: ({ position }) => position?.[1] ?? null,
  },
  { name: 'phone', type: 'string', about: 'E.164', cell: ({ phone }) => phone },
  {
    name: 'website',
    type: 'string',
    about: 'address of its website',
    cell: ({ website }) => website,
  },
  {
    name: 'openingHours',
    type: 'string',
    about: 'in the grammar of OpenStreetMap',
    cell: ({ openingHours }) => openingHours,
  },
  {
    name: 'brands',
    type: 'string',
    about: 'Wikidata ids, or ids of the reference list, divided by semicolons',
    cell: ({ brands }) => brands.join(';'),
  },
  ...SERVICE_COLUMNS,
  {
    name: 'state',
    type: 'string',
    about: 'attested, lapsed (attested longer ago than it holds) or disputed',
    cell: ({ state }) => state,
    required: true,
  },
  {
    name: 'attestedOn',
    type: 'date',
    about: 'when the manufacturer last attested it',
    cell: ({ attestedOn }) => attestedOn,
  },
  {
    name: 'attestedUntil',
    type: 'date',
    about: 'the last day on which that holds',
    cell: ({ attestedUntil }) => attestedUntil,
  },
];

const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${Papa.unparse([cells], { newline: '\n' })}\n`;

const rowOf = (outlet: PublishedOutlet): string =>
  csvLine(
    COLUMNS.map(({ cell, typed }) => {
      const value = cell(outlet);
      return typeof value === 'string' && typed === true ? escapeFormula(value) : value;
    }),
  );

const jsonHead = (members: Readonly<Record<string, unknown>>, list: string): string =>
  `${JSON.stringify(members).slice(0, -1)},"${list}":[`;

async function* jsonList(
  head: string,
  outlets: Outlets,
  shown: (outlet: PublishedOutlet) => unknown,
): AsyncGenerator<string> {
  yield head;
  let comma = '\n';
  for await (const outlet of outlets) {
    yield `${comma}${JSON.stringify(shown(outlet))}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

async function* csvList(outlets: Outlets): AsyncGenerator<string> {
  yield csvLine(COLUMNS.map(({ name }) => name));
  for await (const outlet of outlets) yield rowOf(outlet);
}

const aboutOf = ({ nameEn, legalName, country }: PublishedList): string =>
  `Service outlets of ${nameEn} (${legalName}) in ${country}`;

/**
 * A list in one format, piece by piece; the same outlets give the same bytes. GeoJSON has the keys of OpenStreetMap
 * and All The Places, JSON-LD is `AutoRepair` of schema.org, CSV goes with the description of `tableDescription`.
 */
export const listText = (
  list: PublishedList,
  outlets: Outlets,
  format: ListFormat,
): AsyncGenerator<string> => {
  const { maker, publishedOn } = list;
  if (format === 'csv') return csvList(outlets);
  if (format === 'geojson') {
    const head = {
      type: 'FeatureCollection',
      name: aboutOf(list),
      maker,
      publishedOn,
      licence: LICENCE_NOTE,
    };
    return jsonList(jsonHead(head, 'features'), outlets, featureOf);
  }
  const head = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: aboutOf(list),
    creator: { '@type': 'Organization', name: list.legalName, alternateName: list.nameEn },
    datePublished: publishedOn,
    usageInfo: LICENCE_NOTE,
  };
  return jsonList(jsonHead(head, '@graph'), outlets, placeOf);
};

/** The Frictionless description of the CSV of a list: its columns, size and hash. */
export const tableDescription = (
  list: PublishedList,
  file: { readonly name: string; readonly digest: string; readonly bytes: number },
): string =>
  `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: `outlets-${list.country}-${list.maker}`.toLowerCase(),
      title: aboutOf(list),
      description: LICENCE_NOTE,
      created: atChina(list.publishedOn),
      contributors: [{ title: list.legalName, role: 'publisher' }],
      resources: [
        {
          profile: 'tabular-data-resource',
          name: 'outlets',
          path: file.name,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: file.bytes,
          hash: `sha256:${file.digest}`,
          schema: {
            fields: COLUMNS.map(({ name, type, about, required }) => ({
              name,
              type,
              description: about,
              ...(required === true ? { constraints: { required } } : {}),
            })),
            missingValues: [''],
            primaryKey: ['number'],
          },
        },
      ],
    },
    null,
    2,
  )}\n`;
