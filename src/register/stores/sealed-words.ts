import type { Secrets } from '../secrets/secrets.ts';

/** What a contact is sealed for. */
export const purposeOfContact = (complaint: string): string => `contact of ${complaint}`;

/** What telephone and legal person of a filing are sealed for, by the id of what was said. */
export const purposeOfFilingContact = (said: string): string => `contact of filing ${said}`;

/** What the sheet of a draft is sealed for: its file, or how it was read. */
export const purposeOfSheet = (application: string, part: string): string =>
  `${part} of draft ${application}`;

/** What a buyer's words are sealed for. */
export const purposeOfWords = (id: string): string => `words ${id}`;

/** What a buyer wrote. */
export interface BuyersWords {
  /** City and workshop, in the buyer's words; empty where nothing was written. */
  readonly place: string;
  readonly text: string;
}

/** A row of what was said, of which a buyer's words are sealed. */
interface SealedRow {
  readonly id: string;
  readonly sealed: Buffer | null;
  readonly key_version: number | null;
}

const isWords = (value: unknown): value is BuyersWords =>
  typeof value === 'object' && value !== null && 'place' in value && 'text' in value;

/** Seals what a buyer wrote, bound to its row. */
export const sealWords = (secrets: Secrets, id: string, words: BuyersWords) =>
  secrets.seal(Buffer.from(JSON.stringify(words)), purposeOfWords(id));

/** What a buyer wrote; null of a row in which somebody else speaks. */
export const openWords = (
  secrets: Secrets,
  { id, sealed, key_version: keyVersion }: SealedRow,
): BuyersWords | null => {
  if (sealed === null || keyVersion === null) return null;
  const value: unknown = JSON.parse(
    secrets.open({ sealed, keyVersion }, purposeOfWords(id)).toString(),
  );
  if (!isWords(value)) throw new Error('what was sealed are no words');
  return value;
};
