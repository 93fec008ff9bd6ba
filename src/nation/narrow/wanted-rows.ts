import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Wanted, WantedList } from '../patterns/interest.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import { partyKey, vehicleKey } from '../patterns/wanted-keys.ts';
import { longHash } from '../repeated-hashes.ts';

/** Table of parties and papers all of whose vehicles are of interest: `list` and `key`. */
export const WANTED = 'wanted';

/** A table of them without a row. */
export const NONE_WANTED =
  'SELECT CAST(NULL AS VARCHAR) AS list, CAST(NULL AS BIGINT) AS key WHERE false';

const wantedIn = (list: WantedList, query: string): string => {
  if (list === 'invoice')
    return `SELECT '${list}' AS list, ${longHash('text')} AS key FROM (${query}) t(text)`;
  return sql`
    SELECT '${list}' AS list, ${partyKey('party')} AS key
    FROM (${query}) t(party)
    LEFT JOIN company_code ON spelling = party
    WHERE party IS NOT NULL`;
};

/** A query of what is wanted by some lists: `list` and `key`. Needs `company_code`. */
export const wantedQuery = ({ lists }: Pick<Wanted, 'lists'>): string =>
  Object.entries(lists)
    .map(([list, query]) => wantedIn(list as WantedList, query))
    .join(' UNION ');

const keysOf = (...lists: readonly WantedList[]): string =>
  `(SELECT key FROM ${WANTED} WHERE list IN ('${lists.join("', '")}'))`;

/** Where a party is told, and the lists by which the vehicle is wanted. */
const PARTIES: readonly (readonly [
  account: Account,
  party: string,
  lists: readonly WantedList[],
])[] = [
  ['certificate', 'certificate_owner', ['owner', 'seller']],
  ['invoice', 'invoice_buyer', ['owner', 'seller']],
  ['invoice', 'invoice_seller', ['seller']],
  ['insurance', 'insurance_holder', ['owner', 'seller']],
  ['subsidy', 'subsidy_claimant', ['owner', 'seller']],
];

const ofParty = ([account, party, lists]: (typeof PARTIES)[number]): string => sql`
  SELECT ${account}_vin AS vin
  FROM ${account}
  LEFT JOIN company_code ON spelling = ${party}
  WHERE ${partyKey(party)} IN ${keysOf(...lists)}`;

/** Sales between two parties that are tied. */
const TIED = sql`
  SELECT vin
  FROM (
    SELECT vin, seller, buyer, ${partyKey('seller')} AS seller_key
    FROM (
      SELECT invoice_vin AS vin, invoice_seller AS seller, invoice_buyer AS buyer
      FROM invoice
      WHERE invoice_kind IS DISTINCT FROM 'used')
    LEFT JOIN company_code ON spelling = seller)
  LEFT JOIN company_code ON spelling = buyer
  WHERE seller_key IN ${keysOf('tied')}
    AND ${partyKey('buyer')} IN ${keysOf('tied')}`;

const OF_INVOICES = sql`
  SELECT invoice_vin AS vin
  FROM invoice
  WHERE ${longHash(plainNumber('invoice_number'))} IN ${keysOf('invoice')}`;

/** Accounts that tell of whom a vehicle passed through. */
export const NAMING: ReadonlySet<Account> = new Set(PARTIES.map(([account]) => account));

/** A query of the keys of the vehicles that are wanted by `WANTED`: `vin`. Needs `company_code`. */
export const WANTED_VEHICLES = sql`
  SELECT DISTINCT ${vehicleKey('vin')} AS vin
  FROM (${[...PARTIES.map(ofParty), TIED, OF_INVOICES].join(' UNION ALL ')})
  WHERE vin IS NOT NULL`;
