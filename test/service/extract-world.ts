import type pg from 'pg';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import type { Actor } from '../../src/register/actor.ts';
import type { Register } from '../../src/register/register.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { trustedKey } from '../register/letter-world.ts';
import { another, newActor } from '../register/register-database.ts';
import { submitOne } from '../register/walk.ts';

/** Who asks for extracts, who signs them, and others. */
export interface ExtractWorld {
  readonly exporter: Actor;
  readonly otherExporter: Actor;
  readonly registry: Actor;
  readonly clerk: Actor;
  readonly otherRegistry: Actor;
  readonly office: Actor;
  readonly ministry: Actor;
  readonly customs: Actor;
  /** A car of an application of its own; of the exporter unless another is named. */
  readonly car: (
    serial: number,
    exporter?: Actor,
  ) => Promise<{ readonly vin: string; readonly application: string }>;
  /** What a registry tells of a car, by names of facts without their account. */
  readonly told: (
    vin: string,
    facts: Readonly<Record<string, string | number>>,
    teller?: Actor,
  ) => Promise<void>;
}

/** A VIN that nobody has, whose check digit agrees. */
const vinOf = (serial: number): string => {
  const raw = `LGXCE4CB0PZZZ${String(serial).padStart(4, '0')}`;
  const vin = parseVin(raw);
  if (vin === null) throw new Error(raw);
  return `${raw.slice(0, 8)}${expectedCheckDigit(vin)}${raw.slice(9)}`;
};

/** Lays the world in a register. @param keyed false: the registry has no key yet. */
export const extractWorld = async (
  register: Register,
  { owner, pool }: { readonly owner: pg.Client; readonly pool: pg.Pool },
  { keyed = true }: { readonly keyed?: boolean } = {},
): Promise<ExtractWorld> => {
  const registry = await newActor(owner, 'registry');
  const ministry = await newActor(owner, 'ministry');
  if (keyed) await trustedKey(register, registry, ministry, await another(owner, ministry));
  const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
  return {
    ...{ exporter, registry, ministry },
    otherExporter: await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' }),
    clerk: await another(owner, registry),
    otherRegistry: await newActor(owner, 'registry'),
    office: await newActor(owner, 'office'),
    customs: await newActor(owner, 'customs'),
    car: async (serial, of = exporter) => {
      const vin = vinOf(serial);
      const { application } = await submitOne(pool, of, '65', vin);
      await owner.query(
        `UPDATE register.application_vehicle SET destination = 'KE' WHERE application = $1`,
        [application],
      );
      return { vin, application };
    },
    told: async (vin, facts, teller = registry) => {
      const named = Object.entries(facts).map(([name, value]) => [`certificate.${name}`, value]);
      await register.as(teller, (tx) =>
        tell(tx, {
          ...{ account: 'certificate', teller: teller.organisation ?? '', standing: 'fed' },
          ...{ exporter: null, province: null },
          source: { kind: 'feed', id: crypto.randomUUID() },
          rows: [
            {
              row: 1,
              vin,
              facts: {
                'certificate.vin': vin,
                'certificate.number': `65${vin.slice(-10).replaceAll(/\D/g, '0')}`,
                ...Object.fromEntries(named),
              },
            },
          ],
        }),
      );
    },
  };
};
