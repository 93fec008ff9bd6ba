import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Transaction } from '../transaction.ts';
import type { RowOfAccount } from './stated-values.ts';

/** What was told of a vehicle: by whom its papers are, and by authorities. */
export interface ToldOfVehicle {
  readonly stated: readonly RowOfAccount[];
  readonly fed: readonly RowOfAccount[];
}

type Told = {
  vin: string;
  account: string;
  prepared: boolean;
  fed: boolean;
  facts: ShownFacts;
};

const TOLD = `
  SELECT r.vin, r.account, false AS prepared, r.standing IN ('fed', 'signed') AS fed, r.facts
  FROM register.account_row r
  WHERE r.vin = ANY ($2)
    AND r.superseded_at IS NULL
    AND (r.standing IN ('fed', 'signed') OR (r.source_kind = 'application' AND r.source = $1))
  ORDER BY r.id`;

const PREPARED = `
  SELECT one ->> 'vin' AS vin, account, true AS prepared, false AS fed, one -> 'facts' AS facts
  FROM register.application_draft d
  CROSS JOIN LATERAL jsonb_each(d.accounts) told(account, told_rows)
  CROSS JOIN LATERAL jsonb_array_elements(told_rows) one
  WHERE d.application = $1 AND one ->> 'vin' = ANY ($2)`;

/**
 * What was told of the vehicles of an application, by VIN, as far as whoever acts may see it: what is prepared in the
 * place of what was submitted, where something is.
 */
export const toldOfVehicles = async (
  tx: Transaction,
  application: string,
  vins: readonly string[],
): Promise<ReadonlyMap<string, ToldOfVehicle>> => {
  const rows = [...(await tx.rows<Told>(TOLD, [application, vins]))];
  // what is prepared is seen by its exporter alone
  if (tx.actor.part === 'exporter')
    rows.push(...(await tx.rows<Told>(PREPARED, [application, vins])));
  const told = new Map<string, ToldOfVehicle>();
  for (const [vin, own] of Map.groupBy(rows, (row) => row.vin)) {
    const isPrepared = own.some(({ prepared }) => prepared);
    const stated = own.filter(({ fed, prepared }) => !fed && prepared === isPrepared);
    told.set(vin, {
      stated: stated.map(({ account, facts }) => ({ account, facts })),
      fed: own.flatMap(({ fed, account, facts }) => (fed ? [{ account, facts }] : [])),
    });
  }
  return told;
};
