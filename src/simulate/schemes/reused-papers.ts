import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';
import type { Scheme } from './scheme.ts';

const GROUP_FIRST = '(v - k % coalesce(group_size, 1))';

/**
 * One certificate (habit 0), invoice (1), policy (2) or engine number (3) stands for several vehicles, the engine's
 * for those of several makers; a certificate's in letters that look like digits and with -1 behind it (4), an
 * invoice's as that of a resale (5) (R14).
 */
export const certificateReuse = (chance: SqlChance): Scheme => ({
  name: 'certificate-reuse',
  perMillion: 400,
  sizes: [4, 48],
  habits: 6,
  rules: [{ rule: 'R14' }],
  role: `CASE WHEN k % group_size = 0 THEN 'original' ELSE 'copy' END`,
  plan: (order, organiser) => {
    const group = organiser.habit === 4 ? 2 : 2 + Math.round(8 * organiser.strength);
    order.exports(organiser, { group }, { perApplication: group, step: group });
  },
  columns: {
    certificate_serial: `CASE WHEN habit = 0 THEN ${GROUP_FIRST} ELSE v END`,
    invoice_serial: `CASE WHEN habit = 1 THEN ${GROUP_FIRST} ELSE v END`,
    policy_serial: `CASE WHEN habit = 2 THEN ${GROUP_FIRST} ELSE v END`,
    engine_serial: `CASE WHEN habit = 3 THEN ${GROUP_FIRST} ELSE v END`,
    engine_number: sql`
      CASE
        WHEN habit = 3 THEN 'TZ24'
        ELSE substr(model_name, 4, 4)
      END || ${chance.digits('engine', 9, 'engine_serial')}`,
    certificate_number: sql`
      CASE
        WHEN habit <> 4 OR k % group_size = 0
          THEN ${chance.digits('certificate', 12, 'certificate_serial')}
        WHEN k % 4 = 1 THEN translate(${chance.digits('certificate', 12, GROUP_FIRST)}, '01', 'OI')
        ELSE ${chance.digits('certificate', 12, GROUP_FIRST)} || '-1'
      END`,
    resale_number: sql`
      CASE
        WHEN habit = 5 AND k % group_size > 0
          THEN ${chance.digits('invoice', 12, `${GROUP_FIRST} * 2`)}
        ELSE ${chance.digits('invoice', 12, 'v * 2 + 1')}
      END`,
  },
});

/** The number of a vehicle that drives at home is put on another, which is exported (R13). */
export const clonedVin = (chance: SqlChance): Scheme => ({
  name: 'cloned-vin',
  perMillion: 400,
  sizes: [4, 60],
  habits: 2,
  rules: [{ rule: 'R13' }],
  role: `CASE WHEN k % 2 = 0 THEN 'victim' ELSE 'clone' END`,
  plan: (order, organiser) => {
    const { strength, dealer } = organiser;
    const near = strength < 0.35 ? { dealer } : {};
    const laid = { group: 2, maker: organiser.maker, ...near };
    // two thirds of a year old: both of the model year that the number states
    order.exports(
      organiser,
      { ...laid, ageFrom: 200, ageTo: 300 },
      { perApplication: 12, step: 2, until: '2026-07-31' },
    ); // not-law: ages drawn
  },
  columns: {
    exported: 'k % 2 = 1',
    vin_serial: GROUP_FIRST,
    model_year: 'year_of(applied - 265)',
  },
  further: {
    reading: [
      {
        variant: 1,
        day: '(applied + 50)',
        where: `k % 2 = 0 AND ${chance.unit('victim-seen')} < 0.4 + 0.6 * s`,
        facts: {
          vin: 'vin',
          on: 'text_of(applied + 50)',
          km: '(factory_km + km_a_day * (applied + 50 - registered))::INTEGER::VARCHAR',
          source: `'maintenance'`,
        },
      },
    ],
  },
});
