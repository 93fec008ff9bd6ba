import { LICENCE_LIFE } from '../../domain/lives/licence-life.ts';
import { refuse } from '../outcome.ts';
import { thing } from '../step.ts';
import { timelineOf } from '../stores/events.ts';
import { findLicence } from './licence-rows.ts';
import { LicenceInFull } from './licence-shapes.ts';
import { licensedVehicles } from './licensed-vehicles.ts';

/** Licences: issued with a decision, used at the border, shown with their vehicles and steps. */
export const LICENCE = thing({
  relation: 'register.licence',
  life: LICENCE_LIFE,
  path: '/v1/licences/{licence}',
  answer: LicenceInFull,
  show: async (_, tx, id) => ({
    ...((await findLicence(tx, id)) ?? refuse('not-found')),
    listed: await licensedVehicles(tx, id),
    // customs reads no words of an office
    timeline: tx.actor.part === 'customs' ? [] : await timelineOf(tx, 'licence', id),
  }),
});

/** Who reads licences; customs reads them all. */
export const LICENCE_READERS = {
  right: 'read',
  parts: ['exporter', 'office', 'ministry', 'customs'],
} as const;
