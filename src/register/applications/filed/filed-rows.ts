import type { Account } from '../../../domain/facts/fact-table.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { refuse } from '../../outcome.ts';
import type { ToldRow } from '../../telling/tell.ts';
import type { Transaction } from '../../transaction.ts';
import type { Draft } from '../application-drafts.ts';

/** What one version of an application states. */
export interface FiledRows {
  readonly number: string;
  readonly version: number;
  /** ISO. */
  readonly appliedOn: string;
  readonly accounts: Draft['accounts'];
}

const VERSION = sql`
  SELECT a.number, v.version, v.applied_on AS "appliedOn"
  FROM register.application a
  JOIN register.application_version v ON v.application = a.id AND v.version = coalesce($2, a.version)
  WHERE a.id = $1
`;

/** The rows of a version were told in the transaction that submitted it. */
const ROWS = sql`
  SELECT r.account, r.source_row::int AS row, r.vin, r.facts
  FROM register.application_version v
  JOIN register.account_row r
    ON r.source_kind = 'application'
      AND r.source = v.application
      AND r.standing = 'stated'
      AND r.told_at = v.submitted_at
  WHERE v.application = $1 AND v.version = $2
  ORDER BY r.account, r.source_row, r.id
`;

/** What the register itself writes into the rows of a version. */
const ITS_OWN: readonly string[] = [
  'licence.application',
  'licence.applicant',
  'licence.province',
  'licence.appliedOn',
];

/**
 * The rows that a version of an application states, as they were filed: without what the register wrote into them.
 *
 * @param version null for the one that counts.
 * @throws Refused `not-found`.
 */
export const filedRows = async (
  tx: Transaction,
  application: string,
  version: number | null,
): Promise<FiledRows> => {
  const found =
    (await tx.maybe<Omit<FiledRows, 'accounts'> & Record<string, unknown>>(VERSION, [
      application,
      version,
    ])) ?? refuse('not-found', { field: 'application' });
  const rows = await tx.rows<ToldRow & { account: Account; [column: string]: unknown }>(ROWS, [
    application,
    found.version,
  ]);
  const accounts = Object.fromEntries(
    [...Map.groupBy(rows, ({ account }) => account)].map(([account, own]) => [
      account,
      own.map(({ row, vin, facts }) => ({
        ...{ row, vin },
        facts: Object.fromEntries(
          Object.entries(facts).filter(([name]) => !ITS_OWN.includes(name)),
        ),
      })),
    ]),
  );
  return { ...found, accounts };
};
