import { listNotes } from './list-notes.ts';
import { writeNote } from './write-note.ts';

/** What can be done with notes of an office, in the order of the documentation. */
export const NOTE_ACTIONS = {
  title: { en: 'Notes', zh: '内部备注' },
  actions: { listNotes, writeNote },
};
