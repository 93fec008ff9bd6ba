import { GROUNDED, groundedColumns, Pieces } from '../../ground-shapes.ts';
import { keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { HOLDING, heldVehicle, VerdictRead } from './held-vehicle.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Proposes a refusal on grounds, with its notice in both languages. The verdict is the first piece of its evidence. */
export const proposeRefusal = step({
  of: VEHICLE_DECISION,
  verb: 'propose-refusal',
  summary: { en: 'Propose a refusal', zh: '拟不予发放' },
  input: { verdict: VerdictRead, ...GROUNDED, evidence: Pieces.optional(), notice: Notice },
  refusals: HOLDING,
  brings: async (work, { verdict: read, notice, ...given }) => {
    const { verdict } = await heldVehicle(work, work.id, read);
    return {
      verdict: verdict.id,
      ...groundedColumns(given),
      notice_en: keptNotice(notice).en,
      notice_zh: notice.zh,
    };
  },
});
