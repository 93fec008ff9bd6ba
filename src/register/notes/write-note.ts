import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { NOTE_ABOUT, NoteText } from './note-shapes.ts';
import { purposeOfNote } from './purpose-of-note.ts';

/** What a note is on; one of them. */
interface NoteAbout {
  readonly application?: string | undefined;
  readonly vin?: string | undefined;
  readonly exporter?: string | undefined;
}

/**
 * Keeps a note of whoever acts, sealed, with its event.
 *
 * @returns its id.
 */
export const keepNote = async (
  tx: Transaction,
  { secrets }: Register,
  { application, vin, exporter }: NoteAbout,
  text: string,
): Promise<string> => {
  const id = randomUUID();
  const { sealed, keyVersion } = secrets.seal(Buffer.from(text), purposeOfNote(id));
  await tx.run(
    `INSERT INTO register.note (id, application, vin, exporter, sealed, key_version)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, application ?? null, vin ?? null, exporter ?? null, sealed, keyVersion],
  );
  await recordEvent(tx, { verb: 'write', kind: 'note', thing: id });
  return id;
};

/** Writes a note on an application, a vehicle or an exporter, for the own organisation alone; it stays as it is. */
export const writeNote = action({
  method: 'POST',
  path: '/v1/notes',
  summary: { en: 'Write a note for the own office', zh: '添加内部备注' },
  description: 'On an application, a vehicle or an exporter: one of them. No exporter is shown it.',
  access: { right: 'act', parts: ['office', 'ministry'] },
  body: { ...NOTE_ABOUT, text: NoteText },
  answer: z.strictObject({ id: z.uuid() }),
  status: 201,
  refusals: ['person-needed'],
  work: async ({ tx, register, refuse }, { text, ...about }) => {
    if (tx.actor.person === null) refuse('person-needed');
    if (Object.values(about).filter((id) => id !== undefined).length !== 1)
      refuse('not-well-formed', { field: 'application' });
    return { id: await keepNote(tx, register, about, text) };
  },
});
