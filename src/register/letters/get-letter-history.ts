import { z } from 'zod';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { TakenStep } from '../shapes.ts';
import { timelineOf } from '../stores/events.ts';
import { LETTER, LETTER_PARTIES } from './letter.ts';

const LetterHistory = z
  .strictObject({
    timeline: z.array(TakenStep).meta({ description: 'Oldest first.' }),
    replacedBy: z.uuid().nullable().meta({
      description: 'The letter that took its place; null where none did.',
    }),
  })
  .meta({ id: 'LetterHistory' });

/**
 * What happened to a letter that whoever acts sees. The manufacturer is told that the exporter asked, and not who of it
 * did.
 */
export const getLetterHistory = action({
  method: 'GET',
  path: `${LETTER.path}/history`,
  summary: { en: 'What happened to a letter', zh: '确认书办理记录' },
  access: LETTER_PARTIES,
  params: { letter: z.uuid() },
  answer: LetterHistory,
  work: async ({ register, tx }, { letter }) => {
    await LETTER.show(register, tx, letter);
    const by = await tx.maybe<{ id: string }>(
      `SELECT id FROM register.letter WHERE replaces = $1 AND state <> 'signed'`,
      [letter],
    );
    const steps = () => timelineOf(tx, 'letter', letter);
    const timeline = tx.actor.part === 'manufacturer' ? await tx.as(JOB, steps) : await steps();
    return { timeline, replacedBy: by?.id ?? null };
  },
});
