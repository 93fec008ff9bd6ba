import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { type ToldStep, timelineOf } from '../../stores/events.ts';
import {
  findLicence,
  type Licence,
  licenceOf,
  listLicences as list,
} from '../../stores/licences.ts';
import { type LicensedVehicle, licensedVehicles } from '../../stores/licensed-vehicles.ts';
import type { Transaction } from '../../transaction.ts';

/** Who reads licences; customs reads them all. */
const READERS = ['exporter', 'office', 'ministry', 'customs'] as const;

/** A licence with its vehicles and steps. */
export interface LicenceInFull extends Licence {
  readonly listed: readonly LicensedVehicle[];
  readonly timeline: readonly ToldStep[];
}

/**
 * A licence with its vehicles and steps, as whoever acts sees it.
 *
 * @throws Refused `not-found`.
 */
export const showLicence = async (tx: Transaction, id: string): Promise<LicenceInFull> => {
  const licence = (await findLicence(tx, id)) ?? refuse('not-found');
  return {
    ...licence,
    listed: await licensedVehicles(tx, id),
    // customs reads no words of an office
    timeline: tx.actor.part === 'customs' ? [] : await timelineOf(tx, 'licence', id),
  };
};

/** A licence with its vehicles. Refuses `not-found`. */
export const getLicence = (
  register: Register,
  actor: Actor,
  { licence }: { readonly licence: string },
): Promise<Outcome<LicenceInFull>> =>
  register.as(actor, (tx) => {
    needPart(actor, READERS, 'read');
    return showLicence(tx, licence);
  });

/** Which licences are wanted. */
export interface LicencesAsked extends PageAsked {
  /** On the day of the register. */
  readonly state?: string;
  readonly exporter?: string;
  readonly application?: string;
  readonly vin?: string;
  /** As written, whole. */
  readonly number?: string;
}

/** Licences that whoever acts may see, by number. */
export const listLicences = (
  register: Register,
  actor: Actor,
  asked: LicencesAsked,
): Promise<Outcome<PageOf<Licence>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, READERS, 'read');
    const { state = null, exporter = null, application = null, vin = null, number = null } = asked;
    const filters = [actor.organisation, state, exporter, application, vin, number];
    const page = pageAsked(register, 'licences', asked, filters);
    const after = page.after?.[0] ?? null;
    const rows = await list(tx, {
      ...{ state, exporter, application, vin, number },
      ...{ after, rows: page.rows },
    });
    return page.of(rows, { key: ({ number }) => [number], item: licenceOf });
  });
