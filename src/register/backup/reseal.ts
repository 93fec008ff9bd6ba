import type pg from 'pg';
import { ANSWER_PURPOSE } from '../answered/answer-once.ts';
import { signingKeyPurpose } from '../letters/trust/signing-key-purpose.ts';
import { purposeOfName } from '../members/seal-name.ts';
import { purposeOfReading } from '../screening/sealed-reading.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { purposeOfContact, purposeOfWords } from '../stores/sealed-words.ts';
import { webhookPurpose } from '../webhooks/webhook-purpose.ts';

/** A table that holds something sealed, with its key's version in `key_version`. */
interface SealedTable {
  readonly table: string;
  /** Columns by which a row is found. */
  readonly key: readonly string[];
  /** The column with what is sealed. */
  readonly sealed: string;
  /** What a row is sealed for, by the values of its key. */
  readonly purpose: (key: readonly string[]) => string;
}

/** Every table that holds something sealed. */
export const SEALED_TABLES: readonly SealedTable[] = [
  {
    table: 'register.answered',
    key: ['organisation', 'key'],
    sealed: 'sealed',
    purpose: () => ANSWER_PURPOSE,
  },
  {
    table: 'register.complaint_contact',
    key: ['complaint'],
    sealed: 'sealed',
    purpose: ([complaint = '']) => purposeOfContact(complaint),
  },
  {
    table: 'register.complaint_said',
    key: ['id'],
    sealed: 'sealed',
    purpose: ([id = '']) => purposeOfWords(id),
  },
  {
    table: 'register.paper_reading',
    key: ['paper'],
    sealed: 'sealed',
    purpose: ([paper = '']) => purposeOfReading(paper),
  },
  {
    table: 'register.sealed_name',
    key: ['pseudonym'],
    sealed: 'sealed',
    purpose: ([pseudonym = '']) => purposeOfName(pseudonym),
  },
  {
    table: 'register.signing_key',
    key: ['id'],
    sealed: 'sealed',
    purpose: ([id = '']) => signingKeyPurpose(id),
  },
  {
    table: 'register.webhook',
    key: ['id'],
    sealed: 'secret',
    purpose: ([id = '']) => webhookPurpose(id),
  },
];

/** Rows that are sealed anew in one transaction. */
const BATCH = 500; // not-law: rows of a batch

interface Row {
  readonly key: readonly string[];
  readonly sealed: Buffer;
  readonly keyVersion: number;
}

const rowsOf = async (
  owner: pg.ClientBase,
  { table, key, sealed }: SealedTable,
  newest: number,
): Promise<readonly Row[]> => {
  const { rows } = await owner.query<Row>(
    `SELECT ARRAY[${key.map((column) => `${column}::text`).join(', ')}] AS key,
        ${sealed} AS sealed,
        key_version AS "keyVersion"
      FROM ${table}
      WHERE key_version < $1
      LIMIT ${BATCH}
      FOR UPDATE`,
    [newest],
  );
  return rows;
};

const resealBatch = async (
  owner: pg.ClientBase,
  secrets: Secrets,
  one: SealedTable,
  newest: number,
): Promise<number> => {
  const rows = await rowsOf(owner, one, newest);
  const found = one.key.map((column, at) => `${column}::text = $${at + 3}`).join(' AND ');
  for (const { key, sealed, keyVersion } of rows) {
    const purpose = one.purpose(key);
    const again = secrets.seal(secrets.open({ sealed, keyVersion }, purpose), purpose);
    await owner.query(
      `UPDATE ${one.table} SET ${one.sealed} = $1, key_version = $2 WHERE ${found}`,
      [again.sealed, again.keyVersion, ...key],
    );
  }
  return rows.length;
};

/**
 * Seals everything anew that is sealed with an older key than the newest, as the owner, while others work.
 *
 * @param newest version of the key with which `secrets` seals.
 * @returns the number of rows sealed anew.
 * @throws Error when something does not open: its key is gone, or it was changed.
 */
export const reseal = async (
  owner: pg.ClientBase,
  secrets: Secrets,
  newest: number,
): Promise<number> => {
  let count = 0;
  for (const one of SEALED_TABLES) {
    for (let rows = BATCH; rows === BATCH; ) {
      await owner.query('BEGIN');
      try {
        rows = await resealBatch(owner, secrets, one, newest);
        await owner.query('COMMIT');
      } catch (error) {
        await owner.query('ROLLBACK');
        throw error;
      }
      count += rows;
    }
  }
  return count;
};

/** How many rows are sealed with a key of this version. */
export const sealedWith = async (owner: pg.ClientBase, version: number): Promise<number> => {
  let count = 0;
  for (const { table } of SEALED_TABLES) {
    const { rows } = await owner.query<{ count: number }>(
      `SELECT count(*) FROM ${table} WHERE key_version = $1`,
      [version],
    );
    count += rows[0]?.count ?? 0;
  }
  return count;
};
