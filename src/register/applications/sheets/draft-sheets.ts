import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import { purposeOfSheet } from '../../stores/sealed-words.ts';
import type { Transaction } from '../../transaction.ts';
import type { DraftSheet } from './draft-sheet.ts';

/** A sheet as it was handed in, and how it was read. */
export interface KeptSheet {
  readonly sheet: DraftSheet;
  readonly file: Buffer;
}

type Part = 'file' | 'read';

const keepPart = async (
  { secrets }: Register,
  tx: Transaction,
  application: string,
  part: Part,
  bytes: Buffer,
): Promise<void> => {
  const { sealed, keyVersion } = secrets.seal(bytes, purposeOfSheet(application, part));
  await tx.run(
    prepared(`INSERT INTO register.draft_sheet (application, part, exporter, sealed, key_version)
      VALUES ($1, $2, register.organisation(), $3, $4)
      ON CONFLICT (application, part) DO UPDATE
        SET draft_written_at = now(), sealed = excluded.sealed, key_version = excluded.key_version`),
    [application, part, sealed, keyVersion],
  );
};

/** Keeps how the sheet of a draft was read and mended; the draft was written in this transaction. */
export const keepRead = (
  register: Register,
  tx: Transaction,
  application: string,
  sheet: DraftSheet,
): Promise<void> => keepPart(register, tx, application, 'read', Buffer.from(JSON.stringify(sheet)));

/** Keeps the sheet that a draft was just read from, sealed, in the place of the one before. */
export const keepSheet = async (
  register: Register,
  tx: Transaction,
  application: string,
  { sheet, file }: KeptSheet,
): Promise<void> => {
  await keepRead(register, tx, application, sheet);
  await keepPart(register, tx, application, 'file', file);
};

const findPart = async (
  { secrets }: Register,
  tx: Transaction,
  application: string,
  part: Part,
): Promise<Buffer | null> => {
  // another draft may have been written since, by a program that knows of no sheets
  const found = await tx.maybe<{ sealed: Buffer; keyVersion: number }>(
    prepared(`SELECT s.sealed, s.key_version AS "keyVersion"
      FROM register.draft_sheet s
      JOIN register.application_draft d ON d.application = s.application
      WHERE s.application = $1
        AND s.part = $2
        AND s.sealed IS NOT NULL
        AND (s.part = 'file' OR s.draft_written_at = d.written_at)`),
    [application, part],
  );
  return found === null ? null : secrets.open(found, purposeOfSheet(application, part));
};

/** How the sheet of a draft was read; null where it was read from none. */
export const findSheet = async (
  register: Register,
  tx: Transaction,
  application: string,
): Promise<DraftSheet | null> => {
  const kept = await findPart(register, tx, application, 'read');
  return kept === null ? null : JSON.parse(kept.toString());
};

/** The file of a draft that has a sheet, as it was handed in. */
export const findFile = (
  register: Register,
  tx: Transaction,
  application: string,
): Promise<Buffer | null> => findPart(register, tx, application, 'file');
