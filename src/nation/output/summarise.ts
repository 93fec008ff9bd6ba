import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type {
  GroupTotal,
  NationSummary,
  ProblemTotal,
  RankedVehicle,
  RuleTotal,
  UnreadColumn,
} from '../../domain/nation/nation-summary.ts';
import { breachOf } from '../../domain/rules/breach-of.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { saidOn } from '../../domain/rules/words/said-on.ts';
import {
  type EntryAnswer,
  type Gate,
  NO_LAW_READ,
  type RiskBand,
} from '../../domain/verdict/verdict.ts';
import { type Database, sqlText } from '../database.ts';
import { EXPORTER_NAMES } from './exporter-names.ts';

/** Lists of the page are cut to these; the files hold all. */
const RANKED = 200; // not-law: length of a list
const EXPORTERS = 30;
const AGE_BIN = 10;
/**
 * About the first day of the last bin, which is open; that bin moves behind the window of the letter when it is
 * longer.
 */
const LAST_AGE = 370; // not-law: the last bin of a plot

type Counts = Readonly<Record<string, number>>;

const countsBy = async (database: Database, column: string, from: string): Promise<Counts> => {
  const rows = await database.rows<{ key: string; n: bigint }>(
    sql`
      SELECT ${column} AS key, count(*) AS n
      FROM ${from}
      GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ key, n }) => [key, Number(n)]));
};

const gateCounts = (counts: Counts): Readonly<Record<Gate, number>> => ({
  clear: counts['clear'] ?? 0,
  blocked: counts['blocked'] ?? 0,
  undetermined: counts['undetermined'] ?? 0,
});

const entryCounts = (counts: Counts): Readonly<Record<EntryAnswer, number>> => ({
  admissible: counts['admissible'] ?? 0,
  conditional: counts['conditional'] ?? 0,
  barred: counts['barred'] ?? 0,
  unknown: counts['unknown'] ?? 0,
});

const bandCounts = (counts: Counts): Readonly<Record<RiskBand, number>> => ({
  low: counts['low'] ?? 0,
  elevated: counts['elevated'] ?? 0,
  high: counts['high'] ?? 0,
});

const GROUPED = sql`
  count(*) AS vehicles,
  count(*) FILTER (gate = 'blocked') AS blocked,
  count(*) FILTER (gate = 'undetermined') AS undetermined,
  count(*) FILTER (risk_band <> 'low') AS elevated,
  count(*) FILTER (risk_band = 'high') AS high`;

interface GroupRow {
  readonly key: string | null;
  readonly name: string | null;
  readonly vehicles: bigint;
  readonly blocked: bigint;
  readonly undetermined: bigint;
  readonly elevated: bigint;
  readonly high: bigint;
}

const groups = async (
  database: Database,
  key: string,
  name: string,
  order: string,
  most: number | null,
): Promise<readonly GroupTotal[]> => {
  const rows = await database.rows<GroupRow>(sql`
    SELECT ${key} AS key, ${name} AS name, ${GROUPED}
    FROM verdicts
    WHERE ${key} IS NOT NULL
    GROUP BY ${key}
    ORDER BY ${order}, key${most === null ? '' : ` LIMIT ${most}`}
  `);
  return rows.map((row) => ({
    key: row.key ?? '',
    name: row.name,
    vehicles: Number(row.vehicles),
    blocked: Number(row.blocked),
    undetermined: Number(row.undetermined),
    elevated: Number(row.elevated),
    high: Number(row.high),
  }));
};

/** Rules with findings; their titles as of the day of the answers. */
const ruleTotals = async (
  database: Database,
  ruleSet: RuleSet,
  today: number,
): Promise<readonly RuleTotal[]> => {
  const rows = await database.rows<{ id: string; notMet: bigint; unknown: bigint }>(
    sql`
      SELECT
        id,
        count(*) FILTER (result = 'notMet') AS "notMet",
        count(*) FILTER (result = 'unknown') AS unknown
      FROM findings
      GROUP BY id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const totals = ruleSet.rules.flatMap((rule): readonly RuleTotal[] => {
    const row = found.get(rule.id);
    if (row === undefined) return [];
    const stands = row.notMet > 0n || rule.require === null;
    return [
      {
        code: rule.code,
        id: rule.id,
        axis: rule.axis,
        title: saidOn(rule, stands ? breachOf(rule) : rule.title, today),
        toldUpTo: rule.toldUpTo,
        announced: rule.announced,
        country: rule.country,
        weight: rule.axis === 'risk' ? rule.weight : null,
        notMet: Number(row.notMet),
        unknown: Number(row.unknown),
      },
    ];
  });
  return totals.sort(
    (a, b) => b.notMet - a.notMet || b.unknown - a.unknown || (a.code < b.code ? -1 : 1),
  );
};

interface RankedRow {
  readonly application: string | null;
  readonly vin: string | null;
  readonly gate: Gate | null;
  readonly entry: EntryAnswer | null;
  readonly score: number;
  readonly band: RiskBand;
  readonly destination: string | null;
  readonly noLawRead: boolean;
  readonly applicant: string | null;
  readonly registered: string | null;
  readonly applied: string | null;
  readonly codes: string;
}

const rankedVehicles = async (database: Database): Promise<readonly RankedVehicle[]> => {
  const applied = sql`
    SELECT
      application,
      vin,
      gate,
      entry,
      risk_score AS score,
      risk_band AS band,
      entry_country AS destination,
      entry_reasons = ${sqlText(NO_LAW_READ)} AS "noLawRead",
      coalesce(applicant_name, applicant) AS applicant,
      CAST(registered_on AS VARCHAR) AS registered,
      CAST(applied_on AS VARCHAR) AS applied,
      concat_ws(' ', nullif(gate_reasons, ''), nullif(risk_reasons, '')) AS codes
    FROM verdicts
    WHERE risk_score > 0
  `;
  const others = sql`
    SELECT NULL, vin, NULL, NULL, risk_score, risk_band, NULL, false, NULL, NULL, NULL, risk_reasons
    FROM unapplied
  `;
  const rows = await database.rows<RankedRow>(sql`
    SELECT *
    FROM (${applied} UNION ALL ${others})
    ORDER BY score DESC, gate = 'blocked' DESC NULLS LAST, vin, application
    LIMIT ${RANKED}
  `);
  return rows.map(({ registered, applied: on, codes, vin, score, ...rest }) => ({
    ...rest,
    vin: vin ?? '',
    score: Number(score),
    registeredOn: registered,
    appliedOn: on,
    codes: codes.split(' ').filter(Boolean),
  }));
};

const noLawRead = async (database: Database): Promise<NationSummary['noLawRead']> => {
  const rows = await database.rows<{ country: string; n: bigint }>(
    sql`
      SELECT entry_country AS country, count(*) AS n
      FROM verdicts
      WHERE entry_reasons = ${sqlText(NO_LAW_READ)}
      GROUP BY 1
      ORDER BY n DESC, country
    `,
  );
  return rows.map(({ country, n }) => [country, Number(n)]);
};

const ages = async (database: Database, letterDays: number): Promise<NationSummary['ages']> => {
  // a bin begins with the first day after the window, so that its last day stands inside
  const after = letterDays + 1;
  const beyond = after % AGE_BIN;
  const last = Math.max(Math.floor(LAST_AGE / AGE_BIN), Math.floor(after / AGE_BIN));
  const rows = await database.rows<{ bin: bigint; n: bigint }>(
    sql`
      SELECT
        least(greatest(applied_on - registered_on - ${beyond}, 0) // ${AGE_BIN}, ${last}) AS bin,
        count(*) AS n
      FROM verdicts
      WHERE applied_on IS NOT NULL AND registered_on IS NOT NULL
      GROUP BY 1
    `,
  );
  const found = new Map(rows.map(({ bin, n }) => [Number(bin), Number(n)]));
  return Array.from({ length: last + 1 }, (_, bin) => ({
    from: bin === 0 ? 0 : bin * AGE_BIN + beyond,
    count: found.get(bin) ?? 0,
  }));
};

/** Months of the plot: fifty years; a date before them is a slip. */
const MOST_MONTHS = 600; // not-law: months

const monthBefore = (key: string): string => {
  const [year = 0, month = 1] = key.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

/** Months up to the last one not after the day of the answer, those without an application too. */
const withoutGaps = (months: readonly GroupTotal[], today: string): readonly GroupTotal[] => {
  const known = new Map(months.map((month) => [month.key, month]));
  const until = today.slice(0, 'YYYY-MM'.length);
  const last = months.map(({ key }) => key).findLast((key) => key <= until);
  const first = months[0]?.key;
  const all: GroupTotal[] = [];
  if (first === undefined || last === undefined) return all;
  for (let key = last; key >= first && all.length < MOST_MONTHS; key = monthBefore(key)) {
    const none = { name: null, vehicles: 0, blocked: 0, undetermined: 0, elevated: 0, high: 0 };
    all.push(known.get(key) ?? { key, ...none });
  }
  return all.reverse();
};

const problemTotals = async (database: Database): Promise<readonly ProblemTotal[]> => {
  const rows = await database.rows<{
    code: string;
    n: bigint;
    file: string;
    line: bigint;
    field: string;
    value: string;
    en: string;
    zh: string;
  }>(
    sql`
      SELECT
        code,
        count(*) AS n,
        unnest(
          arg_min(
            {file: file, line: line, field: field, value: value, en: remedy, zh: remedy_zh},
            (file, line, field)
          )
        )
      FROM problems
      GROUP BY code
      ORDER BY n DESC, code
    `,
  );
  return rows.map(({ code, n, file, line, field, value, en, zh }) => ({
    code,
    count: Number(n),
    file,
    line: Number(line),
    field,
    value,
    remedy: { en, zh },
  }));
};

/** Problems of a column, told on the line of the header. */
const UNREAD_COLUMN = ['unknown-header', 'duplicate-header', 'empty-header', 'unit-not-read'];

const unreadColumns = async (database: Database): Promise<readonly UnreadColumn[]> => {
  const rows = await database.rows<{ header: string; file: string; files: bigint }>(
    sql`
      SELECT value AS header, min(file) AS file, count(DISTINCT file) AS files
      FROM (
        SELECT *, min(line) OVER (PARTITION BY file) AS header_line
        FROM problems
        WHERE code IN (${UNREAD_COLUMN.map(sqlText).join(', ')})
      )
      WHERE line = header_line
      GROUP BY 1
      ORDER BY files DESC, file, header
    `,
  );
  return rows.map(({ header, file, files }) => ({ header, file, files: Number(files) }));
};

const namedRings = async (
  database: Database,
  rings: NationSummary['rings'],
): Promise<NationSummary['rings']> => {
  const wanted = rings.flatMap(({ exporters }) => exporters);
  if (wanted.length === 0) return rings;
  const rows = await database.rows<{ id: string; name: string }>(
    sql`
      SELECT id, name
      FROM ${EXPORTER_NAMES}
      WHERE id IN (${wanted.map(sqlText).join(', ')})
    `,
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return rings.map((ring) => ({
    ...ring,
    exporters: [...new Set(ring.exporters.map((id) => names.get(id) ?? id))].sort(),
  }));
};

/** What of a summary does not stand in the tables. */
export type SummaryHead = Pick<
  NationSummary,
  | 'input'
  | 'today'
  | 'program'
  | 'ruleset'
  | 'feeds'
  | 'unreadFiles'
  | 'registryUnread'
  | 'letterDays'
  | 'rings'
>;

/**
 * Counts what a screening found, from the relations `verdicts`, `unapplied` (vehicles in no
 * application with a flag raised), `findings`, `problems`, `exporter_names`, and the number of vehicles in no
 * application. The exporters of the rings are given by their ids and told by their names.
 */
export const summarise = async (
  database: Database,
  ruleSet: RuleSet,
  unapplied: number,
  head: SummaryHead,
): Promise<NationSummary> => ({
  ...head,
  rings: await namedRings(database, head.rings),
  unreadColumns: await unreadColumns(database),
  applications: await database.number('SELECT count(*) FROM verdicts'),
  unapplied,
  gate: gateCounts(await countsBy(database, 'gate', 'verdicts')),
  clearFlagged: await database.number(sql`
    SELECT count(*)
    FROM verdicts
    WHERE gate = 'clear' AND risk_reasons <> ''
  `),
  entry: entryCounts(await countsBy(database, 'entry', 'verdicts')),
  noLawRead: await noLawRead(database),
  band: bandCounts(await countsBy(database, 'risk_band', 'verdicts')),
  unappliedBand: bandCounts(await countsBy(database, 'risk_band', 'unapplied')),
  rules: await ruleTotals(database, ruleSet, parseIsoDate(head.today) ?? 0),
  ranked: await rankedVehicles(database),
  months: withoutGaps(
    await groups(database, "strftime(applied_on, '%Y-%m')", 'NULL', 'key', null),
    head.today,
  ),
  provinces: await groups(database, 'province', 'NULL', 'blocked DESC, vehicles DESC', null),
  exporters: await groups(
    database,
    'applicant',
    `(SELECT any_value(e.name) FROM ${EXPORTER_NAMES} e WHERE e.id = applicant)`,
    'high DESC, blocked DESC, vehicles DESC',
    EXPORTERS,
  ),
  destinations: await groups(database, 'entry_country', 'NULL', 'vehicles DESC', null),
  ages: await ages(database, head.letterDays),
  problems: await problemTotals(database),
});
