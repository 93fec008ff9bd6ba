import { z } from 'zod';
import { action } from '../action.ts';
import { refuse } from '../outcome.ts';
import { todayIn } from '../register.ts';
import { NETWORK_READERS } from './outlet.ts';
import { roundOf } from './outlet-law.ts';
import { AttestationRound } from './outlet-shapes.ts';

const ROUND = /^(\d{4})-H([12])$/;

/** First and last day of a half-year. */
const daysOf = (round: string): { readonly from: string; readonly until: string } => {
  const [, year, half] = ROUND.exec(round) ?? refuse('not-well-formed', { field: 'round' });
  return half === '1'
    ? { from: `${year}-01-01`, until: `${year}-06-30` } // not-law: half a year of the calendar
    : { from: `${year}-07-01`, until: `${year}-12-31` }; // not-law: half a year of the calendar
};

/** The attestation round of a half-year of the manufacturer that acts; without one that of the day of the register. */
export const readRound = action({
  method: 'GET',
  path: '/v1/network/round',
  summary: { en: 'The attestation round of a half-year', zh: '半年度网点确认情况' },
  access: NETWORK_READERS,
  query: {
    round: z
      .string()
      .regex(/^\d{4}-H[12]$/)
      .optional(),
  },
  answer: AttestationRound,
  work: async ({ tx }, { round: asked }) => {
    const today = await todayIn(tx);
    const round = asked ?? roundOf(today);
    const { from, until } = daysOf(round);
    const counts = await tx.one<Omit<AttestationRound, 'round' | 'from' | 'until' | 'acts'>>(
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
    const acts = await tx.rows<AttestationRound['acts'][number]>(
      `SELECT id, cardinality(outlets) AS outlets, attested_on AS on, attested_until AS until, round
        FROM register.attestation
        WHERE organisation = register.organisation() AND round = $1
        ORDER BY made_at`,
      [round],
    );
    return { round, from, until, ...counts, acts };
  },
});
