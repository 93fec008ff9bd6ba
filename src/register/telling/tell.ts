import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { JOB } from '../actor.ts';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import { keysOfRow, letterOf, thingOfRow, usedOnceOf } from './keys.ts';
import { lettersOfOthers } from './letters-of-others.ts';
import { numbersOfOthers } from './used-once.ts';

/** How far a telling counts: what was said, compared with the paper, told by the authority, proved. */
export type Standing = 'stated' | 'seen' | 'fed' | 'signed';

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

/** No VIN is as long, and no index holds what is much longer. */
const LONGEST_VIN = 200; // not-law: characters

/** What stands of a row in the column of its VIN; null for a text that is none and too long. */
export const vinColumn = ({ vin }: ToldRow): string | null =>
  vin === null || vin.length > LONGEST_VIN || !vin.isWellFormed() ? null : vin;

/**
 * Takes the numbers that belong to one VIN alone for the VINs of the rows. What the authority that keeps the record
 * has told of a number and this VIN stands, whoever named the number first.
 *
 * @throws Refused `number-of-another-vehicle`, with the number and the row.
 */
const takeNumbers = async (tx: Transaction, { account, rows }: Telling): Promise<void> => {
  const numbered = rows.flatMap(({ row, facts }) => {
    const used = usedOnceOf(account, facts);
    return used === null ? [] : [{ ...used, row }];
  });
  const [taken] = await numbersOfOthers(tx, numbered, { fedCounts: true });
  if (taken === undefined) return;
  refuse('number-of-another-vehicle', {
    field: `${account}.number`,
    values: { number: taken.written, row: taken.row },
  });
};

/**
 * Relies on the letters that an application states: a letter serves every vehicle that it lists, in one application.
 *
 * @throws Refused `letter-of-another-application`, and `number-of-another-vehicle` where the letter was signed here for
 * another vehicle, with the number and the row.
 */
const relyOnLetters = async (tx: Transaction, { source, rows }: Telling): Promise<void> => {
  const letters = rows.flatMap(({ row, facts }) => {
    const letter = letterOf(facts);
    return letter === null ? [] : [{ ...letter, row }];
  });
  const [other] = await lettersOfOthers(tx, source.id, letters);
  if (other === undefined) return;
  const { code, letter } = other;
  refuse(code, { field: 'letter.number', values: { number: letter.written, row: letter.row } });
};

const insertRows = async (tx: Transaction, telling: Telling): Promise<readonly string[]> => {
  const { account, teller, standing, exporter, province, source, rows } = telling;
  const made = await tx.rows<{ id: string }>(
    prepared(`INSERT INTO register.account_row (
        account, teller, standing, exporter, province, source_kind, source, source_row, vin, thing, facts
      )
      SELECT $1, $2, $3::register.standing, $4, $5, $6, $7, t.source_row, t.vin, t.thing, t.facts
      FROM unnest($8::bigint[], $9::text[], $10::text[], $11::jsonb[])
        WITH ORDINALITY AS t(source_row, vin, thing, facts, place)
      ORDER BY t.place
      RETURNING id::text`),
    [
      account,
      teller,
      standing,
      exporter,
      province,
      source.kind,
      source.id,
      rows.map(({ row }) => row),
      rows.map(vinColumn),
      rows.map(({ facts }) => thingOfRow(account, facts)),
      rows.map(({ facts }) => JSON.stringify(facts)),
    ],
  );
  return made.map(({ id }) => id);
};

const insertKeys = async (
  tx: Transaction,
  { account, rows }: Telling,
  ids: readonly string[],
): Promise<void> => {
  const keys = rows.flatMap(({ facts }, at) =>
    keysOfRow(account, facts).map((key) => ({ ...key, id: ids[at] })),
  );
  if (keys.length === 0) return;
  await tx.run(
    prepared(`INSERT INTO register.account_key (kind, value, row_id)
      SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])`),
    [keys.map(({ kind }) => kind), keys.map(({ value }) => value), keys.map(({ id }) => id)],
  );
};

/**
 * Writes what was told, with its keys; plays the register itself meanwhile. What an authority or a signature tells
 * supersedes what the same teller told of the same thing before; what is stated or seen supersedes nothing: call
 * `endTelling` before a source is told anew. Gives the ids of the rows, in their order.
 *
 * @throws Refused `number-of-another-vehicle` where a certificate or claim is another VIN's, or a letter was signed
 * here for one; `letter-of-another-application` where another application relies on a letter.
 */
export const tell = (tx: Transaction, telling: Telling): Promise<readonly string[]> =>
  tx.as(JOB, async () => {
    const { account, teller, standing, rows } = telling;
    if (rows.length === 0) return [];
    await takeNumbers(tx, telling);
    if (account === 'letter' && telling.source.kind === 'application') {
      await relyOnLetters(tx, telling);
    }
    if (standing === 'fed' || standing === 'signed') {
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
    const ids = await insertRows(tx, telling);
    await insertKeys(tx, telling, ids);
    return ids;
  });

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
