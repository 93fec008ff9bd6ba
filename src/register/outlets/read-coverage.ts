import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { type CoverageBounds, coverageBounds } from './outlet-law.ts';

/** How the buyers of a maker's cars are served in a country. */
type Coverage = 'none' | 'thin' | 'good';

/** The coverage of a country by a maker against the cars that left for it in a year. */
export interface CoverageLine {
  readonly country: string;
  /** Id in the list of makers. */
  readonly maker: string;
  readonly year: number;
  /** Cars of the maker that left for the country in the year, by anybody. */
  readonly cars: number;
  /** Outlets that are not closed, as far as whoever asks may see them. */
  readonly outlets: number;
  readonly attested: number;
  readonly lapsed: number;
  readonly disputed: number;
  /** Of those attested, those that say that they serve cars they did not import. */
  readonly servingOthers: number;
  /** Cars of the year for each attested outlet, one decimal; null without any. */
  readonly carsPerOutlet: number | null;
  readonly coverage: Coverage;
}

/** Which coverage is wanted. */
export interface CoverageAsked {
  /** Without it the year of the day of the register. */
  readonly year?: number;
  readonly country?: string;
  readonly maker?: string;
}

/** Coverage by country and maker, with what it was judged by. */
export interface CoverageTold {
  readonly year: number;
  /** The day as of which outlets are counted, whatever the year. */
  readonly on: string;
  readonly bounds: CoverageBounds;
  readonly items: readonly CoverageLine[];
}

const TENTHS = 10; // not-law: tenths

/**
 * What the coverage is called: none without an attested outlet; thin where too many cars come on each, or too few say
 * that they serve cars they did not import; else good.
 */
const judgeCoverage = (
  {
    cars,
    attested,
    servingOthers,
  }: { readonly cars: number; readonly attested: number; readonly servingOthers: number },
  bounds: CoverageBounds,
): Coverage => {
  if (attested === 0) return 'none';
  const crowded = cars > bounds.carsPerOutlet * attested;
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
): Promise<readonly CoverageCounts[]> =>
  tx.rows<CoverageCounts & Record<string, unknown>>(
    `WITH
        standing AS (
          SELECT
            o.country,
            o.maker,
            register.outlet_state(o.state, o.attested_until, register.today()) AS state,
            o.serves_others
          FROM register.outlet o
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
            (count(*) FILTER (WHERE s.state = 'attested' AND s.serves_others = 'yes'))::int AS serving
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
        coalesce(o.serving, 0) AS "servingOthers"
      FROM outlets o
      FULL JOIN cars c ON c.country = o.country AND c.maker = o.maker
      ORDER BY 1, 2`,
    [year, country, maker],
  );

/** How buyers are served by country and maker, for anybody; outlets as far as whoever asks may see them. */
export const readCoverage = (
  register: Register,
  actor: Actor,
  { year: asked, country, maker }: CoverageAsked,
): Promise<Outcome<CoverageTold>> =>
  register.as(actor, async (tx) => {
    const on = await todayIn(tx);
    const year = asked ?? Number(on.slice(0, on.indexOf('-')));
    const bounds = coverageBounds(register, on);
    const counts = await countCoverage(tx, year, country ?? null, maker ?? null);
    const items = counts.map((line) => ({
      ...line,
      year,
      carsPerOutlet:
        line.attested === 0 ? null : Math.round((TENTHS * line.cars) / line.attested) / TENTHS,
      coverage: judgeCoverage(line, bounds),
    }));
    return { year, on, bounds, items };
  });
