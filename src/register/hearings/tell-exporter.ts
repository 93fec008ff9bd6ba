import { z } from 'zod';
import { action } from '../action.ts';
import { windClock } from '../steps/clock-of.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Transaction } from '../transaction.ts';
import { HEARING, windApplication } from './hearing.ts';
import { findHearing } from './hearing-rows.ts';

/** What is proposed, as the page or the program that tells it names it: one of the three. */
const Proposal = z.strictObject({
  /** A vehicle whose refusal is proposed. */
  vehicle: z.uuid().optional(),
  /** An exporter against whom an order or a bar is proposed. */
  exporter: z.uuid().optional(),
  /** A licence whose revocation is proposed. */
  licence: z.uuid().optional(),
});

const begun = async (tx: Transaction, column: string, thing: string): Promise<string | null> => {
  const row = await tx.maybe<{ id: string }>(
    column === 'vehicle'
      ? `INSERT INTO register.hearing (vehicle, state, verb)
          SELECT id, 'told', 'tell' FROM register.application_vehicle WHERE id = $1
          RETURNING id`
      : `INSERT INTO register.hearing (standing, state, verb)
          SELECT id, 'told', 'tell' FROM register.standing_of WHERE exporter = $1
          RETURNING id`,
    [thing],
  );
  return row?.id ?? null;
};

/**
 * Tells an exporter what is proposed against it: facts, grounds, and until when it may answer. The clock of an
 * application stands still meanwhile.
 */
export const tellExporter = action({
  method: 'POST',
  path: '/v1/hearings',
  summary: { en: 'Tell an exporter what is proposed against it', zh: '告知企业拟作出的决定' },
  description:
    'One of the three is named. Nothing that needs it is signed before the exporter has answered or waived, or its ' +
    'term has passed.',
  access: { right: 'sign', parts: ['office', 'ministry'] },
  body: Proposal,
  answer: HEARING.answer,
  status: 201,
  refusals: ['nothing-proposed', 'told-already'],
  work: async ({ tx, register, refuse }, { vehicle, exporter, licence }) => {
    const named = [vehicle, exporter, licence].filter((one) => one !== undefined);
    if (named.length !== 1) refuse('not-well-formed');
    let id: string;
    if (licence !== undefined) {
      const proposed = await tx.maybe<{ id: string }>(
        `SELECT id FROM register.hearing
          WHERE licence = $1 AND state NOT IN ('dropped', 'takenBack', 'signed')`,
        [licence],
      );
      id = proposed?.id ?? refuse('nothing-proposed');
      await takeStep(tx, HEARING, id, 'tell');
    } else {
      const made = await begun(
        tx,
        vehicle === undefined ? 'exporter' : 'vehicle',
        vehicle ?? exporter ?? '',
      );
      id = made ?? refuse('not-found');
    }
    await windClock(register, tx, HEARING, id);
    await windApplication(register, tx, (await findHearing(tx, id))?.application ?? null);
    return HEARING.show(register, tx, id);
  },
});
