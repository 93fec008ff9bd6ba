import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

const wordsFor = ({ actor, say }: Visit): Readonly<Record<string, string>> =>
  actor.part === 'manufacturer'
    ? say.manufacturer.done
    : {
        ...say.officer.done,
        ...say.documents.done,
        ...say.people.done,
        ...say.groups.done,
        ...say.groups.inspections.done,
        confirmed: say.letterWork.confirm.done,
      };

/** What a manufacturer or an office did just now, by the `done` of the address; nothing where nothing was. */
export const doneNote = (visit: Visit): Html => {
  const done = visit.query.get('done') ?? '';
  const known = wordsFor(visit);
  return Object.hasOwn(known, done)
    ? html`<div class="done" role="status"><p>${known[done]}</p></div>`
    : html``;
};
