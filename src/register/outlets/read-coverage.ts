import { z } from 'zod';
import { action } from '../action.ts';
import { todayIn } from '../register.ts';
import { Day } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { type CoverageBounds, coverageBounds } from './outlet-law.ts';
import { CoverageLine, YEAR_QUERY } from './outlet-shapes.ts';
import { type RefusalBounds, refusalBounds, refusingBy } from './speaking/outlets-spoken.ts';

const TENTHS = 10; // not-law: tenths

/**
 * What the coverage is called: none without an attested outlet that does not refuse cars; thin where too many cars
 * come on each, or too few say
 * that they serve cars they did not import; else good.
 */
const judgeCoverage = (
  {
    cars,
    attested,
    refusing,
    servingOthers,
  }: Pick<CoverageCounts, 'cars' | 'attested' | 'refusing' | 'servingOthers'>,
  bounds: CoverageBounds,
): CoverageLine['coverage'] => {
  const standing = attested - refusing;
  if (standing === 0) return 'none';
  const crowded = cars > bounds.carsPerOutlet * standing;
  return crowded || servingOthers < bounds.servingOthers ? 'thin' : 'good';
};

/** Figures of outlets and cars, before they are judged. */
type CoverageCounts = Omit<CoverageLine, 'carsPerOutlet' | 'coverage' | 'year'>;

/** Outlets and cars by country and maker, those of one alone too. */
const countCoverage = (
  tx: Transaction,
  year: number,
  country: string | null,
  maker: string | null,
  { since, least }: RefusalBounds,
): Promise<readonly CoverageCounts[]> =>
  tx.rows<CoverageCounts>(
    `WITH
        standing AS (
          SELECT
            o.country,
            o.maker,
            register.outlet_state(o.state, o.attested_until, register.today()) AS state,
            o.serves_others,
            ${refusingBy('$5')} AS refusing
          FROM register.outlet o
          LEFT JOIN register.outlet_words($4, NULL) w ON w.outlet = o.id
          WHERE o.state <> 'closed'
            AND ($2::text IS NULL OR o.country = $2)
            AND ($3::text IS NULL OR o.maker = $3)
        ),
        outlets AS (
          SELECT
            s.country,
            s.maker,
            count(*)::int AS outlets,
            (count(*) FILTER (WHERE s.state = 'attested'))::int AS attested,
            (count(*) FILTER (WHERE s.state = 'lapsed'))::int AS lapsed,
            (count(*) FILTER (WHERE s.state = 'disputed'))::int AS disputed,
            (count(*) FILTER (WHERE s.state = 'attested' AND s.refusing))::int AS refusing,
            (
              count(*) FILTER (WHERE s.state = 'attested' AND s.serves_others = 'yes' AND NOT s.refusing)
            )::int AS serving
          FROM standing s
          GROUP BY s.country, s.maker
        ),
        cars AS (
          SELECT e.country, e.maker, e.cars
          FROM register.exported_cars($1) e
          WHERE ($2::text IS NULL OR e.country = $2)
            AND ($3::text IS NULL OR e.maker = $3)
        )
      SELECT
        coalesce(o.country, c.country) AS country,
        coalesce(o.maker, c.maker) AS maker,
        coalesce(c.cars, 0)::int AS cars,
        coalesce(o.outlets, 0) AS outlets,
        coalesce(o.attested, 0) AS attested,
        coalesce(o.lapsed, 0) AS lapsed,
        coalesce(o.disputed, 0) AS disputed,
        coalesce(o.refusing, 0) AS refusing,
        coalesce(o.serving, 0) AS "servingOthers"
      FROM outlets o
      FULL JOIN cars c ON c.country = o.country AND c.maker = o.maker
      ORDER BY 1, 2`,
    [year, country, maker, since, least],
  );

/** How buyers are served by country and maker, for anybody; outlets as far as whoever asks may see them. */
export const readCoverage = action({
  method: 'GET',
  path: '/v1/network/coverage',
  summary: { en: 'Coverage by country, manufacturer and year', zh: '各国服务覆盖情况' },
  description:
    'For anybody. Outlets are those of the day, whatever the year, as far as whoever asks may see them.',
  access: 'public',
  query: YEAR_QUERY,
  answer: z.strictObject({
    year: z.number().int(),
    /** The day as of which outlets are counted, whatever the year. */
    on: Day,
    /** What it was judged by. */
    bounds: z.strictObject({ carsPerOutlet: z.number(), servingOthers: z.number() }),
    items: z.array(CoverageLine),
  }),
  work: async ({ tx, register }, { year: asked, country, maker }) => {
    const on = await todayIn(tx);
    const year = asked ?? Number(on.slice(0, on.indexOf('-')));
    const bounds = coverageBounds(register, on);
    const refusals = refusalBounds(register, on);
    const counts = await countCoverage(tx, year, country ?? null, maker ?? null, refusals);
    const items = counts.map((line) => ({
      ...line,
      year,
      carsPerOutlet:
        line.attested === line.refusing
          ? null
          : Math.round((TENTHS * line.cars) / (line.attested - line.refusing)) / TENTHS,
      coverage: judgeCoverage(line, bounds),
    }));
    return { year, on, bounds, items };
  },
});
