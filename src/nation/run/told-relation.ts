import type { Account } from '../../domain/facts/fact-table.ts';

/** Relation of all licence rows as the feeds tell them; `licence` has one an application and VIN. */
export const TOLD_LICENCES = 'licence_told';

/** The relation of all rows of an account that were used, each as its feed tells it. */
export const toldRelation = (account: Account): string =>
  account === 'licence' ? TOLD_LICENCES : account;
