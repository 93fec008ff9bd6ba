import type { FeedRow, Feeds } from './feed-tables.ts';

/** The applications of some feeds: a row each in place of the licence rows, and which of them each licence row is of. */
export interface PlainApplications {
  readonly feeds: Feeds;
  readonly of: readonly number[];
}

/** Licence rows of one application and VIN as one row, in the place of the first: of each cell the last that is told. */
export const plainApplications = (feeds: Feeds): PlainApplications => {
  const applications: FeedRow[] = [];
  const of = (feeds.licence ?? []).map((row) => {
    const { vin = null, application = null } = row;
    const at = applications.findIndex(
      (one) => vin !== null && one['vin'] === vin && (one['application'] ?? null) === application,
    );
    if (at < 0) return applications.push(row) - 1;
    const told = Object.entries(row).filter(([, cell]) => cell !== null);
    applications[at] = { ...applications[at], ...Object.fromEntries(told) };
    return at;
  });
  return { feeds: { ...feeds, licence: applications }, of };
};
