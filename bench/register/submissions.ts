import type pg from 'pg';
import type { Actor } from '../../src/register/actor.ts';
import { makeKey } from '../../src/register/members/make-key.ts';
import type { OpenRegister } from '../../src/register/opening/open-register.ts';
import type { BatchRow } from '../workload/batch-columns.ts';
import { filingOf } from '../workload/filing-of.ts';
import type { Client } from './client.ts';
import { exporters, openVehicleOf, vehicleAt } from './vehicles.ts';

/** What was acknowledged: vehicles of applications that were answered as submitted. */
export interface Acknowledged {
  applications: number;
  vehicles: number;
}

const bodyOf = (rows: readonly BatchRow[]): string => {
  // whose filing it is the register knows
  const { exporter: _, ...accounts } = filingOf(rows);
  return JSON.stringify({ accounts });
};

/** Makes somebody a key of the API. */
export const keyOf = async (open: OpenRegister, actor: Actor): Promise<string> => {
  const made = await makeKey(open.register, actor, {
    label: 'bench',
    scopes: ['read', 'act'],
    expiresAt: null,
  });
  if (made.kind === 'refused') throw new Error(`no key: ${made.code}`);
  return made.value.key;
};

const exportersKey = async (open: OpenRegister, owner: pg.Client, uscc: string) => {
  const { rows } = await owner.query<{ organisation: string; person: string; province: string }>(
    `SELECT o.id AS organisation, p.id AS person, o.province
      FROM register.organisation o
      JOIN register.person p ON p.organisation = o.id
      WHERE o.uscc = $1`,
    [uscc],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`no exporter ${uscc}`);
  const actor: Actor = {
    part: 'exporter',
    organisation: found.organisation,
    person: found.person,
    province: null,
    maker: null,
    rights: ['read', 'act', 'manage'],
  };
  return keyOf(open, actor);
};

interface Draft {
  readonly exporter: number;
  readonly vehicles: number;
  readonly body: string;
}

/** Exporters who submit vehicles that none of them has submitted before. */
export class Submitters {
  readonly acknowledged: Acknowledged = { applications: 0, vehicles: 0 };
  readonly #client: Client;
  readonly #keys: readonly string[];
  /** Vehicles taken of each exporter. */
  readonly #taken: number[];
  #turn = 0;

  private constructor(client: Client, keys: readonly string[]) {
    this.#client = client;
    this.#keys = keys;
    this.#taken = keys.map(() => 0);
  }

  /** Gives every known exporter a key of the API. */
  static async of(client: Client, open: OpenRegister, owner: pg.Client): Promise<Submitters> {
    const keys: string[] = [];
    for (const { uscc } of exporters()) keys.push(await exportersKey(open, owner, uscc));
    return new Submitters(client, keys);
  }

  /** Applications of so many vehicles each, made ready beforehand: of one exporter, or the exporters in turn. */
  prepare(applications: number, vehicles: number, of: number | null = null): Draft[] {
    return Array.from({ length: applications }, () => {
      const exporter = of ?? this.#turn % this.#keys.length;
      this.#turn += 1;
      const first = this.#taken[exporter] ?? 0;
      this.#taken[exporter] = first + vehicles;
      const rows = Array.from({ length: vehicles }, (_, at) =>
        vehicleAt(openVehicleOf(exporter, first + at)),
      );
      return { exporter, vehicles, body: bodyOf(rows) };
    });
  }

  /**
   * Begins an application and submits it.
   *
   * @returns its id, and milliseconds of the second step alone.
   */
  async submit({
    exporter,
    vehicles,
    body,
  }: Draft): Promise<{ readonly id: string; readonly ms: number }> {
    const key = this.#keys[exporter] ?? '';
    const drafted = await this.#client.need({
      method: 'POST',
      path: '/v1/applications',
      body,
      key,
    });
    const { id }: { id: string } = JSON.parse(drafted.text);
    const asked = performance.now();
    await this.#client.need({ method: 'POST', path: `/v1/applications/${id}/submit`, key });
    this.acknowledged.applications += 1;
    this.acknowledged.vehicles += vehicles;
    return { id, ms: performance.now() - asked };
  }
}

/**
 * Holds what the database has against what was acknowledged.
 *
 * @throws Error when an application, a vehicle or a verdict is missing or there twice.
 */
export const countSubmitted = async (
  owner: pg.Client,
  { applications, vehicles }: Acknowledged,
): Promise<void> => {
  const { rows } = await owner.query<Record<string, string>>(
    `SELECT
        (SELECT count(*) FROM register.application WHERE state = 'submitted') AS applications,
        (SELECT count(*) FROM register.application_vehicle WHERE state = 'open') AS vehicles,
        (SELECT count(DISTINCT (application, vin)) FROM register.verdict) AS vins,
        (SELECT count(*) FROM register.verdict) AS verdicts`,
  );
  const counted = Object.values(rows[0] ?? {}).map(Number);
  const expected = [applications, vehicles, vehicles, vehicles];
  if (counted.join() !== expected.join()) {
    throw new Error(`acknowledged ${expected.join()}, in the database ${counted.join()}`);
  }
};
