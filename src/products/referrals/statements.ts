import { ACCOUNTS, type Account, FACTS, type FactName } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownValue } from '../../domain/verdict/verdict.ts';
import type { Database } from '../../nation/database.ts';
import { storedColumns } from '../../nation/store/stored-accounts.ts';
import type { Statement } from '../../report/referrals/referral-model.ts';

/** Rows of one account and vehicle that a document shows. */
const MOST_ROWS = 20; // not-law: a list that is shown

/** Accounts that speak of the vehicle's life, and the fact whose day they speak of. */
const TELLERS = {
  invoice: 'invoice.issuedOn',
  certificate: 'certificate.registeredOn',
  insurance: 'insurance.startsOn',
  subsidy: 'subsidy.paidOn',
  declaration: 'declaration.declaredOn',
  refund: 'refund.claimedOn',
  arrival: 'arrival.registeredOn',
} as const satisfies Partial<Record<Account, FactName>>;

/** What the verdicts keep of the application. */
const LICENCE = {
  'licence.application': 'application',
  'licence.appliedOn': 'applied_on',
  'licence.applicant': 'applicant',
} as const satisfies Partial<Record<FactName, string>>;

type Cells = Readonly<Record<string, unknown>>;

const factByColumn = new Map(FACTS.map((fact) => [fact.column as string, fact]));

/** Hundredths as units with two places. */
export const unitsOf = (hundredths: bigint): string => {
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`; // not-law: hundredths
};

const shown = (kind: string, cell: unknown): ShownValue => {
  if (typeof cell === 'bigint') return kind === 'decimal' ? unitsOf(cell) : Number(cell);
  if (typeof cell === 'object') return String(cell);
  return cell as ShownValue;
};

const statementOf = (teller: Account, day: FactName, cells: Cells): Statement => {
  const facts = Object.entries(cells).flatMap(([column, cell]) => {
    const fact = factByColumn.get(column);
    if (fact === undefined || cell === null || fact.name.endsWith('.vin')) return [];
    return [{ name: fact.name as FactName, value: shown(fact.kind, cell) }];
  });
  const on = facts.find(({ name }) => name === day)?.value;
  return {
    teller,
    on: typeof on === 'string' ? on : null,
    dayOf: day,
    facts: facts.filter(({ name }) => name !== day),
    rows: Number(cells['told']),
  };
};

const rowsSql = (columns: readonly string[], vin: string, from: string): string => {
  const own = columns.filter((column) => column !== vin);
  return sql`
    SELECT vin, ${own.join(', ')}, told
    FROM (
      SELECT ${vin} AS vin, ${own.join(', ')}, count(*) AS told, min(row_id) AS place
      FROM ${from}
      WHERE ${vin} IN (SELECT vin FROM referral_shown)
      GROUP BY ALL)
    QUALIFY row_number() OVER (PARTITION BY vin ORDER BY place) <= ${MOST_ROWS}
    ORDER BY vin, place`;
};

const inOrder = (a: Statement, b: Statement): number => {
  const [left, right] = [a.on ?? '~', b.on ?? '~'];
  if (left !== right) return left < right ? -1 : 1;
  return ACCOUNTS.indexOf(a.teller as Account) - ACCOUNTS.indexOf(b.teller as Account);
};

/**
 * What the accounts say of the vehicles in the table `referral_shown` (`vin`), by VIN, in the order of the
 * days they speak of; rows that say the same are one statement.
 */
export const statementsOf = async (
  database: Database,
): Promise<ReadonlyMap<string, readonly Statement[]>> => {
  const said = new Map<string, Statement[]>();
  const add = async (teller: Account, day: FactName, sql: string): Promise<void> => {
    for (const cells of await database.rows<Cells>(sql)) {
      const vin = String(cells['vin']);
      const list = said.get(vin) ?? [];
      list.push(statementOf(teller, day, cells));
      said.set(vin, list);
    }
  };
  for (const [teller, day] of Object.entries(TELLERS) as [keyof typeof TELLERS, FactName][]) {
    await add(teller, day, rowsSql(storedColumns(teller), `${teller}_vin`, teller));
  }
  const licence = Object.entries(LICENCE).map(
    ([fact, column]) => `${column} AS ${FACTS.find(({ name }) => name === fact)?.column ?? column}`,
  );
  await add(
    'licence',
    'licence.appliedOn',
    sql`
      SELECT vin, ${licence.join(', ')}, 1 AS told
      FROM verdicts
      WHERE vin IN (SELECT vin FROM referral_shown)
      ORDER BY vin, row_id`,
  );
  for (const list of said.values()) list.sort(inOrder);
  return said;
};
