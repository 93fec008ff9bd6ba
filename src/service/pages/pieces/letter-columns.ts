import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { html } from '../html.ts';
import { letterColumns as columnsOfMaker } from '../manufacturer/letter-columns.ts';
import type { Visit } from '../page.ts';
import type { Column } from './list.ts';

/** The columns of a list of letters for whoever does not issue them; `path` is where one is shown. */
export const letterColumns = (visit: Visit, path: (id: string) => string) => {
  const words = visit.say.letterWork.columns;
  const number: Column<RegisterLetter> = {
    name: 'number',
    title: words.number,
    cell: ({ id, number: of }) => html`<a data-row href="${path(id)}">${of}</a>`,
    text: ({ number: of }) => of,
  };
  const ground: Column<RegisterLetter> = {
    name: 'ground',
    title: words.ground,
    cell: ({ ground: of }) => of ?? '',
    text: ({ ground: of }) => of,
  };
  return { ...columnsOfMaker(visit), number, ground };
};
