import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import { refuse } from '../outcome.ts';
import { questionsOf } from '../questions/questions.ts';
import type { Register } from '../register.ts';
import { clocksOf } from '../steps/clock-of.ts';
import { timelineOf } from '../stores/events.ts';
import type { Transaction } from '../transaction.ts';
import { type Draft, findDraft } from './application-drafts.ts';
import { findApplication, versionsOf } from './application-rows.ts';
import type { Application, ApplicationInFull } from './application-shapes.ts';
import { pageOfVehicles } from './page-of-vehicles.ts';

/** Vehicles that are shown with an application; the rest by pages. */
const FIRST = 100; // not-law: rows of a page

/** What a transaction that wrote to an application knows of it without reading it. */
export interface KnownOfApplication
  extends Partial<Pick<ApplicationInFull, 'listed' | 'questions' | 'versions'>> {
  readonly application?: Application;
  readonly draft?: Draft;
}

/**
 * An application with all that belongs to it, as whoever acts sees it.
 *
 * @param known what is taken as it is given, and not read.
 *
 * @throws Refused `not-found`.
 */
export const showApplication = async (
  register: Register,
  tx: Transaction,
  id: string,
  known: KnownOfApplication = {},
): Promise<ApplicationInFull> => {
  const application = known.application ?? (await findApplication(tx, id)) ?? refuse('not-found');
  const isOwn = tx.actor.part === 'exporter';
  const draft = known.draft ?? (isOwn ? await findDraft(tx, id) : null);
  const timeline = await timelineOf(tx, 'application', id);
  const { clock, until } = await clocksOf(register, tx, APPLICATION_LIFE, id, timeline);
  const prepared = draft?.accounts.licence?.length ?? 0;
  return {
    ...application,
    clock,
    returnUntil: until,
    listed: known.listed ?? (await pageOfVehicles(register, tx, { limit: FIRST, application: id })),
    questions: known.questions ?? (await questionsOf(tx, 'application', id)),
    versions: known.versions ?? (await versionsOf(tx, id)),
    timeline,
    draft:
      draft === null || (prepared === 0 && draft.problems.length === 0)
        ? null
        : { vehicles: prepared, problems: draft.problems },
  };
};
