import { parseVin } from '../../../domain/vin/vin.ts';
import { prepared } from '../../prepared.ts';
import type { ToldRow } from '../../telling/tell.ts';
import type { Transaction } from '../../transaction.ts';

/** A vehicle of a draft for which a letter can be asked for: its VIN and its country were read. */
export interface DraftVehicle {
  readonly vin: string;
  /** ISO 3166-1 alpha-2. */
  readonly destination: string;
  /** Empty where none was read. */
  readonly model: string;
  /** What the draft states of it, by the name of the fact: of the certificate and of the licence. */
  readonly stated: ReadonlyMap<string, string>;
}

/** What an exporter prepares. */
interface Prepared {
  readonly state: string;
  readonly licence: readonly ToldRow[] | null;
  readonly certificate: readonly ToldRow[] | null;
}

const DRAFT =
  prepared(`SELECT a.state, d.accounts -> 'licence' AS licence, d.accounts -> 'certificate' AS certificate
  FROM register.application a
  LEFT JOIN register.application_draft d ON d.application = a.id
  WHERE a.id = $1`);

const textIn = (rows: readonly ToldRow[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ facts }) =>
      Object.entries(facts).flatMap(([name, value]) =>
        value === null || value === '' || value === '#VALUE!'
          ? []
          : [[name, String(value)] as const],
      ),
    ),
  );

/**
 * The vehicles of a draft by VIN, each once; rows without a VIN or a country are left out. Null where the application
 * was submitted, or is not the exporter's own.
 */
export const draftVehicles = async (
  tx: Transaction,
  application: string,
): Promise<readonly DraftVehicle[] | null> => {
  const found = await tx.maybe<Prepared & Record<string, unknown>>(DRAFT, [application]);
  if (found === null || found.state !== 'draft') return null;
  const certificates = Map.groupBy(found.certificate ?? [], ({ vin }) => vin);
  const vehicles = new Map<string, DraftVehicle>();
  for (const row of found.licence ?? []) {
    const { vin } = row;
    const destination = String(row.facts['licence.destination'] ?? '');
    if (vin === null || parseVin(vin) === null || !/^[A-Z]{2}$/.test(destination)) continue;
    if (vehicles.has(vin)) continue;
    const stated = textIn([row, ...(certificates.get(vin) ?? [])]);
    const model = stated.get('certificate.model') ?? stated.get('licence.model') ?? '';
    vehicles.set(vin, { vin, destination, model, stated });
  }
  return [...vehicles.values()].sort((one, other) => (one.vin < other.vin ? -1 : 1));
};
