import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import type { Register } from '../register.ts';
import { clockOf, type HeardDays, pauseOf } from '../steps/clock-of.ts';
import { countingLaw, dayNumber } from '../steps/law-numbers-of.ts';
import type { Transaction } from '../transaction.ts';

/** On what vehicles were refused; one vehicle may be refused on several. */
export interface RefusedOn {
  /** Id of a rule, or name of a ground of discretion; empty of a refusal that names none. */
  readonly ground: string;
  /** As a decision names it. */
  readonly article: string;
  readonly vehicles: number;
}

/** What one officer of a province decided in one month. */
export interface OfficeOutcome {
  readonly province: string;
  /** `YYYY-MM`, by the day in China by which the law counts. */
  readonly month: string;
  /** Person: who decided the application, granted the vehicle, or proposed its refusal; null where nobody is told. */
  readonly officer: string | null;
  /** Applications decided. */
  readonly decided: number;
  /** Working days that each of them took on the office's clock, which stands still while the exporter answers. */
  readonly days: readonly number[];
  /** How many of them took more working days than the law gives. */
  readonly late: number;
  /** How many of them the calendar of working days does not reach: neither late nor in time. */
  readonly uncounted: number;
  /** Vehicles. */
  readonly granted: number;
  readonly refused: number;
  readonly grounds: readonly RefusedOn[];
}

/** Which days, ISO, both inclusive. */
export interface OutcomesAsked {
  readonly since: string;
  readonly until: string;
}

type Place = { readonly province: string; readonly month: string; readonly officer: string | null };

type DecidedRow = Place & {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly days: readonly string[];
};

type VehicleRow = Place & {
  readonly granted: boolean;
  readonly ground: string | null;
  readonly article: string | null;
  /** True of the first of its grounds: a vehicle is counted once. */
  readonly first: boolean;
  readonly vehicles: number;
};

type Tally = {
  -readonly [Name in keyof OfficeOutcome]: OfficeOutcome[Name] extends readonly (infer One)[]
    ? One[]
    : OfficeOutcome[Name];
};

const decidedApplications = (
  tx: Transaction,
  { since, until }: OutcomesAsked,
): Promise<readonly DecidedRow[]> =>
  tx.rows<DecidedRow>(
    `SELECT d.thing AS id, d.province, to_char(d.day, 'YYYY-MM') AS month, d.person AS officer, s.verbs, s.days
      FROM register.event d
      CROSS JOIN LATERAL (
        SELECT array_agg(e.verb ORDER BY e.id) AS verbs, array_agg(e.day::text ORDER BY e.id) AS days
        FROM register.event e
        WHERE e.thing = d.thing AND e.kind = 'application' AND e.after IS NOT NULL
      ) s
      WHERE d.kind = 'application'
        AND d.verb = 'decide'
        AND d.after IS NOT NULL
        AND d.day BETWEEN $1 AND $2`,
    [since, until],
  );

const decidedVehicles = (
  tx: Transaction,
  { since, until }: OutcomesAsked,
): Promise<readonly VehicleRow[]> =>
  tx.rows<VehicleRow>(
    `SELECT e.province, to_char(e.day, 'YYYY-MM') AS month,
        CASE e.verb WHEN 'grant' THEN e.person ELSE v.proposed_by END AS officer,
        e.verb = 'grant' AS granted,
        coalesce(g.named ->> 'rule', g.named ->> 'discretion') AS ground,
        g.named ->> 'article' AS article,
        coalesce(g.place, 1) = 1 AS first,
        count(*)::int AS vehicles
      FROM register.event e
      LEFT JOIN register.application_vehicle v ON v.id = e.thing AND e.verb = 'countersign'
      LEFT JOIN LATERAL jsonb_array_elements(v.grounds) WITH ORDINALITY AS g (named, place) ON true
      WHERE e.kind = 'vehicleDecision'
        AND e.verb IN ('grant', 'countersign')
        AND e.after IS NOT NULL
        AND e.day BETWEEN $1 AND $2
      GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    [since, until],
  );

const pausesOf = async (
  tx: Transaction,
  applications: readonly string[],
): Promise<ReadonlyMap<string, readonly HeardDays[]>> => {
  const rows = await tx.rows<HeardDays & { readonly application: string }>(
    `SELECT application, told_on::text AS told_on, heard_on::text AS heard_on, due_on::text AS due_on
      FROM register.hearing
      WHERE application = ANY ($1) AND told_on IS NOT NULL`,
    [applications],
  );
  return Map.groupBy(rows, ({ application }) => application);
};

/**
 * What was decided between two days, as whoever acts may see it: an office of its province, the ministry and jobs of
 * the nation; one row for each province, month and officer. It is the one definition of decided, of working days, of
 * late and of refused: whatever compares offices or persons begins from it.
 */
export const officeOutcomes = async (
  register: Register,
  tx: Transaction,
  asked: OutcomesAsked,
): Promise<readonly OfficeOutcome[]> => {
  const tallies = new Map<string, Tally>();
  const tallyOf = ({ province, month, officer }: Place): Tally => {
    const key = `${province} ${month} ${officer ?? ''}`;
    const known = tallies.get(key);
    if (known !== undefined) return known;
    const made: Tally = {
      ...{ province, month, officer, decided: 0, days: [], late: 0, uncounted: 0 },
      ...{ granted: 0, refused: 0, grounds: [] },
    };
    tallies.set(key, made);
    return made;
  };
  const law = countingLaw(register, await tx.today());
  const applications = await decidedApplications(tx, asked);
  const pauses = await pausesOf(
    tx,
    applications.map(({ id }) => id),
  );
  for (const { id, verbs, days, ...place } of applications) {
    const steps = verbs.map((verb, at) => ({ verb, day: dayNumber(days[at] ?? '') }));
    const clock = clockOf(law, APPLICATION_LIFE, steps, (pauses.get(id) ?? []).map(pauseOf));
    const tally = tallyOf(place);
    tally.decided += 1;
    if (clock === null || clock.used === null) tally.uncounted += 1;
    else {
      tally.days.push(clock.used);
      if (clock.used > clock.limit) tally.late += 1;
    }
  }
  for (const { granted, ground, article, first, vehicles, ...place } of await decidedVehicles(
    tx,
    asked,
  )) {
    const tally = tallyOf(place);
    if (granted) tally.granted += vehicles;
    else {
      if (first) tally.refused += vehicles;
      tally.grounds.push({ ground: ground ?? '', article: article ?? '', vehicles });
    }
  }
  return [...tallies.values()];
};
