import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { step } from '../step.ts';
import { COMPLAINT } from './complaint.ts';
import { Language, MOST_GROUND, MOST_TEXT, written } from './complaint-shapes.ts';

/**
 * Whom a complaint was forwarded to last answers the buyer, and may name a place of the own network that will do it;
 * one of another network is `not-found`.
 */
export const answerComplaint = step({
  of: COMPLAINT,
  verb: 'answer',
  summary: { en: 'Answer the buyer', zh: '答复购买人' },
  input: {
    text: written(MOST_TEXT),
    /** In which it is written. */
    language: Language,
    /** What it rests on. */
    ground: written(MOST_GROUND),
    outlet: z.uuid().optional(),
  },
  refusals: ['complaint-elsewhere'],
  work: async ({ tx, id }, { text, language, ground, outlet }) => {
    await tx.run(
      `INSERT INTO register.complaint_said (id, complaint, verb, language, text, ground, outlet)
        VALUES ($1, $2, 'answer', $3, $4, $5, $6)`,
      [randomUUID(), id, language, text, ground, outlet ?? null],
    );
  },
});
