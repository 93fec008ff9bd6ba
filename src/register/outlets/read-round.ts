import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Attested } from './attest-outlets.ts';
import { roundOf } from './outlet-law.ts';

/** Which round is wanted. */
export interface RoundAsked {
  /** `2026-H2`; without it the one of the day of the register. */
  readonly round?: string;
}

/** The attestation round of a half-year: how far it is, and what was attested in it. */
export interface AttestationRound {
  readonly round: string;
  /** First and last day, inclusive; ISO. */
  readonly from: string;
  readonly until: string;
  /** Outlets that stand attested. */
  readonly attested: number;
  /** Of these, attested within the round. */
  readonly attestedInRound: number;
  /** Outlets whose attestation ends within the round, or ended. */
  readonly toAttest: number;
  /** Of these, those that end in the month of the day of the register. */
  readonly lapsingThisMonth: number;
  readonly lapsed: number;
  readonly proposed: number;
  readonly disputed: number;
  /** The last day of the month of the day of the register, by which outlets are listed that lapse in it. */
  readonly monthUntil: string;
  readonly acts: readonly Attested[];
}

const ROUND = /^(\d{4})-H([12])$/;

/** First and last day of a half-year. */
const daysOf = (round: string): { readonly from: string; readonly until: string } => {
  const [, year, half] = ROUND.exec(round) ?? refuse('not-well-formed', { field: 'round' });
  return half === '1'
    ? { from: `${year}-01-01`, until: `${year}-06-30` } // not-law: half a year of the calendar
    : { from: `${year}-07-01`, until: `${year}-12-31` }; // not-law: half a year of the calendar
};

/** The round of a half-year of the manufacturer that acts. Refuses `not-well-formed`. */
export const readRound = (
  register: Register,
  actor: Actor,
  { round: asked }: RoundAsked,
): Promise<Outcome<AttestationRound>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    const today = await todayIn(tx);
    const round = asked ?? roundOf(today);
    const { from, until } = daysOf(round);
    const counts = await tx.one<
      Omit<AttestationRound, 'round' | 'from' | 'until' | 'acts'> & Record<string, unknown>
    >(
      `WITH
          month AS (
            SELECT (date_trunc('month', register.today()) + interval '1 month - 1 day')::date AS until
          ),
          own AS (
            SELECT
              o.attested_on,
              o.attested_until,
              register.outlet_state(o.state, o.attested_until, register.today()) AS state
            FROM register.outlet o
            WHERE o.organisation = register.organisation() AND o.state <> 'closed'
          )
        SELECT
          (count(*) FILTER (WHERE state = 'attested'))::int AS attested,
          (count(*) FILTER (WHERE state = 'attested' AND attested_on BETWEEN $1 AND $2))::int AS "attestedInRound",
          (count(*) FILTER (WHERE state IN ('attested', 'lapsed') AND attested_until <= $2))::int AS "toAttest",
          (
            count(*) FILTER (WHERE state = 'attested' AND attested_until <= (SELECT m.until FROM month m))
          )::int AS "lapsingThisMonth",
          (count(*) FILTER (WHERE state = 'lapsed'))::int AS lapsed,
          (count(*) FILTER (WHERE state = 'proposed'))::int AS proposed,
          (count(*) FILTER (WHERE state = 'disputed'))::int AS disputed,
          (SELECT m.until FROM month m) AS "monthUntil"
        FROM own`,
      [from, until],
    );
    const acts = await tx.rows<Attested & Record<string, unknown>>(
      `SELECT id, cardinality(outlets) AS outlets, attested_on AS on, attested_until AS until, round
        FROM register.attestation
        WHERE organisation = register.organisation() AND round = $1
        ORDER BY made_at`,
      [round],
    );
    return { round, from, until, ...counts, acts };
  });
