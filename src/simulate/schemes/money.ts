import { sql } from '../../domain/rules/sql/sql.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import { knownDay } from '../vehicles/known-day.ts';
import { AS_OF } from '../world/calibration.ts';
import type { Scheme } from './scheme.ts';

const FACTOR = '(1.3 + 1.7 * s)';
const SETTLED = { until: '2026-08-31' } as const;
const asOf = dayNamed(AS_OF);

/** Declared far too high (habit 0), far too low (1), or high on licence and declaration alike (2) (R21). */
export const valueGames = (_: SqlChance): Scheme => ({
  name: 'value-games',
  perMillion: 500,
  sizes: [5, 90],
  habits: 3,
  rules: [{ rule: 'R21' }],
  plan: (order, organiser) => order.exports(organiser, {}, { perApplication: 10, ...SETTLED }),
  columns: {
    unit_price: sql`
      CASE
        WHEN habit = 2 THEN (value_yuan * ${FACTOR} * 100 / fen)::BIGINT
        ELSE (value_yuan * 100 // fen)
      END`, // not-law: fen
    declared_value: sql`
      (value_yuan * CASE WHEN habit = 1 THEN 1 / ${FACTOR} ELSE ${FACTOR} END * 100 / fen)::BIGINT`, // not-law: fen
  },
});

/**
 * One invoice refunded twice (habit 0), an ordinary invoice refunded (1), a refund before the exit (2), of what never
 * left (3), or to a company that neither bought nor exported the vehicle (4) (R22).
 */
export const refundDoubleDip = (chance: SqlChance): Scheme => ({
  name: 'refund-double-dip',
  perMillion: 400,
  sizes: [4, 70],
  habits: 5,
  rules: [{ rule: 'R22' }],
  plan: (order, organiser) =>
    order.exports(
      organiser,
      { ownerKind: 'company' },
      { perApplication: 9, until: organiser.habit === 3 ? '2026-05-31' : '2026-07-10' },
    ),
  columns: {
    exited: `CASE WHEN habit <> 3 THEN ${knownDay(`(declared_raw + ${chance.upTo(6, 'exited')})`)} END`,
    refund_claimant: `CASE WHEN habit = 4 THEN company_id ELSE exporter_id END`,
    special_first: 'habit <> 1',
    special_resale: 'habit <> 1',
    refund_claimed: sql`
      CASE
        WHEN habit = 3 THEN declared + 14 + ${chance.upTo(30, 'refund-unexited')}
        WHEN habit = 2 THEN exited - 1 - ${chance.upTo('(2 + 20 * s)::INTEGER', 'too-soon')}
        ELSE exited + 6 + ${chance.upTo(40, 'refund-twice')}
      END`,
  },
  further: {
    refund: [
      {
        variant: 1,
        day: 'refund_claimed + 14',
        where: `habit = 0 AND refund_claimed + (50 * (1 - s))::INTEGER <= ${asOf}`,
        facts: {
          vin: 'vin',
          number: chance.furtherDigits('refund', 14, 1),
          claimedOn: `text_of(refund_claimed + (50 * (1 - s))::INTEGER)`,
          claimant: 'exporter_id',
          invoice: 'resale_number',
          declaration: 'declaration_number',
          amount: `(refund_amount * (30 + (70 * s)::INTEGER) // 100)::VARCHAR`, // not-law: percent
        },
      },
    ],
  },
});

/** Swap (habit 0), scrap with refund (1) or purchase-tax relief (2) drawn on a vehicle bought to be exported (R23). */
export const subsidyDoubleDip = (chance: SqlChance): Scheme => ({
  name: 'subsidy-double-dip',
  perMillion: 400,
  sizes: [4, 70],
  habits: 3,
  rules: [{ rule: 'R23' }, { rule: 'R22', when: 'habit = 1 AND refund_claimed IS NOT NULL' }],
  plan: (order, organiser) => {
    const youngest = 184 + Math.round(120 * (1 - organiser.strength)); // not-law: ages drawn
    const ages = { ageFrom: youngest, ageTo: youngest + 30, ownerKind: 'person' };
    order.exports(organiser, ages, { perApplication: 9, ...SETTLED });
  },
  columns: {
    subsidy_kind: `CASE habit WHEN 0 THEN 'swap' WHEN 1 THEN 'scrap' ELSE 'purchase-tax' END`,
    refund_claimed: `CASE WHEN habit = 1 THEN ${knownDay(`exited + 10 + ${chance.upTo(40, 'dip-refund')}`)} END`,
    subsidy_paid: `registered + 15 + ${chance.upTo(60, 'dip-on')}`,
  },
});
