import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { findApplication } from './application-rows.ts';
import { type ExporterVerdict, exporterVerdicts } from './exporter-verdicts.ts';
import { type Progress, submitVersion } from './submit-version.ts';

/** What a submission would be answered now. */
export interface Checked {
  readonly number: string;
  /** What the exporter would be told of each vehicle, in the order of their VINs. */
  readonly vehicles: readonly ExporterVerdict[];
}

/** Takes a transaction back and carries out what was seen in it. */
class TakenBack extends Error {
  readonly checked: Checked;

  constructor(checked: Checked) {
    super('taken back');
    this.checked = checked;
  }
}

/**
 * The answers before submitting: what is prepared is submitted or amended, answered, and all of it taken back, so that
 * nothing is kept and the answers are those of a submission. Refuses as that would.
 */
export const checkApplication = async (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
  onProgress: Progress = () => {},
): Promise<Outcome<Checked>> => {
  try {
    return await register.as<Checked>(actor, async (tx) => {
      needPart(actor, ['exporter'], 'act');
      const { state, number } = (await findApplication(tx, application)) ?? refuse('not-found');
      const verb = state === 'draft' ? 'submit' : 'amend';
      await submitVersion(register, tx, { application, verb }, onProgress);
      throw new TakenBack({ number, vehicles: await exporterVerdicts(tx, application) });
    });
  } catch (error) {
    if (error instanceof TakenBack) return { kind: 'done', value: error.checked };
    throw error;
  }
};
