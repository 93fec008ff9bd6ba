import type { Transaction } from '../transaction.ts';

/** What an exporter is told of a vehicle: gate, entry, quality, findings. */
export interface ExporterVerdict {
  readonly vin: string;
  readonly told: Readonly<Record<string, unknown>>;
}

/** What an exporter is told of each vehicle of the latest version of its application, by VIN. */
export const exporterVerdicts = async (
  tx: Transaction,
  application: string,
): Promise<readonly ExporterVerdict[]> =>
  (
    await tx.rows<{ vin: string; told: Buffer }>(
      `SELECT DISTINCT ON (v.vin) v.vin, v.told
        FROM register.verdict v
        JOIN register.application a ON a.id = v.application AND a.version = v.version
        WHERE v.application = $1
        ORDER BY v.vin, v.given_at DESC`,
      [application],
    )
  ).map(({ vin, told }) => ({
    vin,
    told: JSON.parse(told.toString('utf8')) as ExporterVerdict['told'],
  }));
