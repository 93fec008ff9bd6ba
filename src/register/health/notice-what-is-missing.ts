import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import { send } from '../queue/send.ts';
import { recordEvent } from '../record-event.ts';
import { type Register, todayIn } from '../register.ts';
import { RESCREEN } from '../screening/rescreen.ts';
import type { Transaction } from '../transaction.ts';
import type { HealthItem } from './health-shapes.ts';
import { readHealth } from './read-health.ts';

/** Accounts on whose silence an answer would rest (G19, R55). */
const ANSWERS_REST_ON: readonly string[] = ['certificate', 'declaration', 'refund', 'subsidy'];

/** Written once as long as it is missing; of several nodes the first writes it. */
const BEGIN = prepared(sql`
  INSERT INTO register.missing (kind, name, teller, since)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (kind, name, teller) WHERE ended_at IS NULL DO NOTHING
  RETURNING id, kind, name
`);

const END = prepared(sql`
  UPDATE register.missing m
  SET ended_at = now()
  WHERE m.ended_at IS NULL
    AND NOT EXISTS (
      SELECT
      FROM unnest($1::text[], $2::text[], $3::uuid[]) AS s(kind, name, teller)
      WHERE s.kind = m.kind AND s.name = m.name AND s.teller IS NOT DISTINCT FROM m.teller
    )
  RETURNING m.id, m.kind, m.name
`);

const OPEN = sql`
  SELECT DISTINCT v.vin
  FROM register.application_vehicle v
  JOIN register.application a ON a.id = v.application
  WHERE a.state IN ('submitted', 'underReview', 'returned')
    AND v.state IN ('open', 'refusalProposed')
`;

interface Noticed {
  readonly id: string;
  readonly kind: HealthItem['kind'];
  readonly name: string;
}

/** Told elsewhere: a schema that is behind by `/ready`, webhooks and attestations to whose they are. */
const TOLD_ELSEWHERE: readonly HealthItem['kind'][] = ['schema', 'webhook', 'attestation'];

/** Of a log that nobody has set up: the first page of whoever looks after the register says so, and no message. */
const NOT_SET_UP: readonly string[] = ['log-no-key', 'log-no-folder'];

/** What of health is kept and told. */
const isTold = ({ kind, name, state }: HealthItem): boolean =>
  state === 'missing' && !TOLD_ELSEWHERE.includes(kind) && !NOT_SET_UP.includes(name);

/** A moment of the health of the register. */
export interface Noticing {
  readonly began: readonly Noticed[];
  readonly ended: readonly Noticed[];
  /** Vehicles that are undecided and have to be asked again. */
  readonly vins: readonly string[];
}

/**
 * Writes down what is missing since now and what is no longer, each once, with its event. Plays the register itself.
 */
export const noticeMissing = async (register: Register, tx: Transaction): Promise<Noticing> => {
  const missing = (await readHealth(register, tx)).filter(isTold);
  const today = await todayIn(tx);
  const began: Noticed[] = [];
  for (const { kind, name, of } of missing) {
    const row = await tx.maybe<Noticed & Record<string, unknown>>(BEGIN, [kind, name, of, today]);
    if (row !== null) began.push(row);
  }
  const ended = await tx.rows<Noticed>(END, [
    missing.map(({ kind }) => kind),
    missing.map(({ name }) => name),
    missing.map(({ of }) => of),
  ]);
  for (const [verb, noticed] of [
    ['miss', began],
    ['come', ended],
  ] as const) {
    for (const { id, kind, name } of noticed) {
      await recordEvent(tx, { verb, kind: 'missing', thing: id, detail: { what: kind, name } });
    }
  }
  const changed = [...began, ...ended].some(
    ({ kind, name }) => kind === 'feed' && ANSWERS_REST_ON.includes(name),
  );
  const vins = changed ? (await tx.rows<{ vin: string }>(OPEN)).map(({ vin }) => vin) : [];
  return { began, ended, vins };
};

/**
 * Notices what is late, full, failed or about to end, and what came: each is one event, which webhooks carry.
 * Undecided vehicles are screened anew when a feed that answers rest on is late, and when it tells again: it is sent
 * with what is told, and looks by itself for what the day brings.
 */
export const NOTICE_WHAT_IS_MISSING: Job = {
  name: 'notice-what-is-missing',
  due: { everySeconds: 60 }, // not-law: seconds between looks: a feed is late from the turn of its day
  retries: 2,
  retryDelaySeconds: 30,
  timeoutSeconds: 600, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => {
    const { began, ended, vins } = needed(
      await register.as(JOB, async (tx) => {
        const noticed = await noticeMissing(register, tx);
        if (noticed.vins.length > 0) await send(tx, RESCREEN, { vins: [...noticed.vins] });
        return noticed;
      }),
    );
    return { began: began.length, ended: ended.length, vehicles: vins.length };
  },
};
