import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import type { ApplicationVehicle } from '../../stores/application-vehicles.ts';
import {
  type Application,
  applicationOf,
  findApplication,
  listApplications as list,
} from '../../stores/applications.ts';
import { type ApplicationInFull, showApplication, showVehicles } from './show-application.ts';

/** Who reads applications. */
const READERS = ['exporter', 'office', 'ministry'] as const;

/** Which applications are wanted. */
export interface ApplicationsAsked extends PageAsked {
  readonly state?: string;
  readonly exporter?: string;
}

/** Applications that whoever acts may see, the newest first. */
export const listApplications = (
  register: Register,
  actor: Actor,
  asked: ApplicationsAsked,
): Promise<Outcome<PageOf<Application>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, READERS, 'read');
    const { state = null, exporter = null } = asked;
    const page = pageAsked(register, 'applications', asked, [actor.organisation, state, exporter]);
    const rows = await list(tx, { state, exporter, after: page.after, rows: page.rows });
    return page.of(rows, {
      key: ({ made, id }) => [made, id],
      item: (row) => applicationOf(tx, row),
    });
  });

/** An application with its vehicles, questions, versions, clock and steps. Refuses `not-found`. */
export const getApplication = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, (tx) => {
    needPart(actor, READERS, 'read');
    return showApplication(register, tx, application);
  });

/** Which vehicles are wanted. */
export interface VehiclesAsked extends PageAsked {
  readonly application?: string;
  readonly state?: string;
  readonly gate?: string;
}

/** Vehicles of one application, or of all that whoever acts may see, by VIN. Refuses `not-found`. */
export const listVehicles = (
  register: Register,
  actor: Actor,
  asked: VehiclesAsked,
): Promise<Outcome<PageOf<ApplicationVehicle>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, READERS, 'read');
    const { application = null, state = null, gate = null } = asked;
    if (application !== null) (await findApplication(tx, application)) ?? refuse('not-found');
    return showVehicles(register, tx, { ...asked, application, state, gate });
  });
