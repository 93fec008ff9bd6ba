import { ACCOUNTS, type Account, type FactName } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { JOB } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { accountOf, filingRow, licenceRow, withVin } from '../screening/build-question.ts';
import {
  type AccountTelling,
  type ExporterFiling,
  FILINGS,
  LICENCES_THAT_COUNT,
  type LicenceTelling,
} from '../screening/gather-filing.ts';
import { countsAt } from '../telling/accounts-as-of.ts';
import { factsOfAccount } from '../telling/told-facts.ts';
import type { Transaction } from '../transaction.ts';
import { CsvFeed } from './csv-feed.ts';

/** What is to be written, and where. */
export interface FeedsOrder {
  /** An empty folder; a file is made in it for each account of which anything is told. */
  readonly folder: string;
  /** As of which moment, a timestamp that PostgreSQL reads; what counts now without it. */
  readonly at?: string;
  readonly onProgress?: (account: Account, rows: number) => void;
}

/** What was written. */
export interface FeedsWritten {
  /** When what was read stood so, ISO 8601. */
  readonly readAt: string;
  /** Rows by account. */
  readonly rows: Readonly<Partial<Record<Account, number>>>;
}

/** Rows that are fetched at once. */
const AT_ONCE = 5000; // not-law: rows of a statement

/** What an applicant states counts when it is submitted, and until it is withdrawn. */
const COUNTS_STATED = sql`(
  r.source_kind <> 'application'
  OR EXISTS (
    SELECT
    FROM register.application a
    WHERE a.id = r.source
      AND a.state NOT IN ('draft', 'withdrawn')
  )
)`;

const TELLINGS = sql`
  SELECT
    r.id, r.account, r.vin, r.facts, r.standing, r.teller, t.part,
    coalesce('vin ' || r.vin, 'thing ' || r.thing) AS told_of
  FROM register.account_row r
  JOIN register.organisation t ON t.id = r.teller
  WHERE r.account = $1
    AND ${countsAt(2)}
    AND ${COUNTS_STATED}
  ORDER BY told_of, r.id
`;

const FACTS_TOLD = sql`
  SELECT DISTINCT f.name
  FROM register.account_row r, jsonb_object_keys(r.facts) AS f(name)
  WHERE r.account = $1
    AND ${countsAt(2)}
    AND ${COUNTS_STATED}
`;

/** Reads the rows of a statement piece by piece. */
async function* fetched<Row extends object>(
  tx: Transaction,
  statement: string,
  values: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  await tx.run(`DECLARE told NO SCROLL CURSOR FOR ${statement}`, values);
  for (;;) {
    const rows = await tx.rows<Row & { [column: string]: unknown }>(`FETCH ${AT_ONCE} FROM told`);
    if (rows.length === 0) break;
    yield rows;
  }
  await tx.run('CLOSE told');
}

type OrderedTelling = AccountTelling & { readonly told_of: string };

/** Rows of an account, those of one vehicle or thing together and merged by standing. */
async function* mergedRows(
  tx: Transaction,
  account: Account,
  at: string | null,
): AsyncGenerator<readonly ShownFacts[]> {
  let open: OrderedTelling[] = [];
  const merged = (rows: readonly OrderedTelling[]): readonly ShownFacts[] =>
    accountOf(account, rows).rows.map(({ facts }) => facts);
  for await (const rows of fetched<OrderedTelling>(tx, TELLINGS, [account, at])) {
    const given = [...open, ...rows];
    const last = given.at(-1)?.told_of;
    open = given.filter((row) => row.told_of === last);
    const groups = Map.groupBy(given.slice(0, given.length - open.length), (row) => row.told_of);
    yield [...groups.values()].flatMap(merged);
  }
  if (open.length > 0) yield merged(open);
}

async function* licenceRows(
  tx: Transaction,
  at: string | null,
): AsyncGenerator<readonly ShownFacts[]> {
  const statement = sql`
    ${LICENCES_THAT_COUNT}
      AND ($1::timestamptz IS NULL OR r.told_at <= $1::timestamptz)
    ORDER BY r.id
  `;
  for await (const rows of fetched<LicenceTelling>(tx, statement, [at])) {
    yield rows.map(licenceRow);
  }
}

async function* exporterRows(
  tx: Transaction,
  at: string | null,
): AsyncGenerator<readonly ShownFacts[]> {
  for await (const rows of fetched<ExporterFiling>(tx, `${FILINGS} ORDER BY f.valid_from`, [])) {
    yield rows.map(filingRow);
  }
  for await (const rows of fetched<AccountTelling>(tx, TELLINGS, ['exporter', at])) {
    yield rows.map(withVin);
  }
}

/** The facts of which the register itself keeps some, whoever told the others. */
const KEPT: Readonly<Partial<Record<Account, readonly string[]>>> = {
  licence: [
    ...['licence.application', 'licence.applicant', 'licence.province', 'licence.appliedOn'],
    ...['licence.number', 'licence.issuedOn', 'licence.validUntil', 'licence.vin'],
  ],
  // who told a row of a letter the register knows, and no row says
  letter: ['letter.toldBy'],
  exporter: [
    ...['exporter.uscc', 'exporter.filedOn', 'exporter.filedUntil', 'exporter.standing'],
    ...['exporter.standingFrom', 'exporter.phone', 'exporter.address'],
  ],
};

const factsTold = async (
  tx: Transaction,
  account: Account,
  at: string | null,
): Promise<readonly FactName[]> => {
  const told = await tx.rows<{ name: string }>(FACTS_TOLD, [account, at]);
  const names = new Set([
    `${account}.vin`,
    ...(KEPT[account] ?? []),
    ...told.map(({ name }) => (name.includes('.') ? name : `${account}.${name}`)),
  ]);
  const facts = factsOfAccount(account).filter(({ name }) => names.has(name));
  // the vehicle first: no row then begins with a word that a table ends with
  return facts
    .toSorted((one, other) => Number(other.kind === 'vin') - Number(one.kind === 'vin'))
    .map(({ name }) => name);
};

const rowsOf = (
  tx: Transaction,
  account: Account,
  at: string | null,
): AsyncGenerator<readonly ShownFacts[]> => {
  if (account === 'licence') return licenceRows(tx, at);
  return account === 'exporter' ? exporterRows(tx, at) : mergedRows(tx, account, at);
};

const writeAccount = async (
  tx: Transaction,
  account: Account,
  { folder, at, onProgress }: FeedsOrder,
): Promise<number> => {
  let feed: CsvFeed | null = null;
  try {
    for await (const rows of rowsOf(tx, account, at ?? null)) {
      if (rows.length === 0) continue;
      feed ??= await CsvFeed.begin(folder, account, await factsTold(tx, account, at ?? null));
      await feed.add(rows);
      onProgress?.(account, feed.rows);
    }
    return feed?.rows ?? 0;
  } finally {
    await feed?.close();
  }
};

/**
 * Writes the register's accounts as a folder of feeds that `mileproof screen` reads: a CSV file an account, as they
 * stood at one moment, tellings of one thing merged by standing as the register's own screening merges them, licences
 * from the applications themselves. Accounts are read piece by piece and never held whole.
 */
export const writeFeeds = (register: Register, order: FeedsOrder): Promise<Outcome<FeedsWritten>> =>
  register.snapshot(JOB, async (tx) => {
    const { at } = await tx.one<{ at: Date }>('SELECT now() AS at');
    const rows: Partial<Record<Account, number>> = {};
    for (const account of ACCOUNTS) {
      const written = await writeAccount(tx, account, order);
      if (written > 0) rows[account] = written;
    }
    return { readAt: at.toISOString(), rows };
  });
