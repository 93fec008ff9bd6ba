import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { type GroundedRow, shownGrounds } from '../../shown-grounds.ts';
import { noticeOf } from '../../stores/notice-of.ts';
import type { Transaction } from '../../transaction.ts';
import type { Filing, FilingInFull } from './filing-shapes.ts';

/** A row of the table. */
export type FilingRow = {
  id: string;
  number: string;
  exporter: string;
  province: string;
  state: string;
  facts: ShownFacts;
  submitted_on: string | null;
  due_on: string | null;
  due_from: string | null;
  valid_from: string | null;
  valid_until: string | null;
  notice_en: string | null;
  notice_zh: string | null;
  /** When it was begun, to the microsecond. */
  made: string;
} & GroundedRow;

/** Columns of a `FilingRow`, of `register.filing f`. */
export const FILING_COLUMNS = `
  f.id,
  f.number,
  f.exporter,
  f.province,
  register.state_on('filing', to_jsonb(f), register.today()) AS state,
  f.facts,
  f.submitted_on,
  f.due_on,
  f.due_from,
  f.valid_from,
  f.valid_until,
  f.ground,
  f.grounds,
  f.found,
  f.pieces,
  f.notice_en,
  f.notice_zh,
  f.made_at::text AS made
`;

/** A filing as callers are given it. */
export const filingOf = (row: FilingRow): Filing => ({
  id: row.id,
  number: row.number,
  exporter: row.exporter,
  province: row.province,
  state: row.state,
  facts: row.facts,
  submittedOn: row.submitted_on,
  due: row.due_on,
  dueFrom: row.due_from,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  ...shownGrounds(row),
  notice: noticeOf(row),
});

/** Keeps what a filing says now as its next version. */
export const keepFilingVersion = async (tx: Transaction, id: string): Promise<void> => {
  await tx.run(
    `INSERT INTO register.filing_version (filing, version, exporter, province, facts)
      SELECT f.id, 1 + (SELECT count(*) FROM register.filing_version v WHERE v.filing = f.id), f.exporter, f.province,
        f.facts
      FROM register.filing f
      WHERE f.id = $1`,
    [id],
  );
};

/** What a filing said, each time it was handed in. */
export const filingVersions = (tx: Transaction, id: string): Promise<FilingInFull['versions']> =>
  tx.rows<{ version: number; toldOn: string; facts: ShownFacts }>(
    `SELECT version, told_on AS "toldOn", facts
      FROM register.filing_version
      WHERE filing = $1
      ORDER BY version`,
    [id],
  );

/** What was said beside a filing, each time, without what is sealed. */
export const saidOfFiling = (tx: Transaction, id: string): Promise<FilingInFull['said']> =>
  tx.rows<FilingInFull['said'][number]>(
    `SELECT id, said_on AS "saidOn", after_sales AS "afterSales"
      FROM register.filing_said
      WHERE filing = $1
      ORDER BY said_at`,
    [id],
  );

/** A filing that whoever acts may see, or null. */
export const findFiling = async (tx: Transaction, id: string): Promise<Filing | null> => {
  const row = await tx.maybe<FilingRow>(
    `SELECT ${FILING_COLUMNS} FROM register.filing f WHERE f.id = $1`,
    [id],
  );
  return row === null ? null : filingOf(row);
};
