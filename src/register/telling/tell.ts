import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';

/** How far a telling counts: what was said, compared with the paper, told by the authority, proved. */
export type Standing = 'stated' | 'seen' | 'fed' | 'signed';

/** What a telling came with. */
export interface Source {
  readonly kind: 'feed' | 'application' | 'filing' | 'letter' | 'officer' | 'run';
  readonly id: string;
}

/** One row that is told. */
export interface ToldRow {
  /** Which row of the source, from 1. */
  readonly row: number;
  readonly vin: string | null;
  /** Facts by name, with the account's: days ISO, decimals in units; the intake reads them back as they were. */
  readonly facts: ShownFacts;
}

/** Rows of one account, told by one teller on one occasion. */
export interface Telling {
  readonly account: Account;
  /** Organisation that tells. */
  readonly teller: string;
  readonly standing: Standing;
  /** Of what is stated: the exporter whose word it is. */
  readonly exporter: string | null;
  /** Of the office in whose procedure it is told; null for the whole country. */
  readonly province: string | null;
  readonly source: Source;
  readonly rows: readonly ToldRow[];
}

/** Writes what was told; plays the register itself meanwhile. Gives the ids of the rows, in their order. */
export const tell = (tx: Transaction, telling: Telling): Promise<readonly string[]> =>
  tx.as(JOB, async () => {
    const { account, teller, standing, exporter, province, source, rows } = telling;
    const made = await tx.rows<{ id: string }>(
      `INSERT INTO register.account_row (
          account, teller, standing, exporter, province, source_kind, source, source_row, vin, facts
        )
        SELECT $1, $2, $3::register.standing, $4, $5, $6, $7, t.source_row, t.vin, t.facts
        FROM unnest($8::bigint[], $9::text[], $10::jsonb[]) WITH ORDINALITY AS t(source_row, vin, facts, place)
        ORDER BY t.place
        RETURNING id`,
      [
        account,
        teller,
        standing,
        exporter,
        province,
        source.kind,
        source.id,
        rows.map(({ row }) => row),
        rows.map(({ vin }) => vin),
        rows.map(({ facts }) => JSON.stringify(facts)),
      ],
    );
    return made.map(({ id }) => id);
  });
