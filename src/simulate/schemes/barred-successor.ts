import { isoDate } from '../../domain/calendar/iso-date.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import type { Scheme } from './scheme.ts';

/** Bars of the simulated year in which a successor still applies. */
const BARRED = { from: '2025-12-15', until: '2026-07-15' } as const; // not-law: days drawn

/** An exporter is barred; a new one of the same hand (habit 0), telephone (1) or address (2) goes on (R32). */
export const barredSuccessor = (_: SqlChance): Scheme => ({
  name: 'barred-successor',
  perMillion: 600,
  sizes: [8, 90],
  habits: 3,
  rules: [{ rule: 'R32' }],
  plan: (order, organiser) => {
    const { chance, habit } = organiser;
    const barred = chance.whole(dayNamed(BARRED.from), dayNamed(BARRED.until));
    const own = order.pseudonym();
    const shared = [{ controller: own }, { phone: own }, { address: `${own}号楼` }][habit] ?? {};
    const { place, from } = order.successor(organiser, barred, shared);
    const laid = { exporter: place, ageFrom: 200, ageTo: 1500, dealer: organiser.dealer }; // not-law: ages drawn
    order.exports(organiser, laid, { perApplication: 12, from: isoDate(from) });
  },
  columns: {},
});
