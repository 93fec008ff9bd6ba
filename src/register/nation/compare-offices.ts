import { z } from 'zod';
import { medianInterval, shareInterval } from '../../domain/statistics/share-interval.ts';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { medianOf } from '../statistics/median-of.ts';
import { type OfficeOutcome, officeOutcomes } from '../statistics/office-outcomes.ts';
import type { Transaction } from '../transaction.ts';

/** A share of an office with its interval. */
const Compared = z
  .strictObject({
    count: z.number().int(),
    of: z.number().int(),
    share: z.number().nullable().meta({ description: 'Null where `of` is below 10.' }),
    low: z.number().meta({ description: 'Lower limit of Clopper and Pearson, 95 %.' }),
    high: z.number(),
  })
  .meta({ id: 'Compared' });

/** What an office did within twelve months. */
export const OfficeCompared = z
  .strictObject({
    province: z.string().nullable().meta({ description: 'Two digits; null: the nation.' }),
    decided: z.number().int().meta({ description: 'Applications.' }),
    medianDays: z.number().nullable().meta({ description: 'Working days on the office’s clock.' }),
    medianLow: z.number().nullable().meta({ description: 'Limits of the median, 95 %, by order.' }),
    medianHigh: z.number().nullable(),
    late: Compared.meta({ description: 'Of the applications whose working days are known.' }),
    refused: Compared.meta({ description: 'Of the vehicles decided.' }),
    restricted: Compared.nullable().meta({
      description: 'Applications in the red or yellow lane, of those filed; null: no run is kept.',
    }),
    irregular: Compared.meta({
      description:
        'Of the vehicles drawn at random that were granted and on which no case is open, those of which a case ' +
        'confirmed what it was opened on.',
    }),
  })
  .meta({ id: 'OfficeCompared' });
export type OfficeCompared = Shaped<typeof OfficeCompared>;

type SampleRow = { province: string; looked: number; irregular: number };
type LaneRow = { province: string; restricted: number; applications: number };

const compared = (count: number, of: number) => ({ count, of, ...shareInterval(count, of) });

const samplesBetween = (
  tx: Transaction,
  since: string,
  until: string,
): Promise<readonly SampleRow[]> =>
  tx.rows<SampleRow>(
    `SELECT
        s.province,
        count(*) AS looked,
        count(*) FILTER (WHERE found.confirmed) AS irregular
      FROM register.sample s
      JOIN register.application_vehicle x ON x.id = s.vehicle
      CROSS JOIN LATERAL (
        SELECT
          coalesce(bool_or(f.state = 'closed' AND f.outcome = 'confirmed'), false) AS confirmed,
          coalesce(bool_or(f.state <> 'closed'), false) AS open
        FROM register.case_file f
        WHERE f.vin = s.vin
      ) found
      WHERE s.drawn_on BETWEEN $1 AND $2
        AND x.state = 'granted'
        AND NOT found.open
      GROUP BY s.province`,
    [since, until],
  );

/** Lanes of the last run whose products are kept; empty where there is none. */
const lanesOfLastRun = (tx: Transaction): Promise<readonly LaneRow[]> =>
  tx.rows<LaneRow>(
    `SELECT
        l.province,
        coalesce(sum(l.applications) FILTER (WHERE l.lane <> 'green'), 0)::bigint AS restricted,
        sum(l.applications)::bigint AS applications
      FROM register.nation_lane l
      WHERE l.run = (
        SELECT p.run
        FROM register.nation_product p
        JOIN register.nation_run r ON r.id = p.run
        ORDER BY r.finished_at DESC, r.id
        LIMIT 1
      )
      GROUP BY l.province`,
    [],
  );

const sumOf = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

const officeOf = (
  province: string | null,
  outcomes: readonly OfficeOutcome[],
  samples: readonly SampleRow[],
  lanes: readonly LaneRow[] | null,
): OfficeCompared => {
  const days = outcomes.flatMap((one) => one.days).toSorted((a, b) => a - b);
  const limits = medianInterval(days);
  const refused = sumOf(outcomes, (one) => one.refused);
  return {
    province,
    decided: sumOf(outcomes, (one) => one.decided),
    medianDays: medianOf(days),
    medianLow: limits?.low ?? null,
    medianHigh: limits?.high ?? null,
    late: compared(
      sumOf(outcomes, (one) => one.late),
      days.length,
    ),
    refused: compared(refused, refused + sumOf(outcomes, (one) => one.granted)),
    restricted:
      lanes === null
        ? null
        : compared(
            sumOf(lanes, (one) => one.restricted),
            sumOf(lanes, (one) => one.applications),
          ),
    irregular: compared(
      sumOf(samples, (one) => one.irregular),
      sumOf(samples, (one) => one.looked),
    ),
  };
};

/** The same day a year before and one day on, ISO: twelve months up to the day, both inclusive. */
const yearUpTo = (today: string): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year - 1, month - 1, day + 1)).toISOString().slice(0, today.length);
};

/** Offices beside each other over twelve months: who is late, lenient, strict, and what the random sample found. */
export const compareOffices = action({
  method: 'GET',
  path: '/v1/offices-compared',
  summary: {
    en: 'Offices beside each other over twelve months',
    zh: '各地办理情况比较（近十二个月）',
  },
  description:
    'Each share stands with its interval: offices ' +
    'whose intervals overlap cannot be told apart by it.',
  access: { right: 'read', parts: ['ministry'] },
  answer: z.strictObject({
    since: z.iso.date(),
    until: z.iso.date(),
    nation: OfficeCompared,
    items: z.array(OfficeCompared),
  }),
  work: async ({ tx, register }) => {
    const until = await tx.today();
    const since = yearUpTo(until);
    const outcomes = await officeOutcomes(register, tx, { since, until });
    const samples = await samplesBetween(tx, since, until);
    const lanes = await lanesOfLastRun(tx);
    const known = lanes.length === 0 ? null : lanes;
    const offices = await tx.rows<{ province: string }>(
      `SELECT DISTINCT o.province
        FROM register.organisation o
        WHERE o.part = 'office' AND o.province IS NOT NULL AND o.closed_at IS NULL`,
      [],
    );
    const provinces = [...offices, ...outcomes].map(({ province }) => province);
    const items = [...new Set(provinces)].toSorted().map((province) => {
      const own = <One extends { readonly province: string }>(
        all: readonly One[],
      ): readonly One[] => all.filter((one) => one.province === province);
      return officeOf(province, own(outcomes), own(samples), known === null ? null : own(known));
    });
    return { since, until, nation: officeOf(null, outcomes, samples, known), items };
  },
});
