import type { Account } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { prepared } from '../prepared.ts';
import type { ToldRow } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';

/** What an exporter prepares: rows of accounts as they will be told. */
export interface Draft {
  readonly accounts: { readonly [account in Account]?: readonly ToldRow[] };
  /** What the intake found wrong. */
  readonly problems: readonly Problem[];
}

/** What of a sheet goes when its draft does. */
const NO_SHEET = `UPDATE register.draft_sheet
  SET sealed = NULL, key_version = NULL
  WHERE application = $1 AND sealed IS NOT NULL`;

/** What a draft is written by. */
const WRITE = `INSERT INTO register.application_draft (application, exporter, accounts, problems, vehicles)
  VALUES ($1, register.organisation(), $2, $3, $4)
  ON CONFLICT (application) DO UPDATE
    SET accounts = excluded.accounts,
      problems = excluded.problems,
      vehicles = excluded.vehicles,
      written_at = now()`;

const WRITTEN_ANEW = prepared(`WITH gone AS (${NO_SHEET}) ${WRITE}`);
const REWRITTEN = prepared(WRITE);

const valuesOf = (application: string, { accounts, problems }: Draft): readonly unknown[] => [
  application,
  JSON.stringify(accounts),
  JSON.stringify(problems),
  accounts.licence?.length ?? 0,
];

/** Writes the draft of an application in the place of the one before. Of the sheet of that one nothing is kept. */
export const writeDraft = async (
  tx: Transaction,
  application: string,
  draft: Draft,
): Promise<void> => {
  await tx.run(WRITTEN_ANEW, valuesOf(application, draft));
};

/** Writes a draft that was mended, whose sheet stays. */
export const rewriteDraft = async (
  tx: Transaction,
  application: string,
  draft: Draft,
): Promise<void> => {
  await tx.run(REWRITTEN, valuesOf(application, draft));
};

/** Keeps the name of the file that a draft was read from, or none: by it its exporter knows the draft again. */
export const nameDraft = async (
  tx: Transaction,
  application: string,
  file: string | null,
): Promise<void> => {
  await tx.run(
    'UPDATE register.application_draft SET file = left($2, 200) WHERE application = $1',
    [application, file === '' ? null : file],
  );
};

/** What nobody prepared. */
export const EMPTY_DRAFT: Draft = { accounts: {}, problems: [] };

/** Takes the draft of an application, or null: what was prepared is given, and nothing is prepared any more. */
export const takeDraft = (tx: Transaction, application: string): Promise<Draft | null> =>
  tx.maybe<Draft & Record<string, unknown>>(
    prepared(`WITH held AS (
        SELECT accounts, problems
        FROM register.application_draft
        WHERE application = $1
        FOR UPDATE
      ), gone AS (
        ${NO_SHEET}
      )
      UPDATE register.application_draft d
        SET accounts = '{}', problems = '[]', vehicles = 0, written_at = now()
        FROM held
        WHERE d.application = $1
        RETURNING held.accounts, held.problems`),
    [application],
  );

/** The draft of an application, or null. */
export const findDraft = async (tx: Transaction, application: string): Promise<Draft | null> =>
  tx.maybe<Draft & Record<string, unknown>>(
    prepared('SELECT accounts, problems FROM register.application_draft WHERE application = $1'),
    [application],
  );
