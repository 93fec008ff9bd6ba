import type { FeedRow, Feeds } from './feed-tables.ts';

/**
 * The applications of some feeds: a row each in place of the licence rows, and which of them each licence row is of.
 */
export interface PlainApplications {
  readonly feeds: Feeds;
  readonly of: readonly number[];
}

const text = (row: FeedRow, key: string): string => String(row[key] ?? '');

const officeOf = (row: FeedRow): string =>
  text(row, 'province') || text(row, 'applicant').slice(2, 4);

const apart = (texts: readonly string[]): number => new Set(texts.filter((one) => one !== '')).size;

/** What tells applications apart: VIN and number, and the office where two offices gave the number. */
const keysOf = (rows: readonly FeedRow[]): readonly string[] =>
  rows.map((row, at) => {
    if (text(row, 'vin') === '') return `row ${at}`;
    const same = rows.filter(
      (one) =>
        text(one, 'vin') === text(row, 'vin') &&
        text(one, 'application') === text(row, 'application'),
    );
    const offices = same.map(officeOf).filter((one) => one !== '');
    const shared = apart(offices) > 1 && apart(same.map((one) => text(one, 'applicant'))) !== 1;
    const office = shared ? officeOf(row) || offices[0] : '';
    return JSON.stringify([text(row, 'vin'), text(row, 'application'), office]);
  });

/**
 * Licence rows of one application and VIN as one row, in the place of the first: of each cell the last that is told.
 */
export const plainApplications = (feeds: Feeds): PlainApplications => {
  const rows = feeds.licence ?? [];
  const keys = keysOf(rows);
  const firsts = [...new Set(keys)];
  const of = keys.map((key) => firsts.indexOf(key));
  const applications = firsts.map((_, at): FeedRow => {
    const own = rows.filter((_row, place) => of[place] === at);
    const told = own.flatMap((row) => Object.entries(row).filter(([, cell]) => cell !== null));
    return Object.fromEntries(told);
  });
  return { feeds: { ...feeds, licence: applications }, of };
};
