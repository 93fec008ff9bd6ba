import type { SheetWords } from '../../../intake/sheet-words.ts';
import { prepared } from '../../prepared.ts';
import type { Transaction } from '../../transaction.ts';

/** A word of a firm's sheets: of a header (`field` '') the fact that it stands for, else what it means of a fact. */
export interface SheetWord {
  readonly field: string;
  readonly written: string;
  readonly meant: string;
}

/** The words of the sheets of the firm that acts, in order. */
export const listWords = (tx: Transaction): Promise<readonly SheetWord[]> =>
  tx.rows<SheetWord & Record<string, unknown>>(
    prepared(`SELECT field, written, meant
      FROM register.sheet_word
      WHERE exporter = register.organisation() AND ended_at IS NULL
      ORDER BY field, written`),
  );

/** Words as the intake takes them. */
export const wordsOf = (words: readonly SheetWord[]): SheetWords => {
  const values = Map.groupBy(
    words.filter(({ field }) => field !== ''),
    ({ field }) => field,
  );
  const meant = (some: readonly SheetWord[]): Readonly<Record<string, string>> =>
    Object.fromEntries(some.map((word) => [word.written, word.meant]));
  return {
    headers: meant(words.filter(({ field }) => field === '')),
    values: Object.fromEntries([...values].map(([field, some]) => [field, meant(some)])),
  };
};

/** Remembers words of the firm that acts; one said before means what is said now. */
export const keepWords = async (tx: Transaction, words: readonly SheetWord[]): Promise<void> => {
  if (words.length === 0) return;
  const last = [...new Map(words.map((word) => [`${word.field}\n${word.written}`, word])).values()];
  await tx.run(
    `INSERT INTO register.sheet_word (exporter, field, written, meant)
      SELECT register.organisation(), w.field, w.written, w.meant
      FROM unnest($1::text[], $2::text[], $3::text[]) w (field, written, meant)
      ON CONFLICT (exporter, field, written) DO UPDATE
        SET meant = excluded.meant, said_at = now(), ended_at = NULL`,
    [
      last.map(({ field }) => field),
      last.map(({ written }) => written),
      last.map(({ meant }) => meant),
    ],
  );
};

/** Forgets a word; false where there is none. */
export const endWord = async (
  tx: Transaction,
  { field, written }: Pick<SheetWord, 'field' | 'written'>,
): Promise<boolean> =>
  (await tx.run(
    `UPDATE register.sheet_word
      SET ended_at = now()
      WHERE exporter = register.organisation() AND field = $1 AND written = $2 AND ended_at IS NULL`,
    [field, written],
  )) > 0;
