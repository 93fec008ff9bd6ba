import { HOLD_LIFE } from '../../../domain/lives/hold-life.ts';
import { JOB } from '../../actor.ts';
import { refuse } from '../../outcome.ts';
import { thing } from '../../step.ts';
import { timelineOf } from '../../stores/events.ts';
import type { Transaction } from '../../transaction.ts';
import { attemptsOf, HOLDS, type HoldRow, holdOf } from './hold-rows.ts';
import { HoldInFull } from './hold-shapes.ts';

interface SaidRow {
  readonly answer: string | null;
  readonly ground: string | null;
  readonly application: string | null;
}

/** Only offices read of which application a vehicle is. */
const APPLICATION = `(
  SELECT l.application
  FROM register.licensed_vehicle v
  JOIN register.licence l ON l.id = v.licence
  WHERE v.id = h.vehicle
)`;

/** The case on a hold: the open one and the own one first. One that an office may not see goes by its number. */
const caseOn = (tx: Transaction, hold: string): Promise<HoldInFull['caseFile']> => {
  const { part, province } = tx.actor;
  return tx.as(JOB, () =>
    tx.maybe<NonNullable<HoldInFull['caseFile']> & Record<string, unknown>>(
      `SELECT CASE WHEN $2 OR f.province = $3 THEN f.id END AS id, f.number, f.state
        FROM register.case_file f
        WHERE f.hold = $1
        ORDER BY f.state = 'closed', f.province = $3 DESC NULLS LAST, f.number DESC
        LIMIT 1`,
      [hold, part === 'ministry', province],
    ),
  );
};

/** Holds, shown with their attempts and steps. */
export const HOLD = thing({
  relation: 'register.hold',
  life: HOLD_LIFE,
  path: '/v1/holds/{hold}',
  answer: HoldInFull,
  show: async (_, tx, id) => {
    const row = await tx.maybe<HoldRow>(`${HOLDS} WHERE h.id = $1`, [id]);
    if (row === null) return refuse('not-found', { field: 'hold' });
    const decides = ['office', 'ministry'].includes(tx.actor.part);
    const said = await tx.one<SaidRow & Record<string, unknown>>(
      `SELECT h.answer, h.ground, ${decides ? APPLICATION : 'NULL::uuid'} AS application
        FROM register.hold h
        WHERE h.id = $1`,
      [id],
    );
    return {
      ...holdOf(row),
      ...said,
      caseFile: decides ? await caseOn(tx, id) : null,
      tried: await attemptsOf(tx, id),
      timeline: [...(await timelineOf(tx, 'hold', id))],
    };
  },
});
