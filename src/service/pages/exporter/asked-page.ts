import type { PageAsked } from '../../../register/page.ts';
import type { Visit } from '../page.ts';

const ROWS = 50; // not-law: rows of a page
const ROWS_OF_FILE = 1_000; // not-law: rows of a file

/** What the address of a list asks: the state, and the page. A file holds more rows than a page. */
export const askedPage = ({ query }: Visit): PageAsked & { readonly state?: string } => {
  const state = query.get('state') ?? '';
  const after = query.get('after') ?? '';
  return {
    limit: query.get('as') === 'csv' ? ROWS_OF_FILE : ROWS,
    ...(state === '' ? {} : { state }),
    ...(after === '' ? {} : { cursor: after }),
  };
};
