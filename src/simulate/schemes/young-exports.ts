import { sql } from '../../domain/rules/sql/sql.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import type { Scheme } from './scheme.ts';

const HARDLY_DRIVEN = (chance: SqlChance): string =>
  `(0.02 + ${chance.unit('hardly-driven')} * (0.5 + 12 * (1 - s)))`;

/** Vehicles weeks old leave as used, without the maker's letter (G01). */
export const youngWithoutLetter = (chance: SqlChance): Scheme => ({
  name: 'young-without-letter',
  perMillion: 600,
  sizes: [6, 120], // not-law: a made-up size
  habits: 2,
  rules: [{ rule: 'G01' }, { rule: 'R03', when: 'age <= 85 AND licence_odometer < 50' }],
  plan: (order, organiser) => {
    const youngest = Math.round(4 + 120 * (1 - organiser.strength)); // not-law: ages drawn
    const ages = { ageFrom: youngest, ageTo: youngest + 40 };
    const trade = organiser.habit === 0 ? {} : { dealer: organiser.dealer, maker: organiser.maker };
    order.exports(organiser, { ...ages, ...trade, ownerKind: 'company' }, { perApplication: 14 });
  },
  columns: { km_a_day: HARDLY_DRIVEN(chance) },
});

/** Vehicles stand until the letter is no longer asked for (R01); the punctual apply at once, in batches (R02). */
export const agedParking = (chance: SqlChance): Scheme => ({
  name: 'aged-parking',
  perMillion: 900,
  sizes: [8, 160],
  habits: 2,
  rules: [{ rule: 'R01' }, { rule: 'R02', when: 'habit = 0' }],
  plan: (order, organiser) => {
    const firm = order.firm(organiser);
    const laid = { owner: firm.id, ownerKind: 'company', dealer: organiser.dealer };
    const { strength, habit } = organiser;
    if (habit === 0) {
      const perApplication = Math.round(5 + 40 * strength);
      order.exports(organiser, laid, {
        perApplication,
        each: (applied) => {
          const registered = order.workingDayFrom(applied - 181); // not-law: the day such organisers wait for
          return { registered, applied: order.workingDayFrom(registered + 181) }; // not-law: as above
        },
      });
    } else {
      order.exports(organiser, { ...laid, ageFrom: 183, ageTo: 205 }, { perApplication: 12 }); // not-law: ages drawn
    }
  },
  columns: {
    km_a_day: sql`
      CASE
        WHEN ${chance.unit('parked')} < 0.4 + 0.6 * s
          THEN 0.02 + ${chance.unit('parked-km')} * (0.65 - 0.4 * s)
        ELSE 0.4 + 14 * ${chance.unit('parked-km')}
      END`,
  },
});

/** The licence states an earlier registration than the certificate, so that the vehicle looks old enough. */
export const backdated = (chance: SqlChance): Scheme => ({
  name: 'backdated-licence',
  perMillion: 400,
  sizes: [4, 60],
  habits: 2,
  rules: [{ rule: 'G09' }, { rule: 'G01' }],
  plan: (order, organiser) => {
    const oldest = Math.round(168 - 110 * organiser.strength);
    order.exports(organiser, { ageFrom: oldest - 30, ageTo: oldest }, { perApplication: 9 });
  },
  columns: {
    licence_registered: `applied - 181 - ${chance.upTo(45, 'backdated')}`, // not-law: the age pretended
    km_a_day: HARDLY_DRIVEN(chance),
  },
});

const PRETENDED_FROM = dayNamed('2025-12-08');

/** A pending-export transfer before the rule is pretended, on the licence (habit 0) or on the certificate too (R09). */
export const fakeGrandfathering = (chance: SqlChance): Scheme => ({
  name: 'fake-grandfathering',
  perMillion: 350,
  sizes: [4, 50],
  habits: 2,
  rules: [{ rule: 'R09' }, { rule: 'G09', when: 'habit = 0' }],
  plan: (order, organiser) => {
    const from = organiser.strength > 0.5 ? '2026-06-01' : '2026-02-10';
    const until = organiser.strength > 0.5 ? '2026-10-31' : '2026-06-10';
    order.exports(organiser, { ageFrom: 20, ageTo: 145 }, { perApplication: 8, from, until });
  },
  columns: {
    licence_pending: `${PRETENDED_FROM} + ${chance.upTo(21, 'pretended')}`,
    certificate_pending: sql`
      CASE WHEN habit = 1 THEN ${PRETENDED_FROM} + ${chance.upTo(21, 'pretended')} ELSE pending END`,
    km_a_day: HARDLY_DRIVEN(chance),
  },
});
