import { LANE_SQL } from '../../domain/lanes/lane-sql.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { type ApplicationRow, SELECT_APPLICATIONS } from './application-rows.ts';

/** States of an application that is on an office's desk: it waits for an officer, or for the exporter. */
export const DESK_STATES = ['submitted', 'underReview', 'returned'] as const;

/** Who looks at a desk: an office at its own, the ministry at all. */
export const DESKS = { right: 'read', parts: ['office', 'ministry'] } as const;

/** Codes of the rules that only a look at the vehicle settles. */
export const vehicleReasons = ({ engine }: Register): readonly string[] =>
  engine.kinds.flatMap(({ code, kind }) => (kind === 'vehicle' ? [code] : []));

/** The lanes of a desk, the most careful first; none is blue, since a desk does not plan its capacity. */
export const DESK_LANES = ['red', 'yellow', 'green'] as const;

/**
 * How an application stands to the day by which the office is to decide. `unknown`: the holidays of its year are not
 * announced.
 */
export const DESK_DUES = ['overdue', 'today', 'unknown', 'later'] as const;

/** By the day it falls due or the earliest that it can be, or the latest first. */
export const DESK_SORTS = ['due', 'newest'] as const;

/** One of the lanes of a desk. */
export type DeskLane = (typeof DESK_LANES)[number];

/** An application on the desk, as a row. */
export type DeskRow = ApplicationRow & {
  lane: DeskLane;
  engineLane: DeskLane;
  destinations: readonly string[];
  reasons: readonly string[];
  unseen: number;
  sampled: number;
};

/** How a desk may be asked; null: all. */
export interface DeskWanted {
  readonly state: string | null;
  readonly lane: string | null;
  /** Part of the exporter's name or of the application's number. */
  readonly text: string | null;
  readonly destination: string | null;
  readonly due: (typeof DESK_DUES)[number] | null;
  /** True: those alone that whoever acts has, or works on. */
  readonly mine: boolean;
  readonly sort: (typeof DESK_SORTS)[number];
  /** The key of the row before: what it is sorted by, when it was begun, id. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/**
 * Of an application `a`: the latest verdicts of its version, and what they come to. $1: rules that a vehicle settles.
 */
const LANE_OF = `
  LEFT JOIN LATERAL (
    SELECT ${LANE_SQL} AS lane, answered.reasons, answered.unseen
    FROM (
      SELECT
        coalesce(bool_or(latest.gate IS DISTINCT FROM 'clear'), true) AS must,
        coalesce(bool_or(latest.entry = 'barred'), false) AS barred,
        coalesce(bool_or(string_to_array(latest.reasons, ' ') && $1::text[]), false) AS vehicle,
        CASE
          WHEN bool_or(latest.risk = 'high') THEN 'high'
          WHEN bool_or(latest.risk = 'elevated') THEN 'elevated'
          ELSE 'low'
        END AS band,
        coalesce(
          array_agg(DISTINCT latest.reasons) FILTER (WHERE latest.reasons <> ''),
          '{}'
        ) AS reasons,
        (count(*) FILTER (WHERE latest.on_the_applicants_word AND av.state = 'open'))::int AS unseen
      FROM register.application_vehicle av
      LEFT JOIN LATERAL (
        SELECT v.gate, v.entry, v.risk, v.reasons, v.on_the_applicants_word
        FROM register.verdict v
        WHERE v.application = av.application AND v.version = a.version AND v.vin = av.vin
        ORDER BY v.given_at DESC, v.id
        LIMIT 1
      ) latest ON true
      WHERE av.application = a.id AND av.state <> 'withdrawn'
    ) answered
  ) laned ON true
  LEFT JOIN LATERAL (
    SELECT c.lane
    FROM register.lane_change c
    WHERE c.application = a.id
    ORDER BY c.id DESC
    LIMIT 1
  ) by_hand ON true
`;

/** What the engine says, and what counts: what an officer chose goes before it. */
const ENGINE = `coalesce(laned.lane, 'green')`;
const COUNTS = `coalesce(by_hand.lane, laned.lane, 'green')`;

/** Which of `DESK_DUES` a row is, by its last day and the earliest that it can be; a clock that stands still: later. */
const dueOf = (on: string, from: string): string => `
  CASE
    WHEN ${on} < register.today() THEN 'overdue'
    WHEN ${on} = register.today() THEN 'today'
    WHEN ${on} IS NULL AND ${from} IS NOT NULL THEN 'unknown'
    ELSE 'later'
  END`;

const ORDERS = {
  due: {
    after: `(coalesce(a.due_on, a.due_from, 'infinity'), a.made_at, a.id) > ($5::date, $6::timestamptz, $7::uuid)`,
    by: `coalesce(a.due_on, a.due_from, 'infinity'), a.made_at, a.id`,
  },
  newest: {
    after: `$5::date IS NOT NULL AND (a.made_at, a.id) < ($6::timestamptz, $7::uuid)`,
    by: 'a.made_at DESC, a.id DESC',
  },
} as const;

/** Which applications are shown, in their order. What vehicles come to is read of all where a lane is asked for. */
const chosen = ({ lane, sort }: DeskWanted): string => `
  SELECT a.id
  FROM register.application a
  JOIN register.organisation o ON o.id = a.exporter
  ${lane === null ? '' : LANE_OF}
  WHERE a.state IN ('submitted', 'underReview', 'returned')
    AND ($2::text IS NULL OR a.state = $2)
    AND (
      $3::text IS NULL
      OR position(lower($3) IN lower(o.name)) > 0
      OR position(lower($3) IN lower(a.number)) > 0
    )
    AND ($4::text IS NULL OR $4 = ${dueOf('a.due_on', 'a.due_from')})
    AND (
      NOT $8::boolean
      OR (a.taken_until > clock_timestamp() AND a.taken_by = register.person())
      OR register.assigned_to(a.id) = register.person()
    )
    AND ($7::uuid IS NULL OR (${ORDERS[sort].after}))
    AND ($10::text IS NULL OR EXISTS (
      SELECT
      FROM register.application_vehicle av
      WHERE av.application = a.id AND av.state <> 'withdrawn' AND av.destination = $10
    ))
    ${lane === null ? '' : `AND ${COUNTS} = $11`}
  ORDER BY ${ORDERS[sort].by}
  LIMIT $9
`;

/** Applications on the desk of whoever acts: an office its own, the ministry all. */
export const listDesk = (
  tx: Transaction,
  kinds: readonly string[],
  wanted: DeskWanted,
): Promise<readonly DeskRow[]> => {
  const { state, lane, text, destination, due, mine, sort, after, rows } = wanted;
  return tx.rows<DeskRow>(
    `SELECT
        listed.*,
        ${COUNTS} AS lane,
        ${ENGINE} AS "engineLane",
        laned.reasons,
        laned.unseen,
        (SELECT count(*)::int FROM register.sample s WHERE s.application = a.id) AS sampled,
        ARRAY(
          SELECT DISTINCT av.destination
          FROM register.application_vehicle av
          WHERE av.application = a.id AND av.state <> 'withdrawn' AND av.destination IS NOT NULL
          ORDER BY 1
        ) AS destinations
      FROM (${SELECT_APPLICATIONS} WHERE a.id IN (${chosen(wanted)})) listed
      JOIN register.application a ON a.id = listed.id
      ${LANE_OF}
      ORDER BY ${ORDERS[sort].by}`,
    [
      ...[kinds, state, text, due],
      ...[after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null],
      ...[mine, rows, destination],
      ...(lane === null ? [] : [lane]),
    ],
  );
};

/** How many there are of one kind. */
export interface DeskCount {
  readonly lane: DeskLane;
  /** By the findings of the law, where an officer chose another. */
  readonly engineLane: DeskLane;
  readonly state: string;
  readonly due: (typeof DESK_DUES)[number];
  /** Somebody works on it, or a colleague has it: who asks for the next does not get it. */
  readonly held: boolean;
  readonly number: number;
}

/** How many applications are on the desk, by lane, state, when they fall due and whether somebody works on them. */
export const countDesk = (
  tx: Transaction,
  kinds: readonly string[],
): Promise<readonly DeskCount[]> =>
  tx.rows<DeskCount & Record<string, unknown>>(
    `SELECT desk.lane, desk."engineLane", desk.state, desk.due, desk.held, count(*)::int AS number
      FROM (
        SELECT
          ${COUNTS} AS lane,
          ${ENGINE} AS "engineLane",
          a.state,
          ${dueOf('a.due_on', 'a.due_from')} AS due,
          coalesce(a.taken_until > clock_timestamp(), false)
            OR coalesce(register.assigned_to(a.id) <> register.person(), false) AS held
        FROM register.application a
        ${LANE_OF}
        WHERE a.state IN ('submitted', 'underReview', 'returned')
      ) desk
      GROUP BY desk.lane, desk."engineLane", desk.state, desk.due, desk.held`,
    [kinds],
  );

/** The lane that the engine puts an application in, whatever an officer chose. */
export const laneOf = async (
  tx: Transaction,
  kinds: readonly string[],
  application: string,
): Promise<DeskLane> =>
  (
    await tx.one<{ lane: DeskLane }>(
      `SELECT ${ENGINE} AS lane
        FROM register.application a
        ${LANE_OF}
        WHERE a.id = $2`,
      [kinds, application],
    )
  ).lane;
