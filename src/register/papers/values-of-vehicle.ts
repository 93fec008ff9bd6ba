import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { ValuesByName } from '../../papers/forms/compare-paper.ts';
import type { PaperKind, ReadName } from '../../papers/paper-reading.ts';
import type { Transaction } from '../transaction.ts';

/** Which facts of an account a kind of paper tells, by the names of what is read. */
const FACTS_OF: Partial<Record<PaperKind, Partial<Record<ReadName, string>>>> = {
  saleInvoice: { number: 'invoice.number', date: 'invoice.issuedOn', total: 'invoice.price' },
  usedSaleInvoice: { number: 'invoice.number', date: 'invoice.issuedOn', total: 'invoice.price' },
  registrationCertificate: {
    number: 'certificate.number',
    registrationNumber: 'certificate.number',
    plate: 'certificate.plate',
  },
  vehicleLicence: { plate: 'certificate.plate' },
  insurancePolicy: { number: 'insurance.policy' },
  customsDeclaration: { number: 'declaration.number' },
  letter: { number: 'letter.number', date: 'letter.issuedOn' },
};

const ENGINE = 'factory.engineNumber';

/** What was told of a vehicle: by whom its papers are, and by authorities. */
export interface ToldOfVehicle {
  readonly stated: readonly ShownFacts[];
  readonly fed: readonly ShownFacts[];
}

type Told = { vin: string; prepared: boolean; fed: boolean; facts: ShownFacts };

const TOLD = `
  SELECT r.vin, false AS prepared, r.standing IN ('fed', 'signed') AS fed, r.facts
  FROM register.account_row r
  WHERE r.vin = ANY ($2)
    AND r.superseded_at IS NULL
    AND (r.standing IN ('fed', 'signed') OR (r.source_kind = 'application' AND r.source = $1))
  ORDER BY r.id`;

const PREPARED = `
  SELECT one ->> 'vin' AS vin, true AS prepared, false AS fed, one -> 'facts' AS facts
  FROM register.application_draft d
  CROSS JOIN LATERAL jsonb_each(d.accounts) account
  CROSS JOIN LATERAL jsonb_array_elements(account.value) one
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
      stated: stated.map(({ facts }) => facts),
      fed: own.flatMap(({ fed, facts }) => (fed ? [facts] : [])),
    });
  }
  return told;
};

/** Those of the rows that a paper of a kind tells too, by the names of what is read of it; of several the first. */
export const valuesFor = (
  kind: PaperKind,
  vin: string,
  rows: readonly ShownFacts[],
): ValuesByName => {
  const first = (fact: string): string | undefined => {
    const value = rows.map((facts) => facts[fact]).find((one) => one !== undefined && one !== '');
    return value === undefined ? undefined : String(value);
  };
  const named = Object.entries({ ...FACTS_OF[kind], engine: ENGINE });
  const values = named.map(([name, fact]) => [name, first(fact)] as const);
  return Object.fromEntries([
    ...(rows.length === 0 ? [] : [['vin', vin] as const]),
    ...values.filter(([, value]) => value !== undefined),
  ]);
};
