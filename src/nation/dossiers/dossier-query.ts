import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type Account, type Fact, factNamed } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { factsOf, sqlTypeOf } from '../account-columns.ts';
import { type AskedFacts, DOSSIER_FACTS } from './asked-facts.ts';
import { LETTER_NUMBER, outletIssuer } from './build-outlets.ts';
import { derivedColumns, type Ready } from './derived-columns.ts';
import { ownerThen } from './latest-certificate.ts';
import { type LookUp, lookedUp } from './looked-up.ts';
import { PICKED_ACCOUNTS, type PickedAccount } from './near-rows.ts';
import { plateMark } from './plate-mark.ts';

/** Accounts whose chosen row depends on the licence row, not on the vehicle alone. */
const BY_LICENCE: ReadonlySet<Account> = new Set(['inspection', 'declaration']);

const isPicked = (account: string): account is PickedAccount =>
  (PICKED_ACCOUNTS as readonly string[]).includes(account);

const nearColumn = (account: PickedAccount, { column }: Fact): string =>
  column === `${account}_vin`
    ? `CASE WHEN ${account}.told IS NOT NULL THEN l.licence_vin END`
    : `${account}.${column}`;

/** The certificate as of the application, where it is another than as it stands; as `engine/certificate-then.ts`. */
const certificateThen = ({ column }: Fact, { today }: Ready): string | null => {
  if (column === 'certificate_owner') {
    const alone = ownerThen('certificate', 'l.licence_applied_on', today);
    return `CASE WHEN owned.row_id IS NOT NULL THEN owned.owner ELSE ${alone} END`;
  }
  return column === 'certificate_pending_export_on'
    ? `CASE
        WHEN owned.row_id IS NOT NULL AND NOT coalesce(owned.to_come, false) THEN owned.pending_export_on
        ELSE coalesce(owned.pending_export_on, certificate.${column})
      END`
    : null;
};

const statedColumn = (fact: Fact, ready: Ready): string | null => {
  const { account, column } = fact;
  if (account === 'licence') {
    return ready.applied || column === factNamed('licence.vin').column ? `l.${column}` : null;
  }
  if (isPicked(account)) {
    if (!ready.near.has(account)) return null;
    return (ready.applied ? certificateThen(fact, ready) : null) ?? nearColumn(account, fact);
  }
  if (!ready.applied) return null;
  if (account === 'letter') return ready.letter ? `t.${column}` : null;
  if (account !== 'exporter') return null;
  return `CASE WHEN filing.told IS NOT NULL THEN filing.${column} ELSE only_filing.${column} END`;
};

/** Tables looked into for a vehicle, in an order that later ones may build on. */
const lookUpsOf = (ready: Ready): readonly LookUp[] => {
  const nears = [...ready.near].map((account): LookUp => {
    const key = ready.applied && BY_LICENCE.has(account) ? 'l.row_id' : 'l.vehicle';
    return { alias: account, table: `part_${account}`, keys: [['licence', key]] };
  });
  const day = `DATE '${isoDate(ready.today)}'`;
  const shared = (alias: string, ...keys: LookUp['keys']): LookUp => ({
    alias,
    table: `shared_${alias}`,
    keys,
  });
  const workingDay = (alias: string, of: string): LookUp => ({
    alias,
    table: 'shared_working_day',
    keys: [['day', of]],
  });
  const brand = (alias: string, of: string): LookUp => ({
    alias,
    table: 'shared_brand',
    keys: [['named', of]],
  });
  return [
    ...nears,
    { alias: 'owned', table: 'part_certificate_then', keys: [['row_id', 'l.row_id']] },
    shared('wmi', ['code', 'l.wmi_code']),
    shared('plate', ['mark', plateMark('certificate.certificate_plate')]),
    brand('own_brand', 'l.licence_brand'),
    brand('chassis_brand', 'l.licence_chassis_brand'),
    brand('registered_brand', 'certificate.certificate_brand'),
    { alias: 'made', table: 'shared_maker', keys: [['named', 'factory.factory_maker']] },
    shared('wmi_owner', ['code', 'l.wmi_code'], ['maker', 'made.maker']),
    {
      alias: 'readings',
      table: 'part_readings',
      keys: [['row_id', ready.applied ? 'l.row_id' : 'l.vehicle']],
    },
    { alias: 'relied', table: 'part_relied', keys: [['licence', 'l.vehicle']] },
    { alias: 'bought', table: 'part_bought', keys: [['row_id', 'l.row_id']] },
    { alias: 't', table: 'part_letter', keys: [['licence', 'l.row_id']] },
    shared('meant_letter', ['vin', 'l.licence_vin']),
    { alias: 'issued', table: 'shared_issuer', keys: [['named', 't.letter_issuer']] },
    shared('announced', ['named', 't.letter_issuer'], ['issued_on', 't.letter_issued_on']),
    shared('outlets', ['letter', LETTER_NUMBER], ['issuer', outletIssuer('issued')]),
    {
      alias: 'there',
      table: 'shared_outlets_there',
      keys: [
        ['letter', LETTER_NUMBER],
        ['issuer', outletIssuer('issued')],
        ['country', 'l.licence_destination'],
      ],
    },
    shared('only_filing', ['exporter_uscc', 'l.licence_applicant']),
    shared('filing', ['applicant', 'l.licence_applicant'], ['applied_on', 'l.licence_applied_on']),
    shared('predecessor', ['applicant', 'l.licence_applicant']),
    shared('application', ['application', 'l.licence_application']),
    shared('letter_maker', ['application', 'l.licence_application'], ['number', 'made.number']),
    shared('other_application', ['row_id', 'l.row_id']),
    shared('letter_use', ['row_id', 'l.row_id']),
    shared('unread_decision', ['vin', 'l.licence_vin']),
    { alias: 'other_exit', table: 'part_other_exit', keys: [['row_id', 'l.row_id']] },
    workingDay('applied_day', 'l.licence_applied_on'),
    workingDay('issued_day', `coalesce(l.licence_issued_on, ${day})`),
  ];
};

/** Dossiers as a query. */
export interface Dossiers {
  /** `row_id`, then every fact asked for in vocabulary order, null where nothing is known of it. */
  readonly query: string;
  /** Columns of facts of which nothing can be known, because nobody was given who tells them. */
  readonly blank: ReadonlySet<string>;
}

/** The query that writes the dossiers of a share, of the vehicles in `part_row`. */
export const dossierQuery = (asked: AskedFacts, ready: Ready): Dossiers => {
  const derived = derivedColumns(ready);
  const blank = new Set<string>();
  const columns = DOSSIER_FACTS.filter(({ name }) => asked.has(name))
    .map((fact) => {
      const value = fact.derived ? derived[fact.name] : statedColumn(fact, ready);
      if (value === null || value === undefined) blank.add(fact.column);
      return `CAST(${value ?? 'NULL'} AS ${sqlTypeOf(fact)}) AS ${fact.column}`;
    })
    .join(',\n');
  const query = sql`
    SELECT CAST(l.row_id AS BIGINT) AS row_id, ${columns}
    FROM ${lookedUp('part_row', lookUpsOf(ready), columns)} l`;
  return { query, blank };
};

/** Columns of the licence account, for the query of the vehicles. */
export const LICENCE_COLUMNS: readonly string[] = factsOf('licence').map(({ column }) => column);
