import { z } from 'zod';
import { action } from '../../action.ts';
import { Words } from '../../shapes.ts';
import { ShownGround } from '../../shown-grounds.ts';
import { APPLICATION } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import { draftNotice, sharedFindings } from './draft-notice.ts';
import { readGateFindings } from './read-gate-findings.ts';
import { MOST_TOGETHER } from './refusal-group-shapes.ts';
import { namedVehicles } from './vehicles-together.ts';

/**
 * Drafts one refusal of many vehicles of an application from what stands against all of them; nothing is kept. Each
 * that could not be refused is told with the code of why.
 */
export const draftRefusals = action({
  method: 'POST',
  path: `${APPLICATION.path}/draft-refusals`,
  summary: { en: 'The draft of one refusal of many vehicles', zh: '起草多辆车的不予许可决定书' },
  access: { right: 'read', parts: ['office'] },
  idempotent: false,
  params: { application: z.uuid() },
  body: { vehicles: z.array(z.uuid()).min(1).max(MOST_TOGETHER) },
  answer: z
    .strictObject({
      grounds: z
        .array(ShownGround)
        .meta({ description: 'What stands against all; none where nothing does.' }),
      notice: Words,
      vehicles: z.array(z.strictObject({ vehicle: z.uuid(), vin: z.string(), verdict: z.uuid() })),
      others: z.array(z.strictObject({ vehicle: z.uuid(), vin: z.string(), why: z.string() })),
    })
    .meta({ id: 'DraftedRefusals' }),
  refusals: ['no-such-vehicle'],
  work: async (work, { application, vehicles: named }) => {
    const { tx, register, refuse } = work;
    const { number } = (await findApplication(tx, application)) ?? refuse('not-found');
    const { able, others } = await namedVehicles(work, application, named);
    const findings = await readGateFindings(
      register,
      tx,
      able.map(({ verdict }) => verdict),
    );
    const shared = sharedFindings(able.map(({ verdict }) => findings.get(verdict) ?? []));
    const drafted = draftNotice({ number, vin: null, findings: shared });
    return { ...drafted, grounds: [...drafted.grounds], vehicles: [...able], others: [...others] };
  },
});
