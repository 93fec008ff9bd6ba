import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { ShownFacts } from '../../src/domain/verdict/verdict.ts';
import type { Actor } from '../../src/register/actor.ts';
import type { Register } from '../../src/register/register.ts';
import { type Standing, tell } from '../../src/register/telling/tell.ts';
import { say } from './register-database.ts';

/** Rows by account, facts by their whole names. */
export type Stated = { readonly [account in Account]?: readonly ShownFacts[] };

/**
 * What an exporter states of a car whose gate is clear: registered 202 days before, so that no letter is needed.
 * Passenger car on petrol, for Georgia.
 */
export const clearCar = (vin: string, uscc: string): Stated => ({
  licence: [
    {
      'licence.vin': vin,
      'licence.brand': 'Chery',
      'licence.model': 'SQR7160T',
      'licence.registeredOn': '2026-01-15',
      'licence.pendingExportOn': '2026-11-05',
      'licence.destination': 'GE',
      'licence.hsCode': '8703234110',
      'licence.condition': 'used',
      'licence.odometerKm': 9_094,
      'licence.unitPrice': 9_382,
      'licence.currency': 'USD',
      'licence.modified': false,
    },
  ],
  certificate: [
    {
      'certificate.vin': vin,
      'certificate.number': `65${vin.slice(-6)}`,
      'certificate.brand': 'Chery',
      'certificate.model': 'SQR7160T',
      'certificate.registeredOn': '2026-01-15',
      'certificate.pendingExportOn': '2026-11-05',
      'certificate.province': '65',
      'certificate.owner': uscc,
      'certificate.status': 'A',
      'certificate.mustScrapOn': '2041-01-14',
    },
  ],
  factory: [
    {
      'factory.vin': vin,
      'factory.maker': '奇瑞汽车股份有限公司',
      'factory.manufacturedOn': '2025-12-20',
      'factory.energy': 'petrol',
      'factory.kind': 'passenger',
    },
  ],
  inspection: [
    {
      'inspection.vin': vin,
      'inspection.on': '2026-11-12',
      'inspection.standard': 'WM/T 8-2022',
      'inspection.result': 'pass',
    },
  ],
});

/** What somebody says of one account, as the register takes it. */
export const telling = (
  register: Register,
  teller: Actor,
  standing: Standing,
  account: Account,
  facts: readonly ShownFacts[],
  source?: { readonly kind: 'feed' | 'application'; readonly id: string },
): Promise<unknown> =>
  register.as(teller, (tx) =>
    tell(tx, {
      account,
      teller: teller.organisation ?? '',
      standing,
      exporter: standing === 'stated' ? teller.organisation : null,
      province: source?.kind === 'application' ? '65' : null,
      source: source ?? { kind: 'feed', id: crypto.randomUUID() },
      rows: facts.map((row, at) => ({
        row: at + 1,
        vin: (row[`${account}.vin`] as string | undefined) ?? null,
        facts: row,
      })),
    }),
  );

let numbers = 0;

/** An application that was submitted with these rows, not yet screened. Gives its id. */
export const submitted = async (
  { pool, register }: { readonly pool: pg.Pool; readonly register: Register },
  exporter: Actor,
  stated: Stated,
  appliedOn = '2026-11-20',
): Promise<string> => {
  numbers += 1;
  const [made] = await say<{ id: string }>(
    pool,
    exporter,
    `INSERT INTO register.application (number, exporter, province, state, verb)
      VALUES ($1, $2, '65', 'draft', 'draft')
      RETURNING id`,
    [`CK65${numbers}`, exporter.organisation],
  );
  const id = made?.id ?? '';
  await say(
    pool,
    exporter,
    `INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest)
      VALUES ($1, 1, $2, '65', $3, $4)`,
    [id, exporter.organisation, appliedOn, createHash('sha256').update(id).digest()],
  );
  await say(
    pool,
    exporter,
    `UPDATE register.application SET state = 'submitted', verb = 'submit', version = 1, stepped_at = now()
      WHERE id = $1`,
    [id],
  );
  for (const row of stated.licence ?? []) {
    await say(
      pool,
      exporter,
      `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, state, verb)
        VALUES ($1, $2, '65', 1, $3, 'open', 'list')`,
      [id, exporter.organisation, row['licence.vin']],
    );
  }
  for (const [account, rows] of Object.entries(stated)) {
    await telling(register, exporter, 'stated', account as Account, rows ?? [], {
      kind: 'application',
      id,
    });
  }
  return id;
};

/** An exporter's filing in force for a year. */
export const filed = async (owner: pg.Client, exporter: Actor): Promise<void> => {
  await owner.query('ALTER TABLE register.filing DISABLE TRIGGER USER');
  await owner.query(
    `INSERT INTO register.filing (number, exporter, province, facts, submitted_on, valid_from, valid_until, state, verb)
      VALUES ($1, $2, '65', '{}', '2026-02-26', '2026-03-01', '2027-02-28', 'filed', 'accept')`,
    [`F${exporter.organisation}`, exporter.organisation],
  );
  await owner.query('ALTER TABLE register.filing ENABLE TRIGGER USER');
};
