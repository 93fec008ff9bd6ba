import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** What an exporter is known by. */
export interface OwnOrganisation {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  readonly uscc: string;
}

/**
 * The exporter that acts in the transaction.
 *
 * @throws Refused `part-missing` where it is closed or no exporter.
 */
export const ownOrganisation = async (tx: Transaction): Promise<OwnOrganisation> =>
  (await tx.maybe<OwnOrganisation & Record<string, unknown>>(
    prepared(`SELECT id, name, province, uscc
      FROM register.organisation
      WHERE id = register.organisation() AND part = 'exporter' AND closed_at IS NULL`),
  )) ?? refuse('part-missing');
