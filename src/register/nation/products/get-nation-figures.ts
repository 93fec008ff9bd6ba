import { z } from 'zod';
import { action } from '../../action.ts';
import type { Transaction } from '../../transaction.ts';
import { NATION_READERS, productRun, runBefore } from './product-run.ts';
import { CELL_QUERY, EarlierRun, OtherFigures, SalesFigures } from './product-shapes.ts';
import { SALES_FIGURES } from './sales-figures.ts';

const Both = z
  .strictObject({
    sales: SalesFigures,
    other: OtherFigures.nullable().meta({
      description: 'Money and service are of the whole nation: null where the sales are narrowed.',
    }),
  })
  .meta({ id: 'NationFigures' });

const Earlier = EarlierRun.extend({ figures: Both }).meta({ id: 'EarlierFigures' });

const salesOf = async (
  tx: Transaction,
  run: string,
  cell: readonly (string | null)[],
): Promise<SalesFigures> => {
  const { figures } = await tx.one<{ figures: SalesFigures }>(
    `SELECT ${SALES_FIGURES} AS figures
      FROM register.nation_sales s
      WHERE s.run = $1
        AND ($2::text IS NULL OR s.maker = $2)
        AND ($3::text IS NULL OR s.province = $3)
        AND ($4::text IS NULL OR s.month = $4)`,
    [run, ...cell],
  );
  return figures;
};

const otherOf = async (tx: Transaction, run: string): Promise<OtherFigures> => {
  const row = await tx.one<{
    claimants: number;
    claims: number;
    at_risk: number;
    next_limit: string | null;
    left_country: number;
    alone: number;
    unserved: number;
    outlets: number | null;
    applications: number;
  }>(
    `SELECT
        money.claimants, money.claims, money.at_risk, money.next_limit,
        coalesce(v.vehicles, 0) AS left_country,
        coalesce(v.alone, 0)::float8 AS alone,
        coalesce(v.unknown, 0) AS unserved,
        v.outlets,
        (
          SELECT coalesce(sum(l.applications), 0)::bigint
          FROM register.nation_lane l
          WHERE l.run = $1
        ) AS applications
      FROM (
        SELECT
          count(*) AS claimants,
          coalesce(sum(c.claims_at_risk), 0)::bigint AS claims,
          coalesce(sum(c.at_risk), 0)::float8 AS at_risk,
          min(c.next_limit) AS next_limit
        FROM register.nation_claimant c
        WHERE c.run = $1 AND c.claims_at_risk > 0
      ) money
      LEFT JOIN register.nation_service v
        ON v.run = $1 AND v.country IS NULL AND v.maker IS NULL AND v.year IS NULL`,
    [run],
  );
  return {
    ...{ claimants: row.claimants, claimsAtRisk: row.claims, atRisk: row.at_risk },
    ...{ nextLimit: row.next_limit, left: row.left_country, alone: row.alone },
    ...{ unserved: row.unserved, outlets: row.outlets, applications: row.applications },
  };
};

/** The figures of a run, beside those of the run before, of a week before and of the month before. */
export const getNationFigures = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/figures',
  summary: { en: 'The figures of a run, with the change', zh: '全国指标及变化' },
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: CELL_QUERY,
  answer: z.strictObject({
    asOf: z.iso.date(),
    within: z.number().int().meta({ description: 'Days of the window.' }),
    nearKm: z.number().int(),
    detailed: z
      .boolean()
      .meta({ description: 'False: the rows behind the figures were forgotten.' }),
    now: Both,
    lastRun: Earlier.nullable(),
    lastWeek: Earlier.nullable(),
    lastMonth: Earlier.nullable(),
  }),
  work: async ({ tx, refuse }, { run, maker = null, province = null, month = null }) => {
    const {
      as_of: asOf,
      within,
      near_km: nearKm,
      detailed,
    } = await productRun({ tx, refuse }, run);
    const cell = [maker, province, month];
    const whole = cell.every((side) => side === null);
    const figuresOf = async (of: string) => ({
      sales: await salesOf(tx, of, cell),
      other: whole ? await otherOf(tx, of) : null,
    });
    const earlier = async (since: 'run' | 'week' | 'month') => {
      const found = await runBefore(tx, run, since);
      return found === null
        ? null
        : { run: found.run, asOf: found.as_of, figures: await figuresOf(found.run) };
    };
    return {
      ...{ asOf, within, nearKm, detailed },
      now: await figuresOf(run),
      lastRun: await earlier('run'),
      lastWeek: await earlier('week'),
      lastMonth: await earlier('month'),
    };
  },
});
