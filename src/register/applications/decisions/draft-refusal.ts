import { z } from 'zod';
import { action } from '../../action.ts';
import { Words } from '../../shapes.ts';
import { ShownGround } from '../../shown-grounds.ts';
import { findVehicle } from '../application-vehicles.ts';
import { draftNotice } from './draft-notice.ts';
import { readGateFindings } from './read-gate-findings.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Drafts the refusal of a vehicle from its latest verdict; nothing is kept. */
export const draftRefusal = action({
  method: 'GET',
  path: `${VEHICLE_DECISION.path}/draft-refusal`,
  summary: { en: 'The draft of a refusal from the findings', zh: '根据审查结论起草不予许可决定书' },
  access: { right: 'read', parts: ['office'] },
  params: { vehicle: z.uuid() },
  answer: z
    .strictObject({ grounds: z.array(ShownGround), notice: Words, verdict: z.uuid() })
    .meta({ id: 'DraftedRefusal' }),
  refusals: ['not-screened'],
  work: async ({ tx, register, refuse }, { vehicle }) => {
    const { number, vin, verdict } = await findVehicle(tx, vehicle);
    const { id } = verdict ?? refuse('not-screened');
    const findings = (await readGateFindings(register, tx, [id])).get(id) ?? [];
    return { ...draftNotice({ number, vin, findings }), verdict: id };
  },
});
