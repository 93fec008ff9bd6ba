import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { EMPTY_DRAFT, findDraft } from './application-drafts.ts';
import { findApplication } from './application-rows.ts';
import { type ExporterVerdict, exporterVerdicts } from './exporter-verdicts.ts';
import { type Progress, submitVersion } from './submit-version.ts';

/** What an exporter would be told of a vehicle, and the row of what it handed in. */
interface CheckedVehicle extends ExporterVerdict {
  readonly row: number;
}

/** What a submission would be answered now. */
export interface Checked {
  readonly number: string;
  /** What the exporter would be told of each vehicle, in the order of the rows that it handed in. */
  readonly vehicles: readonly CheckedVehicle[];
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
      const draft = (await findDraft(tx, application)) ?? EMPTY_DRAFT;
      const verb = state === 'draft' ? 'submit' : 'amend';
      await submitVersion(register, tx, { application, verb }, onProgress);
      const rows = new Map((draft.accounts.licence ?? []).map(({ vin, row }) => [vin, row]));
      const vehicles = (await exporterVerdicts(tx, application))
        .map((told) => ({ row: rows.get(told.vin) ?? 0, ...told }))
        .sort((one, other) => one.row - other.row);
      throw new TakenBack({ number, vehicles });
    });
  } catch (error) {
    if (error instanceof TakenBack) return { kind: 'done', value: error.checked };
    throw error;
  }
};
