import type { Offered } from '../../letters/letter.ts';
import type { Part } from '../actor.ts';
import { refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { findOutlet } from './outlet-rows.ts';
import type { OutletInFull } from './outlet-shapes.ts';
import { outletsSpoken } from './speaking/outlets-spoken.ts';

/** The parts that see more of an outlet than the public does. */
const SEES_HISTORY: readonly Part[] = ['manufacturer', 'office', 'ministry', 'job'];

const historyOf = async (
  tx: Transaction,
  id: string,
): Promise<Pick<OutletInFull, 'timeline' | 'versions' | 'tellings'>> => {
  const timeline = await tx.rows<{
    verb: string;
    day: string;
    part: Part;
    ground: string | null;
    evidence: readonly string[] | null;
  }>(
    `SELECT e.verb, e.day, e.part, s.ground, s.evidence
      FROM register.event e
      LEFT JOIN register.outlet_said s ON s.event = e.id
      WHERE e.thing = $1 AND e.kind = 'outlet' AND e.after IS NOT NULL
      ORDER BY e.id`,
    [id],
  );
  // to the manufacturer the event of an authority is not shown, what it said is
  const said = await tx.rows<{
    event: number;
    verb: string;
    part: Part;
    ground: string | null;
    evidence: readonly string[];
    said_on: string;
  }>(
    `SELECT event, verb, part, ground, evidence, said_on
      FROM register.outlet_said
      WHERE outlet = $1 AND part <> register.part() AND register.part() = 'manufacturer'
      ORDER BY event`,
    [id],
  );
  const versions = await tx.rows<{
    version: number;
    told_on: string;
    details: Record<string, unknown>;
  }>(
    `SELECT version, told_on, details FROM register.outlet_version WHERE outlet = $1 ORDER BY version`,
    [id],
  );
  const tellings = await tx.rows<{
    service: string;
    answer: Offered;
    teller: string;
    told_on: string;
    holds: boolean;
  }>(
    `SELECT service, answer, teller, told_on, superseded_at IS NULL AS holds
      FROM register.outlet_service
      WHERE outlet = $1
      ORDER BY id`,
    [id],
  );
  const steps = [
    ...timeline.map((step) => ({ ...step, evidence: step.evidence ?? [] })),
    ...said.map(({ said_on, verb, part, ground, evidence }) => ({
      ...{ verb, part, ground, evidence },
      day: said_on,
    })),
  ];
  return {
    timeline: steps.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    versions: versions.map(({ version, told_on, details }) => ({ version, on: told_on, details })),
    tellings: tellings.map(({ told_on, ...telling }) => ({ ...telling, on: told_on })),
  };
};

/**
 * An outlet with its history.
 *
 * @throws Refused `not-found`.
 */
export const showOutlet = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<OutletInFull> => {
  const outlet = (await findOutlet(tx, id)) ?? refuse('not-found');
  const history = SEES_HISTORY.includes(tx.actor.part)
    ? await historyOf(tx, id)
    : { timeline: [], versions: [], tellings: [] };
  const spoken =
    outlet.publishedOn === null
      ? undefined
      : (await outletsSpoken(tx, register, { ids: [id], today: await todayIn(tx) })).get(id);
  return { ...outlet, ...history, spoken: spoken ?? null };
};
