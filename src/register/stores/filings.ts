import type { Bilingual, ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Transaction } from '../transaction.ts';
import { noticeOf } from './notice-of.ts';

/** A filing, as lists show it; days ISO. */
export interface Filing {
  readonly id: string;
  readonly number: string;
  readonly exporter: string;
  readonly province: string;
  /** On the day of the register. */
  readonly state: string;
  readonly facts: ShownFacts;
  readonly submittedOn: string | null;
  /** Last day of the office's clock; null while it stands still and where the calendar does not reach. */
  readonly due: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** Of a refusal. */
  readonly ground: string | null;
  readonly notice: Bilingual | null;
}

/** A row of the table. */
export interface FilingRow {
  id: string;
  number: string;
  exporter: string;
  province: string;
  state: string;
  facts: ShownFacts;
  submitted_on: string | null;
  due_on: string | null;
  valid_from: string | null;
  valid_until: string | null;
  ground: string | null;
  notice_en: string | null;
  notice_zh: string | null;
  /** When it was begun, to the microsecond. */
  made: string;
}

const COLUMNS = `
  f.id,
  f.number,
  f.exporter,
  f.province,
  register.state_on('filing', to_jsonb(f), register.today()) AS state,
  f.facts,
  f.submitted_on,
  f.due_on,
  f.valid_from,
  f.valid_until,
  f.ground,
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
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  ground: row.ground,
  notice: noticeOf(row),
});

/** Begins a filing; gives its id. */
export const insertFiling = async (
  tx: Transaction,
  { number, province, facts }: { number: string; province: string; facts: ShownFacts },
): Promise<string> =>
  (
    await tx.one<{ id: string }>(
      `INSERT INTO register.filing (number, exporter, province, facts, state, verb)
        VALUES ($1, register.organisation(), $2, $3, 'draft', 'draft')
        RETURNING id`,
      [number, province, JSON.stringify(facts)],
    )
  ).id;

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
export const filingVersions = async (
  tx: Transaction,
  id: string,
): Promise<readonly { version: number; toldOn: string; facts: ShownFacts }[]> =>
  tx.rows<{ version: number; toldOn: string; facts: ShownFacts }>(
    `SELECT version, told_on AS "toldOn", facts
      FROM register.filing_version
      WHERE filing = $1
      ORDER BY version`,
    [id],
  );

/** A filing that whoever acts may see, or null. */
export const findFiling = async (tx: Transaction, id: string): Promise<Filing | null> => {
  const row = await tx.maybe<FilingRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM register.filing f WHERE f.id = $1`,
    [id],
  );
  return row === null ? null : filingOf(row);
};

/** The last day of the exporter's filings that were accepted; null without one. */
export const lastFiledDay = async (tx: Transaction, exporter: string): Promise<string | null> =>
  (
    await tx.one<{ day: string | null }>(
      `SELECT max(valid_until) AS day
        FROM register.filing
        WHERE exporter = $1 AND state = 'filed'`,
      [exporter],
    )
  ).day;

/** Which filings are wanted. */
export interface FilingsWanted {
  /** On the day of the register; null for all. */
  readonly state: string | null;
  readonly exporter: string | null;
  /** `made` and id of the row before; null for the first. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/** Filings that whoever acts may see, the newest first. */
export const listFilings = (
  tx: Transaction,
  { state, exporter, after, rows }: FilingsWanted,
): Promise<readonly FilingRow[]> =>
  tx.rows<FilingRow & Record<string, unknown>>(
    `SELECT ${COLUMNS}
      FROM register.filing f
      WHERE ($1::text IS NULL OR register.state_on('filing', to_jsonb(f), register.today()) = $1)
        AND ($2::uuid IS NULL OR f.exporter = $2)
        AND ($3::timestamptz IS NULL OR (f.made_at, f.id) < ($3, $4::uuid))
      ORDER BY f.made_at DESC, f.id DESC
      LIMIT $5`,
    [state, exporter, after?.[0] ?? null, after?.[1] ?? null, rows],
  );
