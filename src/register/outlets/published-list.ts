import { ASKED_OF_OUTLETS } from '../../intake/network/outlet-services.ts';
import type { Outlet } from './outlet-shapes.ts';

/** An outlet as a published list tells it. */
export type PublishedOutlet = Omit<Outlet, 'id' | 'maker' | 'publishedOn' | 'closedOn'>;

/** The list of a manufacturer's outlets in one country, as it was published on a day. */
export interface PublishedList {
  /** Id in the list of makers, and names of the manufacturer. */
  readonly maker: string;
  readonly legalName: string;
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO. */
  readonly publishedOn: string;
}

/** The formats of a list, and how each is called. */
export const LIST_FORMATS = ['geojson', 'jsonld', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** The type of content of each format. */
export const LIST_TYPES: Readonly<Record<ListFormat, string>> = {
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
};

/** Said with every list: whose word it is, and that it may be copied. */
export const LICENCE_NOTE =
  'Facts that the manufacturer told on the day given. Anybody may copy and use them; name the manufacturer and the ' +
  'day. An outlet is as its manufacturer says: "attestedOn" is when it last said so.';

/** Name of the file of a list: one a country and manufacturer, dated. */
export const listFileName = (
  { maker, country, publishedOn }: PublishedList,
  format: ListFormat,
): string => `outlets-${country}-${maker}-${publishedOn}.${format}`;

/** What a list tells of an outlet: no identifier of the register, nothing of who acted. */
export const publishedOutlet = (outlet: Outlet): PublishedOutlet => ({
  number: outlet.number,
  name: outlet.name,
  country: outlet.country,
  address: outlet.address,
  city: outlet.city,
  position: outlet.position,
  phone: outlet.phone,
  website: outlet.website,
  openingHours: outlet.openingHours,
  brands: outlet.brands,
  state: outlet.state,
  attestedOn: outlet.attestedOn,
  attestedUntil: outlet.attestedUntil,
  services: Object.fromEntries(
    ASKED_OF_OUTLETS.map((asked) => [asked, outlet.services[asked]]),
  ) as Outlet['services'],
});
