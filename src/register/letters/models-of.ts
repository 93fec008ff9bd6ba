import { sql } from '../../domain/rules/sql/sql.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

const MODELS = prepared(sql`
  SELECT DISTINCT ON (r.vin) r.vin, coalesce(r.facts ->> 'certificate.model', r.facts ->> 'licence.model') AS model
  FROM register.account_row r
  WHERE r.vin = ANY ($2)
    AND r.account IN ('certificate', 'licence')
    AND r.superseded_at IS NULL
    AND (r.standing <> 'stated' OR r.source = $1)
    AND coalesce(r.facts ->> 'certificate.model', r.facts ->> 'licence.model', '') NOT IN ('', '#VALUE!')
  ORDER BY r.vin, r.standing DESC, r.id DESC
`);

/** The models of vehicles of an application, by VIN, as the highest telling has them. Plays the register itself. */
export const modelsOf = async (
  tx: Transaction,
  application: string,
  vins: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (
      await tx.as(JOB, () => tx.rows<{ vin: string; model: string }>(MODELS, [application, vins]))
    ).map(({ vin, model }) => [vin, model]),
  );
