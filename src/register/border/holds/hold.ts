import { HOLD_LIFE } from '../../../domain/lives/hold-life.ts';
import { refuse } from '../../outcome.ts';
import { thing } from '../../step.ts';
import { timelineOf } from '../../stores/events.ts';
import { attemptsOf, HOLDS, type HoldRow, holdOf } from './hold-rows.ts';
import { HoldInFull } from './hold-shapes.ts';

interface SaidRow {
  readonly answer: string | null;
  readonly ground: string | null;
  readonly application: string | null;
  readonly caseFile: string | null;
}

/** Only offices read of which application a vehicle is. */
const APPLICATION = `(
  SELECT l.application
  FROM register.licensed_vehicle v
  JOIN register.licence l ON l.id = v.licence
  WHERE v.id = h.vehicle
)`;

/** Holds, shown with their attempts and steps. */
export const HOLD = thing({
  relation: 'register.hold',
  life: HOLD_LIFE,
  path: '/v1/holds/{hold}',
  answer: HoldInFull,
  show: async (_, tx, id) => {
    const row = await tx.maybe<HoldRow>(`${HOLDS} WHERE h.id = $1`, [id]);
    if (row === null) return refuse('not-found', { field: 'hold' });
    const { part } = tx.actor;
    const said = await tx.one<SaidRow & Record<string, unknown>>(
      `SELECT h.answer, h.ground, h.case_file AS "caseFile",
          ${part === 'office' || part === 'ministry' ? APPLICATION : 'NULL::uuid'} AS application
        FROM register.hold h
        WHERE h.id = $1`,
      [id],
    );
    return {
      ...holdOf(row),
      ...said,
      tried: await attemptsOf(tx, id),
      timeline: [...(await timelineOf(tx, 'hold', id))],
    };
  },
});
