import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type Account, type Fact, factNamed } from '../../domain/facts/fact-table.ts';
import { factsOf, sqlTypeOf } from '../account-columns.ts';
import { type AskedFacts, DOSSIER_FACTS } from './asked-facts.ts';
import { derivedColumns, type Ready } from './derived-columns.ts';
import { PICKED_ACCOUNTS, type PickedAccount } from './near-rows.ts';
import { plateMark } from './plate-mark.ts';
import { withVinFacts } from './with-vin-facts.ts';

/** Accounts whose chosen row depends on the licence row, not on the vehicle alone. */
const BY_LICENCE: ReadonlySet<Account> = new Set(['inspection', 'declaration']);

const isPicked = (account: string): account is PickedAccount =>
  (PICKED_ACCOUNTS as readonly string[]).includes(account);

const nearColumn = (account: PickedAccount, { column }: Fact): string =>
  column === `${account}_vin`
    ? `CASE WHEN ${account}.told IS NOT NULL THEN l.licence_vin END`
    : `${account}.${column}`;

const statedColumn = (fact: Fact, ready: Ready): string | null => {
  const { account, column } = fact;
  if (account === 'licence') {
    return ready.applied || column === factNamed('licence.vin').column ? `l.${column}` : null;
  }
  if (isPicked(account)) return ready.near.has(account) ? nearColumn(account, fact) : null;
  if (!ready.applied) return null;
  if (account === 'letter') return ready.letter ? `t.${column}` : null;
  if (account !== 'exporter') return null;
  return `CASE WHEN filing.told IS NOT NULL THEN filing.${column} ELSE only_filing.${column} END`;
};

/** Tables joined beside a vehicle, in an order that later ones may build on. */
const joinsOf = (ready: Ready): readonly (readonly [alias: string, join: string])[] => {
  const nears = [...ready.near].map((account) => {
    const key = ready.applied && BY_LICENCE.has(account) ? 'l.row_id' : 'l.vehicle';
    return [account, `part_${account} ${account} ON ${account}.licence = ${key}`] as const;
  });
  const readings = `part_readings readings ON readings.row_id = ${ready.applied ? 'l.row_id' : 'l.vehicle'}`;
  const day = `DATE '${isoDate(ready.today)}'`;
  return [
    ...nears,
    ['wmi', 'shared_wmi wmi ON wmi.code = l.wmi_code'],
    ['plate', `shared_plate plate ON plate.mark = ${plateMark('certificate.certificate_plate')}`],
    ['made', 'shared_maker made ON made.named = factory.factory_maker'],
    ['readings', readings],
    ['relied', `part_relied relied ON relied.licence = l.vehicle`],
    ['t', 'part_letter t ON t.licence = l.row_id'],
    ['issued', 'shared_issuer issued ON issued.named = t.letter_issuer'],
    ['outlets', 'shared_outlets outlets ON outlets.letter = t.letter_number'],
    [
      'there',
      `shared_outlets_there there ON there.letter = t.letter_number
        AND there.country = l.licence_destination`,
    ],
    [
      'only_filing',
      'part_only_filing only_filing ON only_filing.exporter_uscc = l.licence_applicant',
    ],
    [
      'filing',
      `part_filing filing ON filing.applicant = l.licence_applicant
        AND filing.applied_on IS NOT DISTINCT FROM l.licence_applied_on`,
    ],
    [
      'application',
      'shared_application application ON application.application = l.licence_application',
    ],
    [
      'letter_maker',
      `shared_letter_maker letter_maker ON letter_maker.application = l.licence_application
        AND letter_maker.number = made.number`,
    ],
    [
      'other_application',
      'shared_other_application other_application ON other_application.row_id = l.row_id',
    ],
    ['letter_use', 'shared_letter_use letter_use ON letter_use.row_id = l.row_id'],
    ['other_exit', 'part_other_exit other_exit ON other_exit.row_id = l.row_id'],
    ['applied_day', 'shared_working_day applied_day ON applied_day.day = l.licence_applied_on'],
    [
      'issued_day',
      `shared_working_day issued_day ON issued_day.day = coalesce(l.licence_issued_on, ${day})`,
    ],
  ];
};

const named = (alias: string, sql: string): boolean => new RegExp(`\\b${alias}\\.`).test(sql);

/** The joins whose tables the columns, or a join that they use, name. */
const joinsFor = (columns: string, ready: Ready): string => {
  const joins: string[] = [];
  let used = columns;
  for (const [alias, join] of joinsOf(ready).toReversed()) {
    if (!named(alias, used)) continue;
    joins.unshift(`LEFT JOIN ${join}`);
    used += join.slice(join.indexOf(' ON '));
  }
  return joins.join('\n');
};

/** What a vehicle's VIN says, asked for only when a fact needs it. */
const VIN_FACTS = [
  'vehicle_vin_well_formed',
  'vehicle_check_digit_valid',
  'vehicle_model_year',
  'wmi_code',
];

/** Dossiers as a query. */
export interface Dossiers {
  /** `row_id`, then every fact asked for in vocabulary order, null where nothing is known of it. */
  readonly query: string;
  /** Columns of facts of which nothing can be known, because nobody was given who tells them. */
  readonly blank: ReadonlySet<string>;
}

/**
 * The query that writes the dossiers of a share.
 *
 * @param base query of the vehicles: `row_id`, `vehicle`, `licence_vin`, and for licence rows all the
 *   columns of the licence.
 */
export const dossierQuery = (base: string, asked: AskedFacts, ready: Ready): Dossiers => {
  const derived = derivedColumns(ready);
  const blank = new Set<string>();
  const columns = DOSSIER_FACTS.filter(({ name }) => asked.has(name))
    .map((fact) => {
      const value = fact.derived ? derived[fact.name] : statedColumn(fact, ready);
      if (value === null || value === undefined) blank.add(fact.column);
      return `CAST(${value ?? 'NULL'} AS ${sqlTypeOf(fact)}) AS ${fact.column}`;
    })
    .join(',\n');
  const joins = joinsFor(columns, ready);
  const told = `${columns} ${joins}`;
  const read = VIN_FACTS.some((column) => told.includes(`l.${column}`));
  const query = `SELECT CAST(l.row_id AS BIGINT) AS row_id, ${columns}
    FROM (${read ? withVinFacts(base, 'licence_vin') : base}) l
    ${joins}`;
  return { query, blank };
};

/** Columns of the licence account, for the query of the vehicles. */
export const LICENCE_COLUMNS: readonly string[] = factsOf('licence').map(({ column }) => column);
