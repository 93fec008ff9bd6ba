import type { Problem } from '../../domain/verdict/verdict.ts';
import { refuse } from '../outcome.ts';
import { type PageOf, pageAsked } from '../page.ts';
import { type Question, questionsOf } from '../questions/questions.ts';
import type { Register } from '../register.ts';
import type { TakenStep } from '../shapes.ts';
import { clockOf, type ShownClock } from '../steps/clock-of.ts';
import { APPLICATIONS } from '../steps/living.ts';
import { timelineOf } from '../stores/events.ts';
import type { Transaction } from '../transaction.ts';
import { findDraft } from './application-drafts.ts';
import {
  type Application,
  type ApplicationVersion,
  findApplication,
  versionsOf,
} from './application-rows.ts';
import { type ApplicationVehicle, listVehicles, vehicleOf } from './application-vehicles.ts';

/** Vehicles that are shown with an application; the rest by pages. */
const FIRST = 100; // not-law: rows of a page

/** An application with all that belongs to it. */
export interface ApplicationInFull extends Application {
  readonly clock: ShownClock | null;
  /** The first of its vehicles; `next` is the cursor of the list of vehicles. */
  readonly listed: PageOf<ApplicationVehicle>;
  readonly questions: readonly Question[];
  readonly versions: readonly ApplicationVersion[];
  readonly timeline: readonly TakenStep[];
  /** What the exporter prepares for the next version; null to others and when there is nothing. */
  readonly draft: { readonly vehicles: number; readonly problems: readonly Problem[] } | null;
}

/** Name of the list of vehicles, and what its cursor is good for. */
export const vehiclesPage = (
  register: Register,
  tx: Transaction,
  asked: {
    readonly cursor?: string;
    readonly limit: number;
    readonly application: string | null;
    readonly state: string | null;
    readonly gate: string | null;
  },
) => {
  const { application, state, gate } = asked;
  return pageAsked(register, 'vehicles', asked, [tx.actor.organisation, application, state, gate]);
};

/** A page of vehicles that whoever acts may see, by VIN. */
export const showVehicles = async (
  register: Register,
  tx: Transaction,
  asked: Parameters<typeof vehiclesPage>[2],
): Promise<PageOf<ApplicationVehicle>> => {
  const page = vehiclesPage(register, tx, asked);
  const { application, state, gate } = asked;
  const rows = await listVehicles(tx, {
    application,
    state,
    gate,
    after: page.after,
    rows: page.rows,
  });
  return page.of(rows, { key: ({ vin, id }) => [vin, id], item: (row) => vehicleOf(tx, row) });
};

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
    clock: await clockOf(register, tx, APPLICATIONS, id),
    listed: await showVehicles(register, tx, {
      limit: FIRST,
      application: id,
      state: null,
      gate: null,
    }),
    questions: await questionsOf(tx, 'application', id),
    versions: await versionsOf(tx, id),
    timeline: await timelineOf(tx, 'application', id),
    draft:
      draft === null || (prepared === 0 && draft.problems.length === 0)
        ? null
        : { vehicles: prepared, problems: draft.problems },
  };
};
