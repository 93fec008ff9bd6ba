import type { PaperReading } from '../../papers/paper-reading.ts';
import type { Register } from '../register.ts';
import type { Sealed } from '../secrets/secrets.ts';

/** What a reading is sealed for. @param sha256 of the paper, hexadecimal. */
export const purposeOfReading = (sha256: string): string => `reading ${sha256}`;

/** A reading as the database has it. */
export interface SealedReading {
  /** SHA-256 of the paper, hexadecimal. */
  readonly sha256: string;
  /** Null: it was not read yet, or cannot be. */
  readonly sealed: Buffer | null;
  readonly key_version: number | null;
}

/** Seals what was read of a paper: what it says of persons is not to be found in the database. */
export const sealReading = (
  { secrets }: Pick<Register, 'secrets'>,
  sha256: string,
  reading: PaperReading,
): Sealed => secrets.seal(Buffer.from(JSON.stringify(reading)), purposeOfReading(sha256));

/** What was read of a paper; null where nothing was. */
export const openReading = (
  { secrets }: Pick<Register, 'secrets'>,
  { sha256, sealed, key_version: keyVersion }: SealedReading,
): PaperReading | null => {
  if (sealed === null || keyVersion === null) return null;
  const opened = secrets.open({ sealed, keyVersion }, purposeOfReading(sha256));
  return JSON.parse(opened.toString('utf8')) as PaperReading;
};
