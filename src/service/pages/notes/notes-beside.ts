import { listNotes } from '../../../register/notes/list-notes.ts';
import type { Note } from '../../../register/notes/note-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { whoWords } from '../pieces/colleague-words.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { moment } from '../pieces/when.ts';

const SHOWN = 20; // not-law: notes beside a thing
const MOST_TEXT = 4000; // not-law: characters of a note

/** Where the notes of an office stand. */
export const NOTES = '/office/notes';

/** What a note is on: an application, a vehicle as it is met in one, or an exporter. */
export type NoteOn =
  | { readonly application: string }
  | { readonly application: string; readonly vin: string }
  | { readonly exporter: string };

/** What the register is asked by: a vehicle by its number alone. */
export const asked = (on: NoteOn): Partial<Record<'application' | 'vin' | 'exporter', string>> =>
  'vin' in on ? { vin: on.vin } : on;

const titleOf = ({ say }: Visit, on: NoteOn): string => {
  const { on: words } = say.people.notes;
  if ('exporter' in on) return words.exporter;
  return 'vin' in on ? words.vehicle : words.application;
};

/** Who wrote a note and when. */
const writtenHtml = (visit: Visit, { writtenAt, writtenBy, writtenByStaffNumber }: Note): Html =>
  html`${moment(visit, writtenAt)} <span class="quiet">${whoWords(visit, writtenBy, writtenByStaffNumber)}</span>`;

/** The form by which a note is written; what was typed is kept when something is wrong with it. */
export const noteForm = (
  { say }: Visit,
  on: NoteOn,
  { value = '', error = '' }: { readonly value?: string; readonly error?: string } = {},
): Html => {
  const { notes } = say.people;
  return form({
    act: 'write',
    to: NOTES,
    body: html`${Object.entries(on).map(
      ([name, id]) => html`<input type="hidden" name="${name}" value="${id}">`,
    )}${field({
      ...{ name: 'note', label: notes.text, hint: notes.textHint, type: 'area', value, error },
      required: true,
      more: `maxlength="${MOST_TEXT}" rows="3"`,
    })}<button class="second">${notes.go}</button>`,
  });
};

/** The notes of the own office on something, and the form for another; nothing to whoever may not read them. */
export const notesBeside = async (visit: Visit, on: NoteOn): Promise<Html> => {
  const { notes } = visit.say.people;
  const found = await listNotes(visit.register, visit.actor, { ...asked(on), limit: SHOWN });
  if (found.kind === 'refused') return html``;
  const { items, next } = found.value;
  const all = `${NOTES}?${new URLSearchParams(asked(on)).toString()}`;
  return html`<section class="notes" id="notes"><h2>${titleOf(visit, on)}</h2>${
    items.length === 0
      ? html`<p class="empty">${notes.none}</p>`
      : html`<ol class="timeline">${items.map(
          (note) =>
            html`<li><div>${writtenHtml(visit, note)}</div><p class="written">${note.text}</p></li>`,
        )}</ol>`
  }${next === null ? '' : html`<p><a href="${all}">${notes.all(SHOWN)}</a></p>`}${
    visit.actor.person === null || !visit.actor.rights.includes('act') ? '' : noteForm(visit, on)
  }</section>`;
};
