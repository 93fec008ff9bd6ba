import { randomUUID } from 'node:crypto';
import { step } from '../step.ts';
import { COMPLAINT } from './complaint.ts';
import { MOST_TEXT, written } from './complaint-shapes.ts';

/** The office makes a complaint a case, which is opened in the same transaction. */
export const escalateComplaint = step({
  of: COMPLAINT,
  verb: 'escalate',
  summary: { en: 'Make a complaint a case', zh: '投诉立案' },
  input: { reason: written(MOST_TEXT) },
  refusals: ['complaint-elsewhere'],
  work: async ({ tx, id }, { reason }) => {
    await tx.run(
      `INSERT INTO register.case_file (id, complaint, reason, evidence, state, verb)
        VALUES ($1, $2, $3, ARRAY[$2]::uuid[], 'opened', 'open')`,
      [randomUUID(), id, reason],
    );
  },
});
