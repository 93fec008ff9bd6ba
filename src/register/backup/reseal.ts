import { rm } from 'node:fs/promises';
import type pg from 'pg';
import { ANSWER_PURPOSE } from '../answered/answer-once.ts';
import { signingKeyPurpose } from '../letters/trust/signing-key-purpose.ts';
import { purposeOfName } from '../members/seal-name.ts';
import { purposeOfNote } from '../notes/purpose-of-note.ts';
import { purposeOfAddress } from '../notices/mail/mail-link.ts';
import { pathOfPaper, purposeOfPaper, putPaper, readPaperFile } from '../papers/paper-bytes.ts';
import { purposeOfReading } from '../screening/sealed-reading.ts';
import type { Secrets } from '../secrets/secrets.ts';
import {
  purposeOfContact,
  purposeOfFilingContact,
  purposeOfSheet,
  purposeOfWords,
} from '../stores/sealed-words.ts';
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
  /** Rows that are sealed anew in one transaction, where a row is large. */
  readonly batch?: number;
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
    table: 'register.draft_sheet',
    key: ['application', 'part'],
    sealed: 'sealed',
    purpose: ([application = '', part = '']) => purposeOfSheet(application, part),
    batch: 5, // not-law: rows of a batch
  },
  {
    table: 'register.filing_said',
    key: ['id'],
    sealed: 'sealed',
    purpose: ([id = '']) => purposeOfFilingContact(id),
  },
  {
    table: 'register.mail_address',
    key: ['id'],
    sealed: 'sealed',
    purpose: ([id = '']) => purposeOfAddress(id),
  },
  {
    table: 'register.note',
    key: ['id'],
    sealed: 'sealed',
    purpose: ([id = '']) => purposeOfNote(id),
  },
  {
    table: 'register.paper_bytes',
    key: ["encode(paper, 'hex')"],
    sealed: 'sealed',
    purpose: ([sha256 = '']) => purposeOfPaper(sha256),
    batch: 5, // not-law: rows of a batch
  },
  {
    table: 'register.paper_reading',
    key: ["encode(paper, 'hex')"],
    sealed: 'sealed',
    purpose: ([sha256 = '']) => purposeOfReading(sha256),
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
  /** Where it stands, as long as it is held. */
  readonly at: string;
  readonly key: readonly string[];
  /** Null: it lies in the folder of papers. */
  readonly sealed: Buffer | null;
  readonly keyVersion: number;
}

const rowsOf = async (
  owner: pg.ClientBase,
  { table, key, sealed, batch = BATCH }: SealedTable,
  newest: number,
): Promise<readonly Row[]> => {
  const { rows } = await owner.query<Row>(
    `SELECT ctid::text AS at,
        ARRAY[${key.map((column) => `${column}::text`).join(', ')}] AS key,
        ${sealed} AS sealed,
        key_version AS "keyVersion"
      FROM ${table}
      WHERE key_version < $1
      LIMIT ${batch}
      FOR UPDATE`,
    [newest],
  );
  return rows;
};

/** With which keys, and where the sealed bytes of papers lie. */
interface Reseal {
  readonly secrets: Secrets;
  readonly newest: number;
  readonly folder: string | null;
}

/** What is sealed, wherever it lies. */
const sealedIn = async (
  folder: string | null,
  { key: [sha256 = ''], sealed, keyVersion }: Row,
): Promise<Buffer> => {
  const found = sealed ?? (await readPaperFile(folder, sha256, keyVersion));
  if (found === null) throw new Error(`the paper ${sha256} is not in the folder of papers`);
  return found;
};

/** Files of papers that are sealed anew, once this is committed. */
type Old = string[];

const resealBatch = async (
  owner: pg.ClientBase,
  one: SealedTable,
  { secrets, newest, folder }: Reseal,
  old: Old,
): Promise<number> => {
  const rows = await rowsOf(owner, one, newest);
  for (const row of rows) {
    const { at, key, keyVersion } = row;
    const purpose = one.purpose(key);
    const sealed = await sealedIn(folder, row);
    const again = secrets.seal(secrets.open({ sealed, keyVersion }, purpose), purpose);
    const [sha256 = ''] = key;
    const apart = row.sealed === null && folder !== null;
    if (apart) {
      await putPaper(folder, sha256, again);
      old.push(pathOfPaper(folder, sha256, keyVersion));
    }
    await owner.query(
      `UPDATE ${one.table} SET ${one.sealed} = $1, key_version = $2 WHERE ctid = $3::tid`,
      [apart ? null : again.sealed, again.keyVersion, at],
    );
  }
  return rows.length;
};

/**
 * Seals everything anew that is sealed with an older key than the newest, as the owner, while others work.
 *
 * @param newest version of the key with which `secrets` seals.
 * @param folder where the sealed bytes of papers lie; null: in the database.
 * @returns the number of rows sealed anew.
 * @throws Error when something does not open: its key is gone, or it was changed.
 */
export const reseal = async (
  owner: pg.ClientBase,
  secrets: Secrets,
  newest: number,
  folder: string | null = null,
): Promise<number> => {
  let count = 0;
  for (const one of SEALED_TABLES) {
    const { batch = BATCH } = one;
    for (let rows = batch; rows === batch; ) {
      const old: Old = [];
      await owner.query('BEGIN');
      try {
        rows = await resealBatch(owner, one, { secrets, newest, folder }, old);
        await owner.query('COMMIT');
        for (const path of old) await rm(path, { force: true });
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
