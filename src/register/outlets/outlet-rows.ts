import { ASKED_OF_OUTLETS } from '../../intake/network/outlet-services.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { Outlet, OutletState } from './outlet-shapes.ts';

type ToldServices = Outlet['services'];

/** A row of a list. */
export type OutletRow = {
  id: string;
  maker: string;
  number: string;
  name: string;
  country: string;
  address: string | null;
  city: string | null;
  lon: number | null;
  lat: number | null;
  phone: string | null;
  website: string | null;
  opening_hours: string | null;
  brands: readonly string[];
  state: OutletState;
  attested_on: string | null;
  attested_until: string | null;
  closed_on: string | null;
  published_on: string | null;
  services: Partial<ToldServices>;
};

/** The columns of an outlet `o`, as every part may read them. */
export const OUTLET_COLUMNS = `
  o.id, o.maker, o.number, o.name, o.country, o.address, o.city, o.lon, o.lat, o.phone, o.website, o.opening_hours,
  o.brands, register.outlet_state(o.state, o.attested_until, register.today()) AS state, o.attested_on,
  o.attested_until, o.closed_on, o.published_on, o.services`;

const UNSAID = { answer: 'not-stated', teller: null, on: null } as const;

/** What holds of every service, of what was told of some. */
const servicesOf = (told: OutletRow['services']): ToldServices =>
  Object.fromEntries(
    ASKED_OF_OUTLETS.map((asked) => [asked, told[asked] ?? UNSAID]),
  ) as ToldServices;

/** An outlet as callers are given it. */
export const outletOf = (row: OutletRow): Outlet => ({
  id: row.id,
  maker: row.maker,
  number: row.number,
  name: row.name,
  country: row.country,
  address: row.address,
  city: row.city,
  position: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
  phone: row.phone,
  website: row.website,
  openingHours: row.opening_hours,
  brands: row.brands,
  state: row.state,
  attestedOn: row.attested_on,
  attestedUntil: row.attested_until,
  closedOn: row.closed_on,
  publishedOn: row.published_on,
  services: servicesOf(row.services),
});

/** An outlet that whoever acts may see, or null. */
export const findOutlet = async (tx: Transaction, id: string): Promise<Outlet | null> => {
  const row = await tx.maybe<OutletRow>(
    prepared(`SELECT ${OUTLET_COLUMNS} FROM register.outlet o WHERE o.id = $1`),
    [id],
  );
  return row === null ? null : outletOf(row);
};

/** All outlets of the organisation that acts, by number: closed ones too. */
export const ownOutlets = async (tx: Transaction): Promise<readonly Outlet[]> => {
  const rows = await tx.rows<OutletRow>(
    `SELECT ${OUTLET_COLUMNS}
      FROM register.outlet o
      WHERE o.organisation = register.organisation()
      ORDER BY o.number`,
  );
  return rows.map(outletOf);
};
