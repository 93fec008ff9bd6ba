import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleInfo } from '../../domain/verdict/verdict.ts';
import type { RuleKind } from '../../engine/rule-kinds.ts';
import type { Database } from '../../nation/database.ts';
import {
  LANES,
  type LaneTotal,
  type ProvinceTotal,
  type ReasonTotal,
} from '../../report/lanes/lanes-model.ts';
import type { LanesOrder } from './lanes-order.ts';

type Counts<Name extends string> = Readonly<Record<Name, bigint>>;

/** Every lane with what is in it, empty ones too. */
export const laneTotals = async (database: Database): Promise<readonly LaneTotal[]> => {
  const rows = await database.rows<
    { lane: string } & Counts<'applications' | 'vehicles' | 'sampled'>
  >(
    sql`
      SELECT
        lane,
        count(*) AS applications,
        CAST(sum(vehicles) AS BIGINT) AS vehicles,
        count(*) FILTER (sampled) AS sampled
      FROM lanes
      GROUP BY 1`,
  );
  return LANES.map((lane) => {
    const row = rows.find((one) => one.lane === lane);
    return {
      lane,
      applications: Number(row?.applications ?? 0),
      vehicles: Number(row?.vehicles ?? 0),
      sampled: Number(row?.sampled ?? 0),
    };
  });
};

/** Provinces by the reviews they have, most first. */
export const provinceTotals = async (
  database: Database,
  { capacity, capacityOf, days }: LanesOrder,
): Promise<readonly ProvinceTotal[]> => {
  const rows = await database.rows<
    { province: string; lastDay: number | null } & Counts<
      'red' | 'yellow' | 'blue' | 'green' | 'sampled' | 'reviewed' | 'waiting'
    >
  >(
    sql`
      SELECT
        province,
        ${LANES.map((lane) => `count(*) FILTER (lane = '${lane}') AS ${lane}`).join(', ')},
        count(*) FILTER (sampled) AS sampled,
        count(*) FILTER (review_day <= ${days}) AS reviewed,
        count(*) FILTER (
          place IS NOT NULL
          AND (review_day IS NULL OR review_day > ${days})) AS waiting,
        max(review_day) AS "lastDay"
      FROM lanes
      GROUP BY 1
      ORDER BY reviewed + waiting DESC, province`,
  );
  return rows.map((row) => ({
    province: row.province,
    capacity: (capacityOf[row.province] ?? capacity) * days,
    red: Number(row.red),
    yellow: Number(row.yellow),
    blue: Number(row.blue),
    green: Number(row.green),
    sampled: Number(row.sampled),
    reviewed: Number(row.reviewed),
    waiting: Number(row.waiting),
    lastDay: row.lastDay,
  }));
};

const BARRED = {
  en: 'what the destination asks for is shown with papers',
  zh: '目的国的要求以书面材料证明',
} as const;

const NOT_READ = {
  en: 'a cell or file that could not be read may tell what would stop the licence: read it in the papers',
  zh: '单元格或文件未能读取，其中可能有应不予发放的事实：请核对书面材料',
} as const;

/** Rules of destinations as one, whose codes have a hyphen; what could not be read has a colon. */
const TOLD_CODE = `CASE WHEN contains(code, '-') AND NOT contains(code, ':') THEN '' ELSE code END`;

/** What stands among the reasons, most frequent first. */
export const reasonTotals = async (
  database: Database,
  kinds: readonly RuleKind[],
  rules: ReadonlyMap<string, RuleInfo>,
): Promise<readonly ReasonTotal[]> => {
  const rows = await database.rows<{ code: string } & Counts<'applications' | 'granted'>>(
    sql`
      SELECT code, count(*) AS applications, count(*) FILTER (lane IN ('green', 'blue')) AS granted
      FROM (
        SELECT DISTINCT unit, lane, ${TOLD_CODE} AS code
        FROM (
          SELECT unit, lane, unnest(string_split(reasons, ' ')) AS code
          FROM lanes
          WHERE reasons <> ''))
      GROUP BY 1
      ORDER BY 2 DESC, 1`,
  );
  const known = new Map(kinds.map((kind) => [kind.code, kind]));
  return rows.map(({ code, applications, granted }) => ({
    code,
    title: rules.get(code)?.title ?? null,
    kind: known.get(code)?.kind ?? 'papers',
    why: known.get(code)?.why ?? (code === '' ? BARRED : NOT_READ),
    applications: Number(applications),
    granted: Number(granted),
  }));
};
