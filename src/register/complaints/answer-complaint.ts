import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { blankOf, type SetAnswer } from '../../domain/complaints/set-answers.ts';
import { Day } from '../shapes.ts';
import { step } from '../step.ts';
import { COMPLAINT } from './complaint.ts';
import {
  Bring,
  Language,
  MOST_GROUND,
  MOST_TEXT,
  Sentence,
  WhyNot,
  written,
} from './complaint-shapes.ts';

const MOST_BROUGHT = 10; // not-law: items of a list

/**
 * Whom a complaint was forwarded to last answers the buyer: by a sentence that she reads in her own language, by words,
 * or by both. It may name a place of the own network that will do it; one of another network is `not-found`.
 */
export const answerComplaint = step({
  of: COMPLAINT,
  verb: 'answer',
  summary: { en: 'Answer the buyer', zh: '答复购买人' },
  input: {
    /** Read by the buyer in her own language: a workshop is named, and what fills its blanks stands beside it. */
    sentence: Sentence.optional(),
    /** From which the car may come (`come`), or by which parts are expected (`parts`). */
    day: Day.optional(),
    /** What she is to bring along (`come`), or what is needed (`need`). */
    bring: z.array(Bring).max(MOST_BROUGHT).optional(),
    /** Why it is not done (`not-covered`). */
    why: WhyNot.optional(),
    /** Words beside the sentence, or in its place. */
    text: written(MOST_TEXT).optional(),
    /** In which they are written; that of the buyer without it. */
    language: Language.optional(),
    /** What it rests on. */
    ground: written(MOST_GROUND),
    outlet: z.uuid().optional(),
  },
  refusals: ['complaint-elsewhere', 'answer-incomplete'],
  work: async ({ tx, id, refuse }, { sentence, day, bring, why, text, language, ...rest }) => {
    const { ground, outlet } = rest;
    if (sentence === undefined && text === undefined)
      refuse('answer-incomplete', { field: 'sentence' });
    const answer: SetAnswer | null =
      sentence === undefined
        ? null
        : { sentence, day: day ?? null, bring: [...new Set(bring)], why: why ?? null };
    const blank = answer === null ? null : blankOf(answer, outlet !== undefined);
    if (blank !== null) refuse('answer-incomplete', { field: blank });
    await tx.run(
      `INSERT INTO register.complaint_said (id, complaint, verb, language, text, ground, outlet, answer)
        SELECT $1, c.id, 'answer', coalesce($3, c.language), $4, $5, $6, $7
        FROM register.complaint c
        WHERE c.id = $2`,
      [
        ...[randomUUID(), id, language ?? null, text ?? null, ground, outlet ?? null],
        answer === null ? null : JSON.stringify(answer),
      ],
    );
  },
});
