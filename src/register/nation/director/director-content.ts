import { isoInstant } from '../../iso-instant.ts';
import type { Transaction } from '../../transaction.ts';
import { countLeftBy, countLeftByAge, countLeftByMonth, wholeMonthBefore } from './count-left.ts';
import type { DirectorContent } from './director-shapes.ts';

/** What waits that has room on the page; the others are counted by the page that lists them. */
const SHOWN = 40; // not-law: rows kept

interface Run {
  readonly as_of: string;
  readonly read_at: string;
  readonly within: number;
}

/** The page that this one is compared with: the last that is a week older, else the last. */
const earlierPage = async (
  tx: Transaction,
  run: string,
  asOf: string,
): Promise<DirectorContent | null> => {
  const found = await tx.maybe<{ content: DirectorContent }>(
    `SELECT content
      FROM register.director_page
      WHERE run <> $1 AND as_of <= $2
      ORDER BY as_of <= $2::date - 7 DESC, as_of DESC, made_at DESC
      LIMIT 1`,
    [run, asOf],
  );
  return found?.content ?? null;
};

const leftOf = (tx: Transaction, run: string, asOf: string) =>
  tx.one<{ week: number; bare: number; year: number }>(
    `SELECT
        (count(*) FILTER (WHERE v.exited_on > $2::date - 7))::int AS week,
        (count(*) FILTER (WHERE v.exited_on > $2::date - 7 AND NOT v.lettered))::int AS bare,
        count(*)::int AS year
      FROM register.nation_vehicle v
      JOIN register.nation_product p ON p.run = v.run
      WHERE v.run = $1
        AND v.figure = 'exported'
        AND v.age <= p.within
        AND v.exited_on > $2::date - interval '1 year'
        AND v.exited_on <= $2::date`,
    [run, asOf],
  );

interface Sold {
  readonly maker: string;
  readonly reported: number;
  readonly missing: number;
}

/** By maker, of the places and months that have a report: what was reported, and what of it was not sold at home. */
const soldOf = (tx: Transaction, run: string): Promise<readonly Sold[]> =>
  tx.rows<Sold>(
    `SELECT
        maker,
        sum(reported)::int AS reported,
        (sum(reported) - sum(registered - exported_within))::int AS missing
      FROM register.nation_sales
      WHERE run = $1 AND reported IS NOT NULL
      GROUP BY maker
      ORDER BY sum(reported) - sum(registered - exported_within) DESC, maker`,
    [run],
  );

const moneyOf = (tx: Transaction, run: string) =>
  tx.one<{ at_risk: number; claimants: number; next_limit: string | null }>(
    `SELECT
        coalesce(sum(at_risk), 0)::float8 AS at_risk,
        (count(*) FILTER (WHERE claims_at_risk > 0))::int AS claimants,
        min(next_limit) AS next_limit
      FROM register.nation_claimant
      WHERE run = $1`,
    [run],
  );

const draftsOf = (tx: Transaction) =>
  tx.one<{ drafts: number; at_risk: number }>(
    `SELECT count(DISTINCT r.id)::int AS drafts, coalesce(sum(e.amount), 0)::float8 AS at_risk
      FROM register.referral r
      LEFT JOIN register.referral_evidence e
        ON e.referral = r.id AND e.version = r.version AND e.at_risk
      WHERE r.state = 'drafted' AND r.province IS NULL`,
  );

const holdsOf = (tx: Transaction, asOf: string) =>
  tx.one<{ week: number; standing: number }>(
    `SELECT
        (count(*) FILTER (WHERE held_on > $1::date - 7 AND held_on <= $1))::int AS week,
        (count(*) FILTER (WHERE state <> 'released'))::int AS standing
      FROM register.hold`,
    [asOf],
  );

/** Applications late by more than a day, those of the latest province first. */
const lateOf = (tx: Transaction, asOf: string) =>
  tx.rows<{ province: string; applications: number }>(
    `SELECT province, count(*)::int AS applications
      FROM register.application
      WHERE state IN ('submitted', 'underReview', 'returned') AND due_on < $1::date - 1
      GROUP BY province
      ORDER BY 2 DESC, 1`,
    [asOf],
  );

type Waits = DirectorContent['waits'][number];

const waitsOf = (tx: Transaction): Promise<readonly Waits[]> =>
  tx.rows<Waits>(
    `SELECT kind, thing, exporter, about, grounds, amount, day
      FROM (
        SELECT
          'referral' AS kind, r.id AS thing, NULL::uuid AS exporter, r.claimant AS about, r.grounds,
          (
            SELECT sum(e.amount)
            FROM register.referral_evidence e
            WHERE e.referral = r.id AND e.version = r.version AND e.at_risk
          )::float8 AS amount,
          r.act_by AS day, r.number AS sorted, 1 AS place
        FROM register.referral r
        WHERE r.state = 'drafted' AND r.province IS NULL
        UNION ALL
        SELECT
          CASE s.state WHEN 'orderProposed' THEN 'order' ELSE 'bar' END, s.id, s.exporter, o.name, '{}'::text[],
          NULL, (s.stepped_at AT TIME ZONE 'Asia/Shanghai')::date, s.id::text, 2
        FROM register.standing_of s
        JOIN register.organisation o ON o.id = s.exporter
        WHERE s.state IN ('orderProposed', 'barProposed')
        UNION ALL
        SELECT
          'revocation', l.id, h.exporter, o.name || ' ' || l.number, '{}'::text[],
          NULL, (h.proposed_at AT TIME ZONE 'Asia/Shanghai')::date, l.number, 3
        FROM register.hearing h
        JOIN register.licence l ON l.id = h.licence
        JOIN register.organisation o ON o.id = h.exporter
        WHERE h.state NOT IN ('dropped', 'takenBack', 'signed')
      ) waiting
      ORDER BY place, day NULLS LAST, sorted
      LIMIT $1`,
    [SHOWN],
  );

const changesOf = (rows: Awaited<ReturnType<typeof countLeftBy>>): DirectorContent['makers'] =>
  rows.filter(({ key }) => key !== '').map(({ key, now, before }) => ({ key, now, before }));

/**
 * The figures of the page of whoever directs, as the register stands at the end of a run; to be called as JOB, in the
 * transaction that keeps the run's products. Null of a run without them.
 */
export const directorContent = async (
  tx: Transaction,
  run: string,
): Promise<DirectorContent | null> => {
  const found = await tx.maybe<Run>(
    `SELECT r.as_of, ${isoInstant('r.read_at')} AS read_at, p.within
      FROM register.nation_run r
      JOIN register.nation_product p ON p.run = r.id
      WHERE r.id = $1`,
    [run],
  );
  if (found === null) return null;
  const { as_of: asOf, read_at: readAt, within } = found;
  const earlier = await earlierPage(tx, run, asOf);
  const left = await leftOf(tx, run, asOf);
  const sold = await soldOf(tx, run);
  const [worst = null] = sold.filter(({ maker, missing }) => maker !== '' && missing > 0);
  const money = await moneyOf(tx, run);
  const drafts = await draftsOf(tx);
  const holds = await holdsOf(tx, asOf);
  const late = await lateOf(tx, asOf);
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  return {
    ...{ asOf, readAt, within, month: wholeMonthBefore(asOf) },
    before: earlier?.asOf ?? null,
    left: {
      ...{ week: left.week, weekWithoutLetter: left.bare, year: left.year },
      yearBefore: earlier?.left.year ?? null,
    },
    sales: {
      reported: sum(sold.map(({ reported }) => reported)),
      missing: sum(sold.map(({ missing }) => missing)),
      missingBefore: earlier?.sales.missing ?? null,
      reportedBefore: earlier?.sales.reported ?? null,
      worst,
    },
    money: {
      atRisk: money.at_risk,
      atRiskBefore: earlier?.money.atRisk ?? null,
      claimants: money.claimants,
      nextLimit: money.next_limit,
      drafts: drafts.drafts,
      draftsAtRisk: drafts.at_risk,
    },
    holds: { ...holds, standingBefore: earlier?.holds.standing ?? null },
    late: {
      applications: sum(late.map(({ applications }) => applications)),
      applicationsBefore: earlier?.late.applications ?? null,
      worst: late[0] ?? null,
    },
    months: await countLeftByMonth(tx, run, asOf).then((months) => [...months]),
    ages: await countLeftByAge(tx, run, asOf).then((ages) => [...ages]),
    provinces: changesOf(await countLeftBy(tx, run, asOf, 'province')),
    makers: changesOf(await countLeftBy(tx, run, asOf, 'maker')),
    waits: [...(await waitsOf(tx))],
  };
};
