import type { Visit } from '../page.ts';

/** Rows of one page of a list. */
const ROWS = 50; // not-law: rows of a page

/** Rows of a list as CSV. */
const ROWS_OF_CSV = 500; // not-law: rows of a file

/** What a list is asked for by its address: the page that follows a cursor, and as how many rows. */
export const pageOf = ({
  query,
}: Visit): { readonly cursor?: string; readonly limit: number; readonly csv: boolean } => {
  const cursor = query.get('after') ?? '';
  const csv = query.get('as') === 'csv';
  return { ...(cursor === '' ? {} : { cursor }), limit: csv ? ROWS_OF_CSV : ROWS, csv };
};

/** A filter of the address; undefined where it is empty. */
export const filterOf = ({ query }: Visit, name: string): string | undefined => {
  const value = (query.get(name) ?? '').trim();
  return value === '' ? undefined : value;
};
