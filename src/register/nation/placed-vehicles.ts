import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';

/** A vehicle with where it is dealt with. */
export type PlacedVehicle = {
  vin: string;
  /** Id of its application; null where none is known here. */
  application: string | null;
  province: string | null;
  /** Unified social credit code of whoever applied for it. */
  code: string | null;
  organisation: string | null;
};

/** The province whose vehicles alone whoever acts may see; null: all. */
export const provinceSeen = ({ actor }: Transaction): string | null =>
  actor.part === 'ministry' ? null : (actor.province ?? '');

/**
 * Of vehicles those that whoever acts may see, with where each is dealt with. The register looks everywhere.
 *
 * @param application number of the application that is meant; the latest of each vehicle without it
 */
export const placedVehicles = async (
  tx: Transaction,
  vins: readonly string[],
  application = '',
): Promise<readonly PlacedVehicle[]> => {
  const seen = provinceSeen(tx);
  return tx.as(JOB, () =>
    tx.rows<PlacedVehicle>(
      `SELECT named.vin, place.application, place.province, place.code, place.organisation
        FROM unnest($1::text[]) WITH ORDINALITY AS named(vin, place)
        CROSS JOIN LATERAL register.place_of_vehicle(named.vin, $3) place
        WHERE $2::text IS NULL OR place.province = $2
        ORDER BY named.place`,
      [vins, seen, application],
    ),
  );
};
