import { sql } from '../../domain/rules/sql/sql.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import { AS_OF } from '../world/calibration.ts';
import type { Scheme } from './scheme.ts';

const asOf = dayNamed(AS_OF);

/** A bold organiser deregisters later by so many days at most. */
const LATE_DAYS = 120; // not-law: days drawn

/** Declared used, sold abroad as new (R27). */
export const soldAsNew = (chance: SqlChance): Scheme => {
  const seen = `${chance.unit('seen-new')} < 0.25 + 0.7 * s`;
  return {
    name: 'sold-as-new',
    perMillion: 400,
    sizes: [4, 90],
    habits: 2,
    rules: [{ rule: 'R27' }],
    plan: (order, organiser) =>
      order.exports(
        organiser,
        { ageFrom: 185, ageTo: 300 },
        { perApplication: 10, until: '2026-07-31' },
      ), // not-law: ages drawn
    columns: {
      km_a_day: `(0.05 + ${chance.unit('as-new-km')} * (1 + 5 * (1 - s)))`,
      arrived: `CASE WHEN ${seen} THEN exited + 15 + ${chance.upTo(30, 'as-new-on')} END`,
      arrival_condition: `CASE WHEN habit = 1 AND ${chance.unit('complained')} > s THEN 'used' ELSE 'new' END`,
    },
    further: {
      complaint: [
        {
          variant: 1,
          day: 'arrived + 20',
          where: `arrived + 20 <= ${asOf} AND (arrival_condition = 'used' OR ${chance.unit('complains')} < 0.2)`,
          facts: { vin: 'vin', on: 'text_of(arrived + 20)', kind: `'sold-as-new'` },
        },
      ],
    },
  };
};

/** Never deregistered (habit 0), long after the time (1), or deregistered without having left (2) (R24). */
export const overdueDeregistration = (chance: SqlChance): Scheme => ({
  name: 'overdue-deregistration',
  perMillion: 350,
  sizes: [4, 60],
  habits: 3,
  rules: [{ rule: 'R24' }],
  plan: (order, organiser) =>
    order.exports(organiser, {}, { perApplication: 8, until: '2026-04-30' }),
  columns: {
    exited: 'CASE WHEN habit = 2 THEN NULL ELSE declared_raw + 3 END',
    deregistered: sql`
      CASE habit
        WHEN 0 THEN NULL
        WHEN 1
          THEN least(
            ${asOf},
            declared_raw + 66 + (${chance.unit('late')} * (5 + ${LATE_DAYS} * s))::INTEGER)
        ELSE declared_raw + 12 + ${chance.upTo(30, 'left-not')}
      END`,
  },
});

/** Declared as modified by somebody who changed nothing (R25). */
export const modifiedInName = (_: SqlChance): Scheme => ({
  name: 'modified-in-name',
  perMillion: 300,
  sizes: [4, 60],
  habits: 2,
  rules: [{ rule: 'R25' }],
  plan: (order, organiser) =>
    order.exports(
      organiser,
      { maker: organiser.maker, dealer: organiser.dealer, ageFrom: 186, ageTo: 420 },
      { perApplication: 10 },
    ), // not-law: ages drawn
  columns: {
    modified: 'true',
    chassis_brand: `CASE WHEN s > 0.4 THEN brand ELSE brand || '牌' END`,
    modification_proof: 's > 0.2',
  },
});

/** Turned back (habit 0), or raised so that a new car looks used (1): readings contradict (R17, R18). */
export const odometerEdit = (_: SqlChance): Scheme => ({
  name: 'odometer-edit',
  perMillion: 500,
  sizes: [4, 90],
  habits: 2,
  rules: [
    { rule: 'R17' },
    { rule: 'R18', when: 'habit = 1 AND customs_odometer + 300 < licence_odometer' },
  ],
  plan: (order, organiser) => {
    const ages = organiser.habit === 0 ? {} : { ageFrom: 185, ageTo: 300 }; // not-law: ages drawn
    order.exports(organiser, ages, { perApplication: 9, until: '2026-08-31' });
  },
  columns: {
    km_a_day: `CASE habit WHEN 0 THEN 15 + 60 * s ELSE 0.2 END`,
    odometer: sql`
      CASE habit
        WHEN 0
          THEN factory_km + floor(km_a_day * (inspected - registered) * (0.97 - 0.65 * s))::INTEGER
        ELSE factory_km + 300 + (5000 * s)::INTEGER
      END`, // not-law: kilometres added
    customs_odometer: 'CASE habit WHEN 0 THEN odometer + 30 ELSE factory_km + 75 END',
    arrival_odometer: 'CASE habit WHEN 0 THEN odometer + 90 ELSE factory_km + 95 END',
  },
  further: {
    reading: [
      {
        variant: 1,
        day: 'greatest(registered, inspected - 9)',
        where: 'inspected IS NOT NULL',
        facts: {
          vin: 'vin',
          on: 'text_of(greatest(registered, inspected - 9))',
          km: `(factory_km + km_a_day * greatest(0, inspected - 9 - registered))::INTEGER::VARCHAR`,
          source: `'maintenance'`,
        },
      },
      {
        variant: 2,
        day: 'declared',
        where: 'habit = 1 AND declared IS NOT NULL',
        facts: {
          vin: 'vin',
          on: 'text_of(declared)',
          km: 'customs_odometer::VARCHAR',
          source: `'customs'`,
        },
      },
    ],
  },
});
