import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import { refuse } from '../outcome.ts';
import { questionsOf } from '../questions/questions.ts';
import type { Register } from '../register.ts';
import { clockOf } from '../steps/clock-of.ts';
import { timelineOf } from '../stores/events.ts';
import type { Transaction } from '../transaction.ts';
import { findDraft } from './application-drafts.ts';
import { findApplication, versionsOf } from './application-rows.ts';
import type { ApplicationInFull } from './application-shapes.ts';
import { pageOfVehicles } from './page-of-vehicles.ts';

/** Vehicles that are shown with an application; the rest by pages. */
const FIRST = 100; // not-law: rows of a page

/**
 * An application with all that belongs to it, as whoever acts sees it.
 *
 * @throws Refused `not-found`.
 */
export const showApplication = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<ApplicationInFull> => {
  const application = (await findApplication(tx, id)) ?? refuse('not-found');
  const draft = tx.actor.part === 'exporter' ? await findDraft(tx, id) : null;
  const prepared = draft?.accounts.licence?.length ?? 0;
  return {
    ...application,
    clock: await clockOf(register, tx, APPLICATION_LIFE, id),
    listed: await pageOfVehicles(register, tx, { limit: FIRST, application: id }),
    questions: await questionsOf(tx, 'application', id),
    versions: await versionsOf(tx, id),
    timeline: await timelineOf(tx, 'application', id),
    draft:
      draft === null || (prepared === 0 && draft.problems.length === 0)
        ? null
        : { vehicles: prepared, problems: draft.problems },
  };
};
