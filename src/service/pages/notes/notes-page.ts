import { isId } from '../../../register/is-id.ts';
import { listNotes } from '../../../register/notes/list-notes.ts';
import type { Note } from '../../../register/notes/note-shapes.ts';
import { writeNote } from '../../../register/notes/write-note.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, Visit } from '../frame/page.ts';
import { whoWords } from '../pieces/colleague-words.ts';
import { errorSummary } from '../pieces/errors.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { applicationPath, exporterPath, vehiclePath } from '../pieces/office-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { moment } from '../pieces/when.ts';
import { asked, NOTES, type NoteOn, noteForm } from './notes-beside.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

const pathOf = (on: NoteOn): string => {
  if ('exporter' in on) return exporterPath(on.exporter);
  return 'vin' in on ? vehiclePath(on.application, on.vin) : applicationPath(on.application);
};

const aboutHtml = (visit: Visit, note: Note): Html => {
  const { application, applicationNumber, vin, vinIn, exporter, exporterName } = note;
  if (vin !== null) {
    const words = vinText(vin, visit.language);
    return vinIn === null ? words : html`<a href="${vehiclePath(vinIn, vin)}">${words}</a>`;
  }
  return application === null
    ? html`<a href="${exporterPath(exporter ?? '')}">${exporterName ?? ''}</a>`
    : html`<a href="${applicationPath(application)}">${applicationNumber ?? ''}</a>`;
};

const columnsOf = (visit: Visit): readonly Column<Note>[] => {
  const { columns } = visit.say.people.notes;
  return [
    {
      name: 'when',
      title: columns.when,
      cell: ({ writtenAt }) => moment(visit, writtenAt),
      text: ({ writtenAt }) => writtenAt,
    },
    {
      name: 'who',
      title: columns.who,
      cell: (note) => whoWords(visit, note.writtenBy, note.writtenByStaffNumber),
      text: ({ writtenByStaffNumber }) => writtenByStaffNumber,
    },
    {
      name: 'about',
      title: columns.about,
      cell: (note) => aboutHtml(visit, note),
      text: ({ vin, applicationNumber, exporterName }) => vin ?? applicationNumber ?? exporterName,
    },
    {
      name: 'note',
      title: columns.text,
      cell: ({ text }) => html`<span class="written">${text}</span>`,
      text: ({ text }) => text,
    },
  ];
};

const idIn = (visit: Visit, name: string): string | undefined => {
  const value = filterOf(visit, name);
  return value !== undefined && isId(value) ? value : undefined;
};

const write: Act = async (visit, sent) => {
  const { notes } = visit.say.people;
  const [application, vin, exporter] = ['application', 'vin', 'exporter'].map((name) =>
    sent.value(name),
  );
  const on: NoteOn =
    application === undefined || application === ''
      ? { exporter: exporter ?? '' }
      : { application, ...(vin !== undefined && vin !== '' && { vin }) };
  const value = sent.value('note');
  const done = await writeNote(visit.register, visit.actor, { ...asked(on), text: value });
  if (done.kind === 'done') return { kind: 'go', to: `${pathOf(on)}?done=noted#notes` };
  if (done.code !== 'not-well-formed') return done;
  return {
    kind: 'page',
    status: UNPROCESSABLE,
    title: notes.title,
    crumbs: [[NOTES, notes.title]],
    body: html`<h1>${notes.title}</h1>${errorSummary(visit, { note: notes.missing })}${noteForm(
      visit,
      on,
      { value, error: notes.missing },
    )}`,
  };
};

/** The notes of the own office, on anything or on one thing. */
export const NOTES_PAGE: Page = {
  path: NOTES,
  access: READS,
  show: (visit) => {
    const { notes } = visit.say.people;
    const vin = filterOf(visit, 'vin');
    const application = idIn(visit, 'application');
    const exporter = idIn(visit, 'exporter');
    return listPage(visit, {
      file: 'notes',
      columns: columnsOf(visit),
      ask: (page) =>
        listNotes(visit.register, visit.actor, {
          ...page,
          ...(application !== undefined && { application }),
          ...(exporter !== undefined && { exporter }),
          ...(vin !== undefined && { vin }),
        }),
      around: () => ({
        title: notes.title,
        above: html`<p>${notes.lead}</p>`,
        caption: notes.title,
        empty: notes.none,
      }),
    });
  },
  acts: { write },
};
