import { z } from 'zod';
import { action } from '../action.ts';
import { NoteText } from '../notes/note-shapes.ts';
import { keepNote } from '../notes/write-note.ts';
import { APPLICATION } from './application.ts';
import { assignedTo } from './assigned-to.ts';

/**
 * Gives an application to a colleague, takes it over from one who is away, or gives it back to all. What somebody has
 * changes hands with a word why, which is kept as a note on the application. A third gives it as manager of the office.
 * Who had it is named, so that of two who give it at once the second learns of the first.
 */
export const assignApplication = action({
  method: 'POST',
  path: '/v1/applications/{application}/assign',
  summary: { en: 'Give an application to a colleague', zh: '指派、移交或接办申请' },
  description:
    'Take it over with the own id. What somebody has changes hands with a word why. A colleague’s is given to a ' +
    'third by whoever has the right `manage`.',
  access: { right: 'act', parts: ['office'] },
  params: { application: z.uuid() },
  body: {
    person: z
      .uuid()
      .nullable()
      .meta({ description: 'Who gets it; null: whoever asks for the next.' }),
    from: z.uuid().nullable().default(null).meta({ description: 'Who has it, as you read it.' }),
    why: NoteText.nullable().default(null),
  },
  answer: APPLICATION.answer,
  refusals: [
    'person-needed',
    'assigned-to-another',
    'assigned-meanwhile',
    'taken-by-another',
    'step-not-in-table',
  ],
  work: async ({ tx, register, refuse }, { application, person, from, why }) => {
    if (tx.actor.person === null) refuse('person-needed');
    await tx.run('SELECT FROM register.application WHERE id = $1 FOR UPDATE', [application]);
    if ((await assignedTo(tx, application)) !== from)
      refuse('assigned-meanwhile', { field: 'from' });
    if (from !== null && person !== null && why === null)
      refuse('not-well-formed', { field: 'why' });
    const note = why === null ? null : await keepNote(tx, register, { application }, why);
    await tx.run(
      `INSERT INTO register.assignment (application, assigned_to, assigned_from, note)
        VALUES ($1, $2, $3, $4)`,
      [application, person, from, note],
    );
    return APPLICATION.show(register, tx, application);
  },
});
