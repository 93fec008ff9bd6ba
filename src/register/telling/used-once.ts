import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { UsedOnce } from './keys.ts';

/**
 * Takes numbers that belong to one VIN alone for the VINs given. Gives those that are another VIN's, in the order
 * given. Whoever takes the same number at the same moment waits. To be called as the register itself.
 *
 * @param fedCounts true: a number that its authority has told of the VIN is its own, whoever named it first.
 */
export const numbersOfOthers = async <Row extends UsedOnce>(
  tx: Transaction,
  told: readonly Row[],
  { fedCounts }: { readonly fedCounts: boolean },
): Promise<readonly Row[]> => {
  if (told.length === 0) return [];
  const given = [
    told.map(({ kind }) => kind),
    told.map(({ number }) => number),
    told.map(({ vin }) => vin),
  ];
  // in order, so that two who take the same numbers do not wait for each other
  await tx.run(
    prepared(`INSERT INTO register.used_once (kind, number, vin)
      SELECT DISTINCT ON (t.kind, t.number) t.kind, t.number, t.vin
      FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS t(kind, number, vin, place)
      ORDER BY t.kind, t.number, t.place
      ON CONFLICT DO NOTHING`),
    given,
  );
  const others = await tx.rows<{ place: number }>(
    prepared(`SELECT t.place
      FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS t(kind, number, vin, place)
      JOIN register.used_once u ON u.kind = t.kind AND u.number = t.number
      WHERE u.vin <> t.vin
        AND NOT ($4 AND EXISTS (
          SELECT
          FROM register.account_row r
          JOIN register.account_key k ON k.row_id = r.id
          WHERE r.vin = t.vin
            AND r.account = t.kind
            AND r.standing IN ('fed', 'signed')
            AND r.superseded_at IS NULL
            AND k.kind = t.kind
            AND k.value = t.number
        ))
      ORDER BY t.place`),
    [...given, fedCounts],
  );
  return others.flatMap(({ place }) => told[place - 1] ?? []);
};
