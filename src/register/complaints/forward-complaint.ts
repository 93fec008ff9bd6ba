import { z } from 'zod';
import { step } from '../step.ts';
import { COMPLAINT } from './complaint.ts';
import { MOST_TEXT, written } from './complaint-shapes.ts';

/**
 * The office forwards a complaint to the manufacturer of the vehicle, the exporter of its licence, or an office, with
 * what is asked.
 */
export const forwardComplaint = step({
  of: COMPLAINT,
  verb: 'forward',
  summary: { en: 'Forward a complaint', zh: '转办投诉' },
  input: { organisation: z.uuid(), note: written(MOST_TEXT) },
  refusals: ['forward-not-meant', 'complaint-elsewhere'],
  work: async ({ tx, id }, { organisation, note }) => {
    await tx.run(
      'INSERT INTO register.complaint_forward (complaint, organisation, note) VALUES ($1, $2, $3)',
      [id, organisation, note],
    );
  },
});
