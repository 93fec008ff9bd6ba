import type { OutletDetails, ReadOutlet } from '../../intake/network/outlet-fields.ts';
import { ASKED_OF_OUTLETS, type AskedOfOutlet } from '../../intake/network/outlet-services.ts';
import type { Offered } from '../../letters/letter.ts';
import type { Transaction } from '../transaction.ts';

/** An outlet that is to be proposed. */
export interface NewOutlet extends OutletDetails {
  readonly number: string;
}

/** An outlet whose details become others. */
export interface ChangedOutlet extends OutletDetails {
  readonly id: string;
}

/** What somebody says that an outlet does. */
export interface ServiceTold {
  readonly outlet: string;
  readonly service: AskedOfOutlet;
  readonly answer: Offered;
}

/** The services of an outlet that somebody said something of. */
export const servicesTold = (
  outlet: string,
  services: ReadOutlet['services'],
): readonly ServiceTold[] =>
  ASKED_OF_OUTLETS.flatMap((service) => {
    const answer = services[service];
    return answer === undefined ? [] : [{ outlet, service, answer }];
  });

const columnsOf = (outlet: OutletDetails): Readonly<Record<string, unknown>> => ({
  name: outlet.name,
  country: outlet.country,
  address: outlet.address,
  city: outlet.city,
  lon: outlet.position?.[0] ?? null,
  lat: outlet.position?.[1] ?? null,
  phone: outlet.phone,
  website: outlet.website,
  opening_hours: outlet.openingHours,
  brands: outlet.brands,
});

const RECORD = `
  number text, id uuid, name text, country text, address text, city text, lon float8, lat float8, phone text,
  website text, opening_hours text, brands text[]`;

/** Proposes outlets of the organisation that acts; gives their ids by number. */
export const insertOutlets = async (
  tx: Transaction,
  outlets: readonly NewOutlet[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.rows<{ id: string; number: string }>(
    `INSERT INTO register.outlet (
        organisation, maker, number, name, country, address, city, lon, lat, phone, website, opening_hours, brands,
        state, verb
      )
      SELECT
        register.organisation(), register.maker(), o.number, o.name, o.country, o.address, o.city, o.lon, o.lat,
        o.phone, o.website, o.opening_hours, o.brands, 'proposed', 'propose'
      FROM jsonb_to_recordset($1) AS o(${RECORD})
      RETURNING id, number`,
    [JSON.stringify(outlets.map((outlet) => ({ number: outlet.number, ...columnsOf(outlet) })))],
  );
  return new Map(rows.map(({ id, number }) => [number, id]));
};

/** Changes the details of outlets; each stays in the state in which it is on the day of the register. */
export const changeOutlets = (
  tx: Transaction,
  outlets: readonly ChangedOutlet[],
): Promise<number> =>
  tx.run(
    `UPDATE register.outlet old
      SET
        state = register.outlet_state(old.state, old.attested_until, register.today()),
        verb = 'change',
        stepped_at = clock_timestamp(),
        name = o.name,
        country = o.country,
        address = o.address,
        city = o.city,
        lon = o.lon,
        lat = o.lat,
        phone = o.phone,
        website = o.website,
        opening_hours = o.opening_hours,
        brands = o.brands
      FROM jsonb_to_recordset($1) AS o(${RECORD})
      WHERE old.id = o.id`,
    [JSON.stringify(outlets.map((outlet) => ({ id: outlet.id, ...columnsOf(outlet) })))],
  );

/** Says what outlets do, in the name of whoever acts, today. */
export const tellServices = async (
  tx: Transaction,
  told: readonly ServiceTold[],
): Promise<void> => {
  if (told.length === 0) return;
  await tx.run(
    `INSERT INTO register.outlet_service (outlet, service, answer)
      SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])`,
    [
      told.map(({ outlet }) => outlet),
      told.map(({ service }) => service),
      told.map(({ answer }) => answer),
    ],
  );
};
