import { Ground, keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { HOLDING, heldVehicle, VerdictRead } from './held-vehicle.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Proposes a refusal, with its notice in both languages. */
export const proposeRefusal = step({
  of: VEHICLE_DECISION,
  verb: 'propose-refusal',
  summary: { en: 'Propose a refusal', zh: '拟不予发放' },
  input: { verdict: VerdictRead, ground: Ground, notice: Notice },
  refusals: HOLDING,
  brings: async (work, { verdict: read, ground, notice }) => {
    const { verdict } = await heldVehicle(work, work.id, read);
    return { verdict: verdict.id, ground, notice_en: keptNotice(notice).en, notice_zh: notice.zh };
  },
});
