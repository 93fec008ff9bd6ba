import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { type Draft, findDraft } from './application-drafts.ts';
import { findApplication } from './application-rows.ts';
import type { Application } from './application-shapes.ts';
import { type DraftProblems, draftProblems } from './draft-cells.ts';

/** What an exporter prepares, with everything that is wrong in it. */
export interface ShownDraft extends DraftProblems {
  readonly application: Application;
  /** Rows of the licence account: a vehicle each. */
  readonly vehicles: number;
  /** Number of vehicles by destination, ISO 3166-1 alpha-2; empty: not readable. */
  readonly destinations: Readonly<Record<string, number>>;
  /** Number of rows by account. */
  readonly rows: Readonly<Record<string, number>>;
}

const EMPTY: Draft = { accounts: {}, problems: [] };

const destinationsOf = ({ accounts }: Draft): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { facts } of accounts.licence ?? []) {
    const told = facts['licence.destination'];
    const country = typeof told === 'string' && /^[A-Z]{2}$/.test(told) ? told : '';
    counts[country] = (counts[country] ?? 0) + 1;
  }
  return counts;
};

/**
 * What is prepared for an application, as its exporter sees it.
 *
 * @throws Refused `not-found`.
 */
export const showDraft = async (tx: Transaction, id: string): Promise<ShownDraft> => {
  const application = (await findApplication(tx, id)) ?? refuse('not-found');
  const draft = (await findDraft(tx, id)) ?? EMPTY;
  return {
    application,
    vehicles: draft.accounts.licence?.length ?? 0,
    destinations: destinationsOf(draft),
    rows: Object.fromEntries(
      Object.entries(draft.accounts).map(([account, rows]) => [account, rows.length]),
    ),
    ...draftProblems(draft),
  };
};

/** What is prepared for an application: a draft, or the next version. Refuses `not-found`. */
export const getDraft = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<ShownDraft>> =>
  register.as(actor, (tx) => {
    needPart(actor, ['exporter'], 'read');
    return showDraft(tx, application);
  });
