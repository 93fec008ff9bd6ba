import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { JOB } from '../actor.ts';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import { keysOfRow, letterOf, thingOfRow, usedOnceOf } from './keys.ts';
import { lettersOfOthers } from './letters-of-others.ts';
import { numbersOfOthers } from './used-once.ts';

/**
 * How far a telling counts, the least first: what was said, read by a program in a paper of whoever said it, compared
 * with the paper, told by the authority, proved. What is read may contradict; it never takes a gate off a word.
 */
export const STANDINGS = ['stated', 'read', 'seen', 'fed', 'signed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a telling came with. */
export interface Source {
  readonly kind: 'feed' | 'application' | 'filing' | 'letter' | 'officer' | 'run' | 'network';
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

/** Rows of several accounts, told by one teller on one occasion. */
export interface Tellings extends Omit<Telling, 'account' | 'rows'> {
  readonly accounts: readonly Pick<Telling, 'account' | 'rows'>[];
}

/** No VIN is as long, and no index holds what is much longer. */
const LONGEST_VIN = 200; // not-law: characters

/** What stands of a row in the column of its VIN; null for a text that is none and too long. */
export const vinColumn = ({ vin }: ToldRow): string | null =>
  vin === null || vin.length > LONGEST_VIN || !vin.isWellFormed() ? null : vin;

/** A row with the account that it is of. */
interface OneRow extends ToldRow {
  readonly account: Account;
}

/**
 * Takes the numbers that belong to one VIN alone for the VINs of the rows. What the authority that keeps the record
 * has told of a number and this VIN stands, whoever named the number first.
 *
 * @throws Refused `number-of-another-vehicle`, with the number and the row.
 */
const takeNumbers = async (tx: Transaction, rows: readonly OneRow[]): Promise<void> => {
  const numbered = rows.flatMap(({ account, row, facts }) => {
    const used = usedOnceOf(account, facts);
    return used === null ? [] : [{ ...used, account, row }];
  });
  const [taken] = await numbersOfOthers(tx, numbered, { fedCounts: true });
  if (taken === undefined) return;
  refuse('number-of-another-vehicle', {
    field: `${taken.account}.number`,
    values: { number: taken.written, row: taken.row },
  });
};

/**
 * Relies on the letters that an application states: a letter serves every vehicle that it lists, in one application.
 *
 * @throws Refused `letter-of-another-application`, and `number-of-another-vehicle` where the letter was signed here for
 * another vehicle, with the number and the row.
 */
const relyOnLetters = async (
  tx: Transaction,
  source: Source,
  rows: readonly OneRow[],
): Promise<void> => {
  const letters = rows.flatMap(({ account, row, facts }) => {
    const letter = account === 'letter' ? letterOf(facts) : null;
    return letter === null ? [] : [{ ...letter, row }];
  });
  const [other] = await lettersOfOthers(tx, source.id, letters);
  if (other === undefined) return;
  const { code, letter } = other;
  refuse(code, { field: 'letter.number', values: { number: letter.written, row: letter.row } });
};

/** Ends what the same teller told of the same things before. */
const supersede = async (
  tx: Transaction,
  { teller, standing, accounts }: Tellings,
): Promise<void> => {
  for (const { account, rows } of accounts) {
    await tx.run(
      `UPDATE register.account_row
        SET superseded_at = now()
        WHERE teller = $1
          AND account = $2
          AND standing = $3::register.standing
          AND superseded_at IS NULL
          AND md5(thing) IN (SELECT md5(told) FROM unnest($4::text[]) told)`,
      [teller, account, standing, rows.map(({ facts }) => thingOfRow(account, facts))],
    );
  }
};

/** Writes rows and their keys, which say at which place of the rows theirs stands. */
const INSERT_ROWS = prepared(sql`
  WITH told AS (
    INSERT INTO register.account_row (
      account, teller, standing, exporter, province, source_kind, source, source_row, vin, thing, facts
    )
    SELECT t.account, $1, $2::register.standing, $3, $4, $5, $6, t.source_row, t.vin, t.thing, t.facts
    FROM unnest($7::text[], $8::bigint[], $9::text[], $10::text[], $11::jsonb[])
      WITH ORDINALITY AS t(account, source_row, vin, thing, facts, place)
    ORDER BY t.place
    RETURNING id
  ), keyed AS (
    INSERT INTO register.account_key (kind, value, row_id)
    SELECT k.kind, k.value, (SELECT array_agg(id ORDER BY id) FROM told)[k.place]
    FROM unnest($12::text[], $13::text[], $14::int[]) AS k(kind, value, place)
  )
  SELECT id::text
  FROM told
  ORDER BY told.id
`);

const insertRows = async (
  tx: Transaction,
  { teller, standing, exporter, province, source }: Tellings,
  rows: readonly OneRow[],
): Promise<readonly string[]> => {
  const keys = rows.flatMap(({ account, facts }, at) =>
    keysOfRow(account, facts).map((key) => ({ ...key, place: at + 1 })),
  );
  const made = await tx.rows<{ id: string }>(INSERT_ROWS, [
    ...[teller, standing, exporter, province, source.kind, source.id],
    rows.map(({ account }) => account),
    rows.map(({ row }) => row),
    rows.map(vinColumn),
    rows.map(({ account, facts }) => thingOfRow(account, facts)),
    rows.map(({ facts }) => JSON.stringify(facts)),
    keys.map(({ kind }) => kind),
    keys.map(({ value }) => value),
    keys.map(({ place }) => place),
  ]);
  return made.map(({ id }) => id);
};

/**
 * Writes what was told of several accounts, with its keys; plays the register itself meanwhile. What an authority or a
 * signature tells supersedes what the same teller told of the same thing before; what is stated or seen supersedes
 * nothing: call `endTelling` before a source is told anew. Gives the ids of the rows, in their order.
 *
 * @throws Refused `number-of-another-vehicle` where a certificate or claim is another VIN's, or a letter was signed
 * here for one; `letter-of-another-application` where another application relies on a letter.
 */
export const tellTogether = (tx: Transaction, tellings: Tellings): Promise<readonly string[]> =>
  tx.as(JOB, async () => {
    const { standing, source, accounts } = tellings;
    const all = accounts.flatMap(({ account, rows }) => rows.map((row) => ({ ...row, account })));
    if (all.length === 0) return [];
    await takeNumbers(tx, all);
    if (source.kind === 'application') await relyOnLetters(tx, source, all);
    if (standing === 'fed' || standing === 'signed') await supersede(tx, tellings);
    return insertRows(tx, tellings, all);
  });

/** The same as `tellTogether`, of one account. */
export const tell = (
  tx: Transaction,
  { account, rows, ...telling }: Telling,
): Promise<readonly string[]> => tellTogether(tx, { ...telling, accounts: [{ account, rows }] });

/** Ends what a source has told so far, of all accounts or of one: it is told anew, or taken back. */
export const endTelling = (
  tx: Transaction,
  { kind, id }: Source,
  account: Account | null = null,
): Promise<number> =>
  tx.as(JOB, () =>
    tx.run(
      `UPDATE register.account_row
        SET superseded_at = now()
        WHERE source_kind = $1
          AND source = $2
          AND superseded_at IS NULL
          AND ($3::text IS NULL OR account = $3)`,
      [kind, id, account],
    ),
  );
