import { sql } from '../../domain/rules/sql/sql.ts';
import { JOB } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { send } from '../queue/send.ts';
import type { Register } from '../register.ts';
import { RESCREEN } from '../screening/rescreen.ts';
import type { Transaction } from '../transaction.ts';

/** Sees to it, in the transaction given, that vehicles of open applications are screened anew. */
export type Rescreening = (tx: Transaction, vins: readonly string[]) => Promise<unknown>;

const sendRescreen: Rescreening = (tx, vins) => send(tx, RESCREEN, { vins: [...vins] });

/** Vehicles that are applied for and undecided, or licensed and have not left, with their applicants. */
const OPEN = sql`
  open AS (
    SELECT DISTINCT v.vin, o.uscc
    FROM register.application_vehicle v
    JOIN register.application a ON a.id = v.application
    JOIN register.organisation o ON o.id = a.exporter
    WHERE a.state IN ('submitted', 'underReview', 'returned')
      AND v.state IN ('open', 'refusalProposed')
    UNION
    SELECT v.vin, o.uscc
    FROM register.licensed_vehicle v
    JOIN register.organisation o ON o.id = v.exporter
    WHERE v.state IN ('open', 'declared')
  )
`;

/**
 * Vehicles of open applications that a feed concerns, by the rows that it brought or took out of force: those of the
 * vehicle, of cells that list or mean it, of others that share a paper with it, and of its applicant.
 */
const OF_FEED = sql`
  WITH ${OPEN},
  changed AS (
    SELECT r.id, r.vin, r.account, r.facts
    FROM register.account_row r
    WHERE r.source = $1
    UNION ALL
    SELECT s.id, s.vin, s.account, s.facts
    FROM register.account_row s
    JOIN register.feed_file f ON f.id = $1
    WHERE s.teller = f.teller
      AND s.account = f.account
      AND s.superseded_at = f.told_at
  ),
  borne AS (
    SELECT vin, 'vin' AS kind, vin AS value
    FROM open
    UNION
    SELECT o.vin, k.kind, k.value
    FROM open o
    JOIN register.account_row r ON r.vin = o.vin AND r.superseded_at IS NULL
    JOIN register.account_key k ON k.row_id = r.id
    WHERE k.kind NOT IN ('application', 'company', 'licence')
  )
  SELECT vin
  FROM open
  WHERE vin IN (SELECT vin FROM changed)
  UNION
  SELECT b.vin
  FROM borne b
  JOIN register.account_key k ON k.kind = b.kind AND k.value = b.value
  JOIN changed c ON c.id = k.row_id
  UNION
  SELECT o.vin
  FROM open o
  JOIN changed c ON c.account = 'exporter' AND c.facts ->> 'exporter.uscc' = o.uscc
`;

/** Vehicles of open applications whose patterns differ between a run and the one before. */
const OF_RUN = sql`
  WITH ${OPEN},
  before AS (
    SELECT b.id
    FROM register.nation_run b
    JOIN register.nation_run r ON r.id = $1
    WHERE b.finished_at < r.finished_at
    ORDER BY b.finished_at DESC
    LIMIT 1
  )
  SELECT coalesce(n.vin, o.vin) AS vin
  FROM (
    SELECT vin, application, facts
    FROM register.nation_pattern
    WHERE run = $1
  ) n
  FULL JOIN (
    SELECT vin, application, facts
    FROM register.nation_pattern
    WHERE run IN (SELECT id FROM before)
  ) o ON o.vin = n.vin AND o.application = n.application
  WHERE n.facts IS DISTINCT FROM o.facts
    AND coalesce(n.vin, o.vin) IN (SELECT vin FROM open)
  GROUP BY 1
`;

/** The first that waits, taken by whoever asks first. */
const NEXT_FEED = sql`
  SELECT f.id
  FROM register.feed_file f
  WHERE NOT EXISTS (
    SELECT
    FROM register.feed_followed d
    WHERE d.file = f.id
  )
  ORDER BY f.told_at, f.id
  LIMIT 1
`;

const NEXT_RUN = sql`
  SELECT r.id
  FROM register.nation_run r
  WHERE NOT EXISTS (
    SELECT
    FROM register.nation_followed d
    WHERE d.run = r.id
  )
  ORDER BY r.finished_at, r.id
  LIMIT 1
`;

/** Of what happened to letters: the vehicles they are for. Of what customs told: all, though they have left. */
const OF_LETTERS = sql`
  WITH ${OPEN}
  SELECT DISTINCT t.vin
  FROM register.letter_change c
  CROSS JOIN unnest(c.vins) AS t(vin)
  WHERE c.id = $1
    AND (c.verb = 'border' OR t.vin IN (SELECT vin FROM open))
`;

const NEXT_LETTERS = sql`
  SELECT c.id
  FROM register.letter_change c
  WHERE c.followed_at IS NULL
  ORDER BY c.changed_at, c.id
  LIMIT 1
`;

interface Followed {
  readonly lock: string;
  readonly next: string;
  readonly changed: string;
  readonly done: string;
}

const FEEDS: Followed = {
  lock: 'follow feeds',
  next: NEXT_FEED,
  changed: OF_FEED,
  done: 'INSERT INTO register.feed_followed (file, vehicles) VALUES ($1, $2)',
};

const RUNS: Followed = {
  lock: 'follow runs',
  next: NEXT_RUN,
  changed: OF_RUN,
  done: 'INSERT INTO register.nation_followed (run, vehicles) VALUES ($1, $2)',
};

const LETTERS: Followed = {
  lock: 'follow letters',
  next: NEXT_LETTERS,
  changed: OF_LETTERS,
  done: 'UPDATE register.letter_change SET followed_at = now(), vehicles = $2 WHERE id = $1',
};

const followOne = async (
  tx: Transaction,
  { lock, next, changed, done }: Followed,
  rescreen: Rescreening,
): Promise<number | null> => {
  await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
  const one = await tx.maybe<{ id: string }>(next);
  if (one === null) return null;
  const vins = (await tx.rows<{ vin: string }>(changed, [one.id])).map(({ vin }) => vin);
  if (vins.length > 0) await rescreen(tx, vins);
  await tx.run(done, [one.id, vins.length]);
  return vins.length;
};

/** What was followed up: feeds or runs, and vehicles that are screened anew. */
export interface RescreenedCount {
  readonly followed: number;
  readonly vehicles: number;
}

const followAll = async (
  register: Register,
  what: Followed,
  rescreen: Rescreening,
): Promise<Outcome<RescreenedCount>> => {
  let followed = 0;
  let vehicles = 0;
  for (;;) {
    const outcome = await register.as(JOB, (tx) => followOne(tx, what, rescreen));
    if (outcome.kind === 'refused') return outcome;
    if (outcome.value === null) return { kind: 'done', value: { followed, vehicles } };
    followed += 1;
    vehicles += outcome.value;
  }
};

/**
 * Has the vehicles of open applications screened anew of which feeds told something, each feed once, the earliest
 * first: so what is stated and what is fed is found to differ. Whoever dies in the middle leaves the feed to the next.
 *
 * @param rescreen what is done for the vehicles in the same transaction; the job `rescreen` is sent without it.
 */
export const rescreenAfterFeeds = (
  register: Register,
  rescreen: Rescreening = sendRescreen,
): Promise<Outcome<RescreenedCount>> => followAll(register, FEEDS, rescreen);

/** Has the vehicles of open applications screened anew whose patterns a run over the nation changed, each run once. */
export const rescreenAfterRuns = (
  register: Register,
  rescreen: Rescreening = sendRescreen,
): Promise<Outcome<RescreenedCount>> => followAll(register, RUNS, rescreen);

/** Has vehicles screened anew whose letters were issued or stopped, or of which customs told, each time once. */
export const rescreenAfterLetters = (
  register: Register,
  rescreen: Rescreening = sendRescreen,
): Promise<Outcome<RescreenedCount>> => followAll(register, LETTERS, rescreen);
