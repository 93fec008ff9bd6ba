import type { Account } from '../../domain/facts/fact-table.ts';

/** Relation of all licence rows as the feeds tell them; `licence` has one an application and VIN. */
export const FEED_LICENCES = 'feed_licence';

/** The relation of all rows of an account that were used, each as its feed tells it. */
export const feedRelation = (account: Account): string =>
  account === 'licence' ? FEED_LICENCES : account;
