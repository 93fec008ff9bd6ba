import { makerNamed } from '../../domain/assess/derive.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { announcedOn, isAnnounced } from '../../domain/identifiers/announced.ts';
import { makerOfVin } from '../../domain/identifiers/maker-of-vin.ts';
import type { Maker } from '../../domain/identifiers/maker-registry.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { parseVin } from '../../domain/vin/vin.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';

/** Who made vehicles, as the factory account names it: an applicant's word makes nobody a manufacturer of a car. */
const NAMED = prepared(sql`
  SELECT DISTINCT ON (r.vin) r.vin, r.facts ->> 'factory.maker' AS named
  FROM register.account_row r
  WHERE r.vin = ANY ($1)
    AND r.account = 'factory'
    AND r.standing <> 'stated'
    AND r.superseded_at IS NULL
    AND r.facts ->> 'factory.maker' <> ''
  ORDER BY r.vin, r.standing DESC, r.id DESC
`);

const HERE = prepared(sql`
  SELECT DISTINCT ON (o.maker) o.maker, o.id
  FROM register.organisation o
  WHERE o.part = 'manufacturer' AND o.closed_at IS NULL
  ORDER BY o.maker, o.id
`);

/**
 * The makers of vehicles, by VIN: by the vehicle's factory account, else by the code of the VIN. Null where nobody
 * knows. Plays the register itself.
 *
 * @param today ISO.
 */
export const makersOfVins = async (
  { engine }: Register,
  tx: Transaction,
  vins: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Maker | null>> => {
  const rows = await tx.as(JOB, () => tx.rows<{ vin: string; named: string }>(NAMED, [vins]));
  const named = new Map(rows.map((row) => [row.vin, row.named]));
  const day = parseIsoDate(today) ?? 0;
  const { wmis, makers } = engine.reader({ today: day, everything: false }).reference;
  return new Map(
    vins.map((text) => {
      const name = named.get(text);
      const told = name === undefined ? null : makerNamed(makers, name);
      const vin = parseVin(text);
      return [text, told ?? (vin === null ? null : makerOfVin(vin, wmis, makers, null))];
    }),
  );
};

/** The organisations that act for manufacturers here, by the id of the maker. */
export const manufacturersHere = async (tx: Transaction): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await tx.as(JOB, () => tx.rows<{ maker: string; id: string }>(HERE))).map(({ maker, id }) => [
      maker,
      id,
    ]),
  );

/** What the list of makers says of a manufacturer on a day; null where it is none that is announced. */
export const manufacturerOn = (
  { engine }: Register,
  id: string,
  today: string,
): (Maker & { readonly kind: 'manufacturer' }) | null => {
  const day = parseIsoDate(today) ?? 0;
  const { makers } = engine.reader({ today: day, everything: false }).reference;
  const listed = makers.byId(id);
  const maker = listed === null ? null : announcedOn(makers, listed.legalName, day);
  return maker !== null && isManufacturer(maker) && isAnnounced(maker, day) === true ? maker : null;
};

const isManufacturer = (maker: Maker): maker is Maker & { readonly kind: 'manufacturer' } =>
  maker.kind === 'manufacturer';
