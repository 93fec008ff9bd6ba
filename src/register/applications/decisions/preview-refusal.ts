import { z } from 'zod';
import { action } from '../../action.ts';
import { DecisionPreview } from '../../documents/document-shapes.ts';
import { previewDecision } from '../../documents/preview-decision.ts';
import { findVehicle } from '../application-vehicles.ts';
import { saidOfRefusal } from './document-of-refusal.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** The decision that signing a proposed refusal would issue; nothing is kept. */
export const previewRefusal = action({
  method: 'GET',
  path: `${VEHICLE_DECISION.path}/document-preview`,
  summary: { en: 'The decision that signing would issue', zh: '预览拟签发的决定书' },
  access: { right: 'read', parts: ['office'] },
  params: { vehicle: z.uuid() },
  answer: DecisionPreview,
  refusals: ['nothing-proposed'],
  work: async ({ register, tx, refuse }, { vehicle }) => {
    const { state } = await findVehicle(tx, vehicle);
    const found = state === 'refusalProposed' ? await saidOfRefusal(register, tx, vehicle) : null;
    const { said, row } = found ?? refuse('nothing-proposed');
    return (await previewDecision(register, tx, said, row.proposedBy)) ?? refuse('part-missing');
  },
});
